import type { Language } from '../../curate/sources.ts';
import { feedPath, listPath } from '../../select/address.ts';
import { jsonIn, markup, type Content, type Markup } from './markup.ts';
import { linkFrom, type Site } from './site.ts';

/** The style sheet of all pages, relative to the whole page. */
export const stylePath = 'event/pages.css';

/** What is one page's own. */
export interface Page {
  /** Its folder in a language, with a slash at its end. */
  readonly path: (language: Language) => string;
  readonly title: string;
  /** In a sentence or two, for who lists or previews the page. */
  readonly description: string;
  readonly type: 'article' | 'website';
  /** File beside the page that shows it in a preview; null where there is none. */
  readonly picture: Picture | null;
  /** Of schema.org; null where the site has no address. */
  readonly data: object | null;
  readonly body: Content;
}

export interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** As index.html's, without what only scripts need. Where search engines read what the page is about stands no script, but data. */
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

const locales = { en: 'en_GB', es: 'es_ES' } as const satisfies Record<Language, string>;

/** A whole page without JavaScript. */
export function framed(page: Page, site: Site): string {
  const { words, address, languages } = site;
  const { language, say } = words;
  const path = page.path(language);
  const to = (target: string) => linkFrom(path, target);
  const others = languages.filter((other) => other.language !== language);
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#10191f" media="(prefers-color-scheme: dark)">
<title>${say('app.page-title', { title: page.title })}</title>
<meta name="description" content="${page.description}">
<meta property="og:type" content="${page.type}">
<meta property="og:site_name" content="${say('panel.headline')}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:locale" content="${locales[language]}">
${others.map((other) => markup`<meta property="og:locale:alternate" content="${locales[other.language]}">\n`)}${alternates(page.path, site, path)}${address !== null && addressed(page, address + path)}<link rel="icon" href="${to('favicon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to(stylePath)}">
${page.data !== null && markup`<script type="application/ld+json">${jsonIn(page.data)}</script>\n`}</head>
<body>
${siteHead(page.path, site)}
<main>
${page.body}
</main>
${siteFoot(page.path, site)}
</body>
</html>
`.text;
}

/** What stands above every page: whose it is, and the way to its other languages. */
export function siteHead(pathIn: Page['path'], { languages, words: { language, say } }: Site): Markup {
  const to = (target: string) => linkFrom(pathIn(language), target);
  const others = languages.filter((other) => other.language !== language);
  return markup`<header class="site">
<a class="home" href="${to(listPath(language))}">${say('panel.headline')}</a>
<p class="site-deck">${say('panel.deck')}</p>
${others.map((other) => markup`<a class="language" href="${to(pathIn(other.language))}" lang="${other.language}" hreflang="${other.language}">${other.name}</a>\n`)}</header>`;
}

/** What stands beneath; on paper, too, where the page itself stands. */
export function siteFoot(pathIn: Page['path'], { address, dataset, words: { language, say } }: Site): Markup {
  const [path, list] = [pathIn(language), listPath(language)];
  return markup`<footer class="site-foot">
<p>${path !== list && markup`<span class="list-link"><a href="${linkFrom(path, list)}">${say('panel.back')}</a> · </span>`}<a href="${linkFrom(path, 'data/README.txt')}" hreflang="en">${say('pages.data', { version: dataset.version })}</a></p>
<p>${say('panel.credits.articles')}</p>
${address !== null && markup`<p class="on-paper">${address}${path}</p>\n`}</footer>`;
}

/** The same page in each language, relative where the site has no address, which some search engines pass over; and with an address the changelog as a feed in the page's own language. */
export function alternates(pathIn: Page['path'], { languages, address, words: { language: own, say } }: Site, from: string): Markup {
  const href = (language: Language) => (address === null ? linkFrom(from, pathIn(language)) : address + pathIn(language));
  return markup`${languages.map(({ language }) => markup`<link rel="alternate" hreflang="${language}" href="${href(language)}">\n`)}${
    address !== null && markup`<link rel="alternate" type="application/atom+xml" href="${address}${feedPath(own)}" title="${say('pages.feed')}">\n`}`;
}

function addressed({ picture }: Page, address: string): Markup {
  return markup`<link rel="canonical" href="${address}">
<meta property="og:url" content="${address}">
${picture !== null && markup`<meta property="og:image" content="${address}${picture.file}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${picture.width}">
<meta property="og:image:height" content="${picture.height}">
<meta property="og:image:alt" content="${picture.alt}">
<meta name="twitter:card" content="summary_large_image">
`}`;
}
