import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Made from the page itself by `npm run preview-image`. */
const picture = { file: 'preview.png', width: 1200, height: 630 } as const;

/**
 * Completes the head of `index.html`. Crawlers take whole addresses only, and a build does not know where it will stand:
 * `site` (from the environment's SITE_URL) says so; without it there is no canonical address and no picture.
 */
export function head(site: string | undefined): Plugin {
  return {
    name: 'head',
    configResolved({ command, logger }) {
      if (command === 'build' && (site === undefined || site === '')) logger.info(`\n${leftOut}`);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) => (server === undefined ? { html, tags: [...addressTags(site)] } : relaxed(html)),
    },
  };
}

const leftOut = [
  'SITE_URL is not set, so this build leaves out what needs the page’s whole address: its canonical address for search engines',
  '(link rel="canonical", og:url) and the picture that is shown with a link to it (og:image, twitter:image). To have them:',
  'SITE_URL=https://example.org/strikes/ npm run build',
].join('\n');

/** Throws where the address is none that a page could have: a build must not publish a wrong one. */
export function addressTags(site: string | undefined): readonly HtmlTagDescriptor[] {
  const page = pageAddress(site);
  if (page === null) return [];
  const image = new URL(picture.file, page).href;
  return [
    { tag: 'link', attrs: { rel: 'canonical', href: page }, injectTo: 'head' },
    property('og:url', page),
    property('og:image', image),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(picture.width)),
    property('og:image:height', String(picture.height)),
    { tag: 'meta', attrs: { name: 'twitter:image', content: image }, injectTo: 'head' },
  ];
}

/** The page's whole address, with a slash at its end; null where none is given. Throws where what is given is none, or says more than where the page stands. */
export function pageAddress(site: string | undefined): string | null {
  if (site === undefined || site === '') return null;
  const refuse = (fault: string): never => {
    throw new Error(`SITE_URL is “${site}”: ${fault}. Write the address of the folder in which the page will stand, such as https://example.org/strikes/`);
  };
  if (!URL.canParse(site)) return refuse('no whole address');
  const { protocol, username, password, origin, pathname } = new URL(site);
  // Not shown again: what a build says is kept in logs.
  if (username !== '' || password !== '') throw new Error('SITE_URL holds a name or a password: leave out all that stands before the @, and the @');
  if (!/^https?:$/.test(protocol)) return refuse(`${protocol} is not on the web`);
  if (/[?#]/.test(site)) return refuse('leave out the ? or # and what follows, which belongs to a single view of the page');
  const path = pathname.replaceAll(/\/{2,}/g, '/');
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (last.includes('.') && !/^index\.html$/i.test(last)) return refuse(`“${last}” names a file; if it is a folder, put a slash after it`);
  return `${origin}${path.replace(/\/(?:index\.html)?$/i, '')}/`;
}

function property(name: string, content: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { property: name, content }, injectTo: 'head' };
}

/** The dev server puts style sheets into the page as it edits them. The published policy forbids that: it is the strictest that the page works under, and sealed.test.ts opens the page in every state. */
function relaxed(html: string): string {
  return html.replace(/style-src [^;"]*/, "style-src 'self' 'unsafe-inline'");
}
