import { isoOf, type Span } from '../dataset/day.ts';
import type { Article, Claim, Dated, Event, Excerpt, Place, Range, Release, Toll, Turn } from '../dataset/types.ts';
import type { Curated } from './curate.ts';
import { fingerprintOf } from './fingerprint.ts';
import { compareText } from './order.ts';
import type { GeometryRecord, WordsRecord } from './schema.ts';

/** The whole dataset as plain text, one fact a line, so that a change of meaning is seen when two prints are compared. */
export function print({ dataset, geometry, words }: Curated): string {
  const english = words.get('en');
  const blocks = [
    [`version ${dataset.version}`, `axis ${printSpan(dataset.axis)}`, ...dataset.silences.map((span) => `silence ${printSpan(span)}`)],
    printNames('speaker', english?.speakers),
    printNames('value', english?.values),
    ...dataset.articles.map((article) => printArticle(article, english)),
    ...dataset.places.map((place) => printPlace(place, geometry.get(place.id), english)),
    ...dataset.tolls.map((toll) => printToll(toll)),
    ...dataset.events.map((event) => printEvent(event, english)),
    ...dataset.turns.map((turn) => printTurn(turn, english)),
    ...dataset.releases.map((release) => printRelease(release, english)),
    ...dataset.withdrawn.map(({ id, version }) => [`withdrawn ${id} in ${version}: ${english?.withdrawn[id] ?? '–'}`]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function printNames(label: string, names: Readonly<Record<string, string>> | undefined): readonly string[] {
  return Object.entries(names ?? {}).toSorted(([a], [b]) => compareText(a, b)).map(([id, name]) => `${label} ${id}: ${name}`);
}

function printArticle(article: Article, english: WordsRecord | undefined): readonly string[] {
  const words = english?.articles[article.id];
  return [
    `article ${article.id} ${article.document} ${article.start}–${article.end}`,
    `  title ${article.title ?? '–'} | ${words?.title ?? '–'} | ${words?.short ?? '–'}`,
    `  type ${article.type}`,
    `  publisher ${article.publisher ?? '–'} (${article.publisherBasis ?? '–'}): ${words?.publisher ?? '–'}`,
    ...printDated('dateline', article.dateline, words?.dateline),
    `  url ${article.url ?? '–'}`,
  ];
}

function printPlace(place: Place, geometry: GeometryRecord | undefined, english: WordsRecord | undefined): readonly string[] {
  return [
    `place ${place.id}: ${english?.places[place.id] ?? '–'}`,
    `  precision ${place.precision}${place.schematic ? ', schematic' : ''}${place.drawnAs === null ? '' : `, drawn as a ${place.drawnAs}`}`,
    `  anchor ${place.anchor.join(', ')}`,
    `  geometry ${geometry?.type ?? '–'}, fingerprint ${fingerprintOf(JSON.stringify(geometry?.coordinates ?? null))}`,
  ];
}

function printToll(toll: Toll): readonly string[] {
  return [
    `toll ${toll.id}`,
    `  ${toll.measure} ${printRange(toll)}, printed “${toll.wording}”`,
    ...printDated('as of', toll.asOf, undefined),
    `  by ${toll.by}`,
    `  reported ${isoOf(toll.reported)}`,
    ...printExcerpt('  ', toll.excerpt),
  ];
}

function printEvent(event: Event, english: WordsRecord | undefined): readonly string[] {
  const words = english?.events[event.id];
  return [
    `event ${event.id}`,
    `  kind ${event.kind}${event.scope === null ? '' : `, ${event.scope}`}${event.drawnAs === null ? '' : `, drawn as a ${event.drawnAs}`}`,
    `  title ${words?.title ?? '–'}`,
    ...printDated('date', event.date, words?.date),
    event.place === null ? '  unlocated' : `  place ${event.place.id} (${event.place.basis})`,
    ...(words?.place === undefined ? [] : [`  place reason ${words.place}`]),
    ...(words?.note === undefined ? [] : [`  note ${words.note}`]),
    `  killed ${printRange(event.killed)}`,
    `  contested ${event.contested ? 'yes' : 'no'}`,
    `  reported ${isoOf(event.reported)}`,
    `  articles ${event.articles.join(', ')}`,
    ...event.claims.flatMap((claim) => printClaim(claim)),
  ];
}

function printTurn(turn: Turn, english: WordsRecord | undefined): readonly string[] {
  const words = english?.turns[turn.id];
  return [
    `turn ${turn.id}`,
    `  at ${isoOf(turn.at)}`,
    `  title ${words?.title ?? '–'}`,
    `  text ${words?.text ?? '–'}`,
    `  events ${turn.events.join(', ')}`,
  ];
}

function printRelease({ version, date, changes }: Release, english: WordsRecord | undefined): readonly string[] {
  return [`release ${version} of ${isoOf(date)}`, ...changes.map((id) => `  ${id}: ${english?.changes[id] ?? '–'}`)];
}

function printClaim(claim: Claim): readonly string[] {
  const number = claim.min === null && claim.max === null ? '' : ` ${printRange(claim)}`;
  const value = claim.value === null ? '' : ` = ${claim.value}`;
  const against = claim.against === null ? '' : ` ${claim.against}`;
  return [
    `  claim ${claim.id}`,
    `    ${claim.by} ${claim.stance}${against}: ${claim.measure}${number}${value}`,
    ...printExcerpt('    ', claim.excerpt),
  ];
}

function printExcerpt(indent: string, excerpt: Excerpt): readonly string[] {
  return [
    `${indent}excerpt ${excerpt.article} ${excerpt.start}–${excerpt.end} “${excerpt.exact}”`,
    ...(excerpt.prefix === '' ? [] : [`${indent}before “${excerpt.prefix}”`]),
    ...(excerpt.suffix === '' ? [] : [`${indent}after “${excerpt.suffix}”`]),
  ];
}

function printDated(label: string, dated: Dated, reason: string | undefined): readonly string[] {
  return [
    `  ${label} ${dated.edtf} (${printSpan(dated)}${dated.approximate ? ', approximate' : ''}; ${dated.basis})`,
    ...(reason === undefined ? [] : [`  ${label} reason ${reason}`]),
    ...dated.citations.map(({ publisher, title, url, date }) => (
      `  ${label} cites ${publisher}, “${title}”, ${date ?? 'no date'}, ${url ?? 'no address'}`)),
  ];
}

function printRange({ min, max }: Range): string {
  return `${min ?? '?'} to ${max ?? '?'}`;
}

function printSpan({ earliest, latest }: Span): string {
  return `${isoOf(earliest)} to ${isoOf(latest)}`;
}
