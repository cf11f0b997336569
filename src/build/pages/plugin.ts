import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown, ViteDevServer } from 'vite';
import type { Outcome } from '../../curate/curate.ts';
import { eventPath } from '../../select/address.ts';
import { pageAddress } from '../head.ts';
import { publicFiles } from '../public/files.ts';
import { preview, printStyle, siteFiles } from './files.ts';
import { stylePath } from './frame.ts';
import { frontPage } from './front.ts';
import { sitesOf, type Site } from './site.ts';

/**
 * What there is without JavaScript: a page for each event in each language, and the list of them in index.html. `site` (from the
 * environment's SITE_URL) is the address at which the page will stand; without it there is no feed, no sitemap and no preview.
 */
export function pages(outcome: () => Outcome, site: string | undefined): Plugin {
  const address = pageAddress(site);
  let config: ResolvedConfig;
  const sites = (): readonly Site[] => {
    const result = outcome();
    return result.ok ? sitesOf(result.curated, address) : [];
  };

  return {
    name: 'pages',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      // Vite would look for the files that these links name.
      order: 'post',
      handler(html) {
        const result = outcome();
        const [english] = sites();
        if (!result.ok || english === undefined) return html;
        return frontPage(html, english, publicFiles(result.curated));
      },
    },
    async writeBundle({ dir }, bundle) {
      const began = performance.now();
      const folder = dir ?? config.build.outDir;
      const all = sites();
      for (const { path, text } of siteFiles(all)) write(folder, path, text());
      write(folder, stylePath, printStyle(config.root, (font) => `../${builtFont(font, bundle)}`));
      const events = all[0]?.dataset.events.length ?? 0;
      if (address !== null) await writePictures(folder, config.root, all);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      config.logger.info(`${events} events as pages without JavaScript, in ${all.length} languages, in ${seconds} s`);
      if (address === null) config.logger.info('Left out, since SITE_URL does not say where the page will stand: canonical addresses, previews of events, JSON-LD, sitemap.xml, feed.xml');
    },
    configureServer(server) {
      serve(server, () => [...siteFiles(sites()), { path: stylePath, type: 'text/css', text: () => printStyle(config.root, (font) => `../src/ui/fonts/${font}`) }]);
    },
  };
}

/** The name that the build gave a font of the page. Throws where the page has no such font. */
function builtFont(font: string, bundle: Rolldown.OutputBundle): string {
  const built = Object.values(bundle).find((file) => file.type === 'asset' && file.names.some((name) => name.endsWith(font)));
  if (built === undefined) throw new Error(`The pages of events use ${font}, which the page does not.`);
  return built.fileName;
}

/** The drawing library is large, and loaded only where something is drawn. */
async function writePictures(folder: string, root: string, sites: readonly Site[]): Promise<void> {
  const { createDraw } = await import('./picture.ts');
  const draw = createDraw(root);
  for (const site of sites) {
    for (const event of site.dataset.events) write(folder, eventPath(site.words.language, event.id) + preview.file, draw(event, site));
  }
}

function write(folder: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function serve(server: ViteDevServer, files: () => ReturnType<typeof siteFiles>): void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(server.config.base.length);
    const file = files().find((candidate) => candidate.path === (path.endsWith('/') ? `${path}index.html` : path));
    if (file === undefined) return next();
    response.setHeader('Content-Type', file.type);
    return response.end(file.text());
  });
}
