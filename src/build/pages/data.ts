import { isoOf } from '../../dataset/day.ts';
import { isGivenDay } from '../../dataset/edtf.ts';
import type { Article, Event } from '../../dataset/types.ts';
import { eventPath } from '../../select/address.ts';
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

/** A page about the event, with the articles that it cites. When it was stands in EDTF: a first day alone would sound narrower than it was reported. */
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
    temporalCoverage: event.date.edtf,
    ...(event.place !== null && { spatialCoverage: { '@type': 'Place', name: place(event.place.id) } }),
    citation: dataset.articles.filter(({ id }) => event.articles.includes(id)).map((article) => articleData(article, site)),
  };
}

/** What is known of an article: no title, publisher or day is given that is none. */
function articleData({ id, title, publisher, dateline, url }: Article, { words }: Pick<Site, 'words'>): object {
  return {
    '@type': 'NewsArticle',
    ...(title === null ? { name: words.article(id).title } : { headline: title }),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(isGivenDay(dateline) && { datePublished: isoOf(dateline.earliest) }),
    ...(url !== null && { url }),
  };
}
