import { isoOf } from '../../dataset/day.ts';
import { isGivenDay, isPlain } from '../../dataset/edtf.ts';
import type { Article, Event } from '../../dataset/types.ts';
import { eventPath } from '../../select/address.ts';
import { atStart } from '../../words/claims.ts';
import type { PublicFile } from '../public/files.ts';
import type { Site } from './site.ts';

const context = 'https://schema.org';

/** The whole page in the terms of schema.org: a data set with its files, and what it rests on. Null where the site has no address. */
export function datasetData(site: Site, files: readonly Pick<PublicFile, 'path' | 'type'>[]): object | null {
  const { address, dataset, words: { say } } = site;
  if (address === null) return null;
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': datasetId(address),
    name: say('panel.headline'),
    description: `${say('panel.deck')}. ${say('panel.intro')}`,
    url: address,
    version: dataset.version,
    dateModified: dataset.releases[0] && isoOf(dataset.releases[0].date),
    isAccessibleForFree: true,
    inLanguage: site.languages.map(({ language }) => language),
    temporalCoverage: `${isoOf(dataset.axis.earliest)}/${isoOf(dataset.axis.latest)}`,
    usageInfo: `${address}data/README.txt`,
    distribution: files.map(({ path, type }) => ({ '@type': 'DataDownload', name: path.slice(path.lastIndexOf('/') + 1), contentUrl: address + path, encodingFormat: type })),
    citation: dataset.articles.map((article) => articleData(article, site)),
  };
}

function datasetId(address: string): string {
  return `${address}#dataset`;
}

/** A page about the event, with the articles that it cites. When it was is left out where ISO 8601, which schema.org asks for, cannot say it as it was reported. */
export function eventData(event: Event, site: Site): object | null {
  const { address, dataset, words: { language, title, place } } = site;
  if (address === null) return null;
  return {
    '@context': context,
    '@type': 'WebPage',
    '@id': address + eventPath(language, event.id),
    name: title(event),
    inLanguage: language,
    isPartOf: { '@id': datasetId(address) },
    ...(isPlain(event.date.edtf) && { temporalCoverage: event.date.edtf }),
    ...(event.place !== null && { spatialCoverage: { '@type': 'Place', name: atStart(place(event.place.id)) } }),
    citation: dataset.articles.filter(({ id }) => event.articles.includes(id)).map((article) => articleData(article, site)),
  };
}

/** What is known of an article. Data has no room for how it was found: no title, publisher or day is given that is our reading, and no day that the public record supplies, which may be another printing's. */
export function articleData({ id, title, publisher, publisherBasis, dateline, url }: Article, { words }: Pick<Site, 'words'>): object {
  return {
    '@type': 'NewsArticle',
    ...(title === null ? { name: words.article(id).title } : { headline: title }),
    ...(publisher !== null && publisherBasis !== 'inferred' && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(dateline.basis === 'stated' && isGivenDay(dateline) && { datePublished: isoOf(dateline.earliest) }),
    ...(url !== null && { url }),
  };
}
