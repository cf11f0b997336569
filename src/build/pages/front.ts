import { listPath } from '../../select/address.ts';
import type { PublicFile } from '../public/files.ts';
import { datasetData } from './data.ts';
import { alternates, siteFoot, siteHead, stylePath } from './frame.ts';
import { listPage } from './list.ts';
import { jsonIn, markup, type Markup } from './markup.ts';
import type { Site } from './site.ts';

/** Where index.html asks for the list. */
const place = '<!-- The list of events. -->';

/** The page itself with all that only the records and its address can say of it: the page of the list, for who comes without JavaScript, and the rest of its head. */
export function frontPage(html: string, site: Site, files: readonly Pick<PublicFile, 'path' | 'type'>[]): string {
  const list = markup`${siteHead(listPath, site)}
<main>
${listPage(site).body}
</main>
${siteFoot(listPath, site)}`;
  // Its indentation is for those who edit it.
  return html.replaceAll(/\n +/g, '\n').replace('</head>', () => `${headOf(site, files).text}</head>`).replace(place, () => list.text);
}

function headOf(site: Site, files: Parameters<typeof frontPage>[2]): Markup {
  const data = datasetData(site, files);
  return markup`<noscript><link rel="stylesheet" href="${stylePath}"></noscript>
${alternates(listPath, site, '')}${data !== null && markup`<script type="application/ld+json">${jsonIn(data)}</script>\n`}`;
}
