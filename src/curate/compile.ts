import { parseDay } from '../dataset/day.ts';
import { parseEdtf, type EdtfDate } from '../dataset/edtf.ts';
import type { Article, Claim, Dataset, Dated, Event, Excerpt, Place, Release, Toll, Turn } from '../dataset/types.ts';
import { contextOf } from './context.ts';
import { isContested } from './contested.ts';
import { killedOf } from './killed.ts';
import type { KindedEvent, Library } from './library.ts';
import { isExtent } from './locate.ts';
import { byDate, byDateline, byTheirDay, compareText } from './order.ts';
import { promised } from './promised.ts';
import type { Reading } from './reading.ts';
import { outlineOf } from './record/outline.ts';
import { disputedId } from './rules/references.ts';
import type { ArticleRecord, ChangesRecord, ClaimRecord, DatedRecord, PlaceRecord, TollRecord, TurnRecord } from './schema.ts';
import { silencesOf } from './silences.ts';

/** Only for records in which no rule has found a fault: what a rule has promised is taken as given. */
export function compile(library: Library, reading: Reading): Dataset {
  const articles = library.articles.map((record) => articleOf(record, reading)).toSorted(byDateline);
  const claims = new Map(library.events.map((event) => [event.id, event.claims.map((claim) => claimOf(event, claim, reading))]));
  const disputed = new Set([...claims.values()].flat().flatMap(({ against }) => against ?? []));
  const axis = {
    earliest: promised(parseDay(promised(library.release).axisStart)),
    latest: Math.max(...articles.map(({ dateline }) => dateline.latest)),
  };
  return {
    version: promised(library.release).version,
    events: library.events.map((event) => eventOf(event, promised(claims.get(event.id)), disputed, articles, library)).toSorted(byDate),
    tolls: library.tolls.map((record) => tollOf(record, reading, articles)).toSorted(byTheirDay),
    articles,
    places: library.places.map(placeOf).toSorted((a, b) => compareText(a.id, b.id)),
    axis,
    silences: silencesOf(axis, library.articles.map(({ covers }) => promised(parseEdtf(covers)))),
    turns: library.turns.map(turnOf),
    releases: library.changes.map(releaseOf),
    withdrawn: library.withdrawn,
    record: outlineOf(library.record, axis),
  };
}

function articleOf({ id, document, title, publisher, publisherBasis, type, dateline, url }: ArticleRecord, { extents }: Reading): Article {
  const { start, end } = promised(extents.get(id));
  return { id, document, start, end, title, publisher, publisherBasis, type, dateline: datedOf(dateline), url };
}

function eventOf(
  { id, kind, scope, drawnAs, date, place }: KindedEvent, claims: readonly Claim[], disputed: ReadonlySet<string>,
  ordered: readonly Article[], { exclusive }: Library,
): Event {
  const telling = ordered.filter((article) => claims.some(({ excerpt }) => excerpt.article === article.id));
  return {
    id, kind,
    scope: scope ?? null,
    drawnAs: drawnAs ?? null,
    date: datedOf(date),
    place: place ?? null,
    leading: promised(claims[0]).excerpt.exact,
    claims,
    killed: killedOf(claims),
    contested: isContested(claims, disputed, exclusive),
    reported: promised(telling[0]).dateline.latest,
    articles: telling.map((article) => article.id),
  };
}

function claimOf(event: KindedEvent, record: ClaimRecord, reading: Reading): Claim {
  const { id, measure, min, max, value, by, disputes } = record;
  return {
    id: `${event.id}.${id}`,
    measure,
    min: min ?? null,
    max: max ?? null,
    value: value ?? null,
    by,
    stance: disputes === undefined ? 'asserts' : 'disputes',
    against: disputes === undefined ? null : disputedId(event, disputes),
    excerpt: excerptOf(record, reading),
  };
}

function tollOf(record: TollRecord, reading: Reading, articles: readonly Article[]): Toll {
  const { id, measure, min, max, wording, asOf, by } = record;
  const { dateline } = promised(articles.find((article) => article.id === record.article));
  return {
    id, measure,
    min: min ?? null,
    max: max ?? null,
    wording,
    asOf: asOf === undefined ? dateline : datedOf(asOf),
    by,
    reported: dateline.latest,
    excerpt: excerptOf(record, reading),
  };
}

function placeOf({ id, precision, schematic, drawnAs, anchor }: PlaceRecord): Place {
  return { id, precision, schematic, drawnAs: drawnAs ?? null, anchor };
}

function turnOf({ id, at, events }: TurnRecord): Turn {
  return { id, at: promised(parseDay(at)), events };
}

function releaseOf({ version, date, changes }: ChangesRecord): Release {
  return { version, date: promised(parseDay(date)), changes };
}

function excerptOf(record: ClaimRecord | TollRecord, reading: Reading): Excerpt {
  const place = promised(reading.placeOf.get(record));
  if (!isExtent(place)) throw new Error(`No rule refused ${record.id}: ${place.found}.`);
  const article = promised(reading.extents.get(record.article));
  const { document } = article;
  const context = contextOf(promised(reading.texts.get(document)), article, place, record.context);
  return { document, article: record.article, start: place.start, end: place.end, exact: record.quote, ...context };
}

function datedOf({ edtf, basis, citations }: DatedRecord): Dated {
  const { earliest, latest, approximate }: EdtfDate = promised(parseEdtf(edtf));
  return { edtf, earliest, latest, approximate, basis, citations: citations ?? [] };
}
