import { group, max, min, sort } from 'd3';
import { parseDay, type Span } from '../dataset/day.ts';
import { parseEdtf, type EdtfDate } from '../dataset/edtf.ts';
import type { Article, Claim, Dataset, Dated, Event, Excerpt, Place, Range, Toll } from '../dataset/types.ts';
import { promised } from './fault.ts';
import type { KindedEvent, Library } from './library.ts';
import { isExtent, type Reading } from './reading.ts';
import { outlineOf } from './record.ts';
import { disputedId } from './rules/ids.ts';
import type { ArticleRecord, ClaimRecord, DatedRecord, ExclusiveRecord, PlaceRecord, TollRecord } from './schema.ts';

/** Only for records in which no rule has found a fault: what a rule has promised is taken as given. */
export function compile(library: Library, reading: Reading): Dataset {
  const articles = inOrder(library.articles.map((record) => articleOf(record, reading)), ({ dateline }) => dateline);
  const claims = new Map(library.events.map((event) => [event.id, event.claims.map((claim) => claimOf(event, claim, reading))]));
  const disputed = new Set([...claims.values()].flat().flatMap(({ against }) => against ?? []));
  const release = promised(library.release);
  const axis = { earliest: promised(parseDay(release.axisStart)), latest: promised(max(articles, ({ dateline }) => dateline.latest)) };
  const events = library.events.map((event) => eventOf(event, promised(claims.get(event.id)), disputed, articles, library));
  return {
    version: release.version,
    events: inOrder(events, ({ date }) => date),
    tolls: inOrder(library.tolls.map((record) => tollOf(record, reading, articles)), ({ asOf }) => asOf),
    articles,
    places: sort(library.places.map(placeOf), ({ id }) => id),
    axis,
    silences: silencesOf(axis, library.articles.map(({ covers }) => promised(parseEdtf(covers)))),
    stages: library.stages.map(({ id, at, events: told, rung }) => ({ id, at: promised(parseDay(at)), events: told, rung })),
    releases: library.changes.map(({ version, date, changes }) => ({ version, date: promised(parseDay(date)), changes })),
    moved: sort(library.moved, ({ id }) => id),
    record: outlineOf(library.record, axis),
  };
}

/** By last day, then first day (unknown last), then id (by code unit, so that no machine's locale changes the order). */
export function inOrder<T extends { readonly id: string }>(records: readonly T[], dateOf: (record: T) => EdtfDate): readonly T[] {
  return sort(records, (record) => dateOf(record).latest, (record) => dateOf(record).earliest, (record) => dateOf(record).openStart, ({ id }) => id);
}

function articleOf({ id, document, title, publisher, publisherBasis, type, dateline, url }: ArticleRecord, { extents }: Reading): Article {
  const { start, end } = promised(extents.get(id));
  return { id, document, start, end, title, publisher, publisherBasis, type, dateline: datedOf(dateline), url };
}

function eventOf(
  { id, kind, scope, drawnAs, date, place, answers }: KindedEvent, claims: readonly Claim[], disputed: ReadonlySet<string>,
  ordered: readonly Article[], { exclusive }: Library,
): Event {
  const told = group(claims, ({ excerpt }) => excerpt.article);
  const telling = ordered.filter((article) => told.has(article.id));
  return {
    id, kind,
    scope: scope ?? null,
    drawnAs: drawnAs ?? null,
    date: datedOf(date),
    place: place ?? null,
    claims,
    answers: answers ?? [],
    killed: killedOf(claims),
    contested: isContested(claims, disputed, exclusive),
    reported: promised(telling[0]).dateline.latest,
    articles: telling.map((article) => article.id),
  };
}

function placeOf({ id, precision, schematic, drawnAs, anchor }: PlaceRecord): Place {
  return { id, precision, schematic, drawnAs: drawnAs ?? null, anchor };
}

function claimOf(event: KindedEvent, record: ClaimRecord, reading: Reading): Claim {
  const { id, measure, value, by, disputes, hedge } = record;
  return {
    id: `${event.id}.${id}`,
    measure,
    min: record.min ?? null,
    max: record.max ?? null,
    value: value ?? null,
    by,
    stance: disputes === undefined ? 'asserts' : 'disputes',
    against: disputes === undefined ? null : disputedId(event, disputes),
    hedge: hedge ?? null,
    excerpt: excerptOf(record, reading),
  };
}

function tollOf(record: TollRecord, reading: Reading, articles: readonly Article[]): Toll {
  const { id, measure, wording, asOf, by } = record;
  const { dateline } = promised(articles.find((article) => article.id === record.article));
  return {
    id, measure,
    min: record.min ?? null,
    max: record.max ?? null,
    wording,
    asOf: asOf === undefined ? dateline : datedOf(asOf),
    by,
    reported: dateline.latest,
    excerpt: excerptOf(record, reading),
  };
}

function excerptOf(record: ClaimRecord | TollRecord, reading: Reading): Excerpt {
  const place = promised(reading.placeOf.get(record));
  if (!isExtent(place)) throw new Error(`No rule refused ${record.id}: ${place.found}.`);
  const { document } = promised(reading.extents.get(record.article));
  const { start, end, passage } = place;
  const exact = promised(reading.texts.get(document)).slice(passage.start, passage.end);
  return { document, article: record.article, start, end, exact: record.quote, passage: { start: passage.start, end: passage.end, exact } };
}

function datedOf({ edtf, basis, citations }: DatedRecord): Dated {
  return { edtf, ...promised(parseEdtf(edtf)), basis, citations: citations ?? [] };
}

/** The widest bounds of the asserted claims of deaths that give a number; both null where none does. */
export function killedOf(claims: readonly Claim[]): Range {
  const counts = claims.filter((claim) => claim.measure === 'killed' && claim.stance === 'asserts' && (claim.min ?? claim.max) !== null);
  if (counts.length === 0) return { min: null, max: null };
  const isOpen = (bound: 'min' | 'max') => counts.some((claim) => claim[bound] === null);
  const least = isOpen('min') ? null : min(counts, (claim) => claim.min) ?? null;
  const most = isOpen('max') ? null : max(counts, (claim) => claim.max) ?? null;
  // Two nulls would say that nobody gives a number; nothing below and nothing above still means somebody was counted.
  return least === null && most === null ? { min: 0, max: null } : { min: least, max: most };
}

/** Whether a claim is disputed, or two asserted claims cannot both hold. `disputed` holds the ids of all claims disputed. */
export function isContested(claims: readonly Claim[], disputed: ReadonlySet<string>, exclusive: readonly ExclusiveRecord[]): boolean {
  return claims.some((claim, index) => (
    claim.against !== null
    || disputed.has(claim.id)
    || claims.slice(index + 1).some((other) => cannotBothHold(claim, other, exclusive))));
}

/** Whether two claims of one event are of one measure and cannot both hold. */
export function cannotBothHold(one: Claim, other: Claim, exclusive: readonly ExclusiveRecord[]): boolean {
  if (one.measure !== other.measure || one.stance !== 'asserts' || other.stance !== 'asserts') return false;
  // A missing bound is no bound, so a claim without any number meets every other.
  const areApart = (one.max ?? Infinity) < (other.min ?? -Infinity) || (other.max ?? Infinity) < (one.min ?? -Infinity);
  const { value: first } = one;
  const { value: second } = other;
  if (areApart || first === null || second === null || first === second) return areApart;
  return exclusive.some(({ measure, values }) => measure === one.measure && values.includes(first) && values.includes(second));
}

/** The stretches of the axis that none of the spans covers. */
export function silencesOf(axis: Span, covered: readonly Span[]): readonly Span[] {
  const silences: Span[] = [];
  let next = axis.earliest;
  for (const { earliest, latest } of sort(covered, (span) => span.earliest)) {
    if (earliest > next) silences.push({ earliest: next, latest: Math.min(earliest - 1, axis.latest) });
    next = Math.max(next, latest + 1);
    if (next > axis.latest) return silences;
  }
  return [...silences, { earliest: next, latest: axis.latest }];
}
