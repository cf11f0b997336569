import { createHash } from 'node:crypto';
import { isoOf, type Day } from '../../dataset/day.ts';
import type { Event } from '../../dataset/types.ts';
import type { Language } from '../../curate/sources.ts';
import { eventPath, feedPath, listPath, sourcePath } from '../../select/address.ts';
import { markup, type Markup } from './markup.ts';
import { viewPath, type Site } from './site.ts';

export const sitemapPath = 'sitemap.xml';

/**
 * What the ids of feeds and entries are named under, never to be changed: readers' programs know by them what they have shown
 * already, wherever the page moves to or is copied (RFC 4287, 4.2.6). A `tag:` would want a domain that is the project's own.
 */
const idSpace = 'badc6f06-4016-494d-a103-64231b066d7a';

/** The UUID of a name in a name space, itself a UUID, as a URN: of one name always the same (RFC 9562, version 5). */
export function urnOf(name: string, space: string): string {
  const hash = createHash('sha1').update(Buffer.from(space.replaceAll('-', ''), 'hex')).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) % 0x10) + 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) % 0x40) + 0x80, 8);
  return `urn:uuid:${hash.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** The changelog of the published data as a feed (Atom, RFC 4287). */
export function printFeed({ dataset, words }: Site, address: string): string {
  const { language, say } = words;
  const [newest] = dataset.releases;
  const page = address + viewPath(language, null, dataset);
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${urnOf(language, idSpace)}</id>
<title>${say('pages.feed')}</title>
<subtitle>${say('changes.intro')}</subtitle>
${newest && markup`<updated>${moment(newest.date)}</updated>\n`}<author><name>${say('panel.headline')}</name></author>
<link rel="self" type="application/atom+xml" href="${address}${feedPath(language)}"/>
<link rel="alternate" type="text/html" href="${page}"/>
${dataset.releases.map(({ version, date, changes }) => markup`<entry>
<id>${urnOf(`${language} ${version}`, idSpace)}</id>
<title>${say('changes.version', { version, date: words.shortDay(date) })}</title>
<updated>${moment(date)}</updated>
<link rel="alternate" type="text/html" href="${page}"/>
<content type="html">${markup`<ul>${changes.map((id) => markup`<li>${words.change(id)}</li>`)}</ul>`.text}</content>
</entry>
`)}</feed>
`.text;
}

function moment(day: Day): string {
  return `${isoOf(day)}T00:00:00Z`;
}

/** Every page that can be found, in each language, for search engines. */
export function printSitemap(sites: readonly Site[], address: string): string {
  const [first] = sites;
  if (first === undefined) return '';
  const { dataset: { articles, events, releases }, languages } = first;
  const changed = releases[0] === undefined ? null : isoOf(releases[0].date);
  const entry = (pathIn: (language: Language) => string): readonly Markup[] => languages.map(({ language }) => markup`<url>
<loc>${address}${pathIn(language)}</loc>
${changed !== null && markup`<lastmod>${changed}</lastmod>\n`}${languages.map((other) => (
  markup`<xhtml:link rel="alternate" hreflang="${other.language}" href="${address}${pathIn(other.language)}"/>\n`))}</url>
`);
  return markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entry(listPath)}${events.map(({ id }: Event) => entry((language) => eventPath(language, id)))}${articles.map(({ id }) => entry((language) => sourcePath(language, id)))}</urlset>
`.text;
}
