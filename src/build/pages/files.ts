import { eventPath, feedPath, listPath, sourcePath } from '../../select/address.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventPage } from './event.ts';
import { printFeed, printSitemap, sitemapPath } from './feed.ts';
import { framed, type Picture } from './frame.ts';
import { listPage } from './list.ts';
import { sourcePage } from './source.ts';
import type { Site } from './site.ts';

/** A file for who comes without JavaScript, or for programs. */
export interface SiteFile {
  /** Relative to the whole page. */
  readonly path: string;
  readonly type: string;
  /** Printed when it is asked for: the dev server asks for one at a time. */
  readonly text: () => string;
}

/** Beside each event's page where the site has an address: previews take whole addresses only. */
export const preview = { file: 'preview.png', width: 1200, height: 630 } as const satisfies Omit<Picture, 'alt'>;

/** Each event's and each article's page in each language, the list in those that index.html does not speak, and, where the site has an address, the feeds and the sitemap. */
export function siteFiles(sites: readonly Site[]): readonly SiteFile[] {
  return [...sites.flatMap(pagesOf), ...filesForPrograms(sites)];
}

function pagesOf(site: Site): readonly SiteFile[] {
  const { dataset, words, address } = site;
  const list = listPath(words.language);
  return [
    ...(list === '' ? [] : [pageIn(list, () => framed(listPage(site), site))]),
    ...dataset.events.map((event) => {
      const picture = address === null ? null : { ...preview, alt: words.title(event) };
      return pageIn(eventPath(words.language, event.id), () => framed(eventPage(event, site, picture), site));
    }),
    ...dataset.articles.map((article) => pageIn(sourcePath(words.language, article.id), () => framed(sourcePage(article, site), site))),
  ];
}

function pageIn(folder: string, text: () => string): SiteFile {
  return { path: `${folder}index.html`, type: 'text/html; charset=utf-8', text };
}

function filesForPrograms(sites: readonly Site[]): readonly SiteFile[] {
  const address = sites[0]?.address ?? null;
  if (address === null) return [];
  return [
    ...sites.map((site) => ({ path: feedPath(site.words.language), type: 'application/atom+xml', text: () => printFeed(site, address) })),
    { path: sitemapPath, type: 'application/xml', text: () => printSitemap(sites, address) },
  ];
}

/** The style sheet of the pages: the page's own fonts, colours, base and bars, and their few rules. `fontAt` says where a font stands, seen from the style sheet. */
export function printStyle(root: string, fontAt: (file: string) => string): string {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const fonts = read('src/ui/fonts.css').replaceAll(/\.\/fonts\/([\w-]+\.woff2)/g, (_, file: string) => fontAt(file));
  const base = read('src/ui/base.css').replaceAll(/@import [^;]*;/g, '');
  const others = ['ui/sentence-bars.css', 'build/pages/list.css', 'build/pages/pages.css'].map((file) => read(`src/${file}`));
  return [fonts, read('src/ui/tokens.css'), base, ...others].join('\n').replaceAll(/\/\*[\s\S]*?\*\/\s*/g, '');
}
