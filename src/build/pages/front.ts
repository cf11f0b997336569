import { listPath } from '../../select/address.ts';
import type { PublicFile } from '../public/files.ts';
import { datasetData } from './data.ts';
import { alternates } from './frame.ts';
import { listOfEvents } from './list.ts';
import { jsonIn, markup, type Markup } from './markup.ts';
import type { Site } from './site.ts';
import { listOfSources } from './source.ts';

/** Where index.html asks for the list. */
const place = '<!-- The list of events. -->';

/** The page itself with all that only the records and its address can say of it: the list of events, for who comes without JavaScript, and the rest of its head. */
export function frontPage(html: string, site: Site, files: readonly Pick<PublicFile, 'path' | 'type'>[]): string {
  return html.replace('</head>', () => `${headOf(site, files).text}</head>`).replace(place, () => `${listOfEvents('', site).text}\n${listOfSources('', site).text}`);
}

function headOf(site: Site, files: Parameters<typeof frontPage>[2]): Markup {
  const data = datasetData(site, files);
  return markup`${alternates(listPath, site, '')}${data !== null && markup`<script type="application/ld+json">${jsonIn(data)}</script>\n`}`;
}
