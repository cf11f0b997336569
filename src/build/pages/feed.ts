import { isoOf, type Day } from '../../dataset/day.ts';
import type { Event } from '../../dataset/types.ts';
import type { Language } from '../../curate/sources.ts';
import { eventPath, sourcePath, listPath } from '../../select/address.ts';
import { markup, type Markup } from './markup.ts';
import { viewPath, type Site } from './site.ts';

export function feedPath(language: Language): string {
  return `${listPath(language)}feed.xml`;
}

/** The changelog of the published data as a feed (Atom, RFC 4287). */
export function printFeed({ dataset, words }: Site, address: string): string {
  const { language, say } = words;
  const page = address + viewPath(language, null, dataset);
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${address}${feedPath(language)}</id>
<title>${say('pages.feed')}</title>
<subtitle>${say('changes.intro')}</subtitle>
<updated>${moment(Math.max(...dataset.releases.map(({ date }) => date)))}</updated>
<author><name>${say('panel.headline')}</name></author>
<link rel="self" type="application/atom+xml" href="${address}${feedPath(language)}"/>
<link rel="alternate" type="text/html" href="${page}"/>
${dataset.releases.map(({ version, date, changes }) => markup`<entry>
<id>${address}${feedPath(language)}#${version}</id>
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
