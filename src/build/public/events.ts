import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Curated } from '../../curate/curate.ts';
import { geometryRecord } from '../../curate/schema.ts';
import { isoOf } from '../../dataset/day.ts';
import { bases, kinds, precisions, scopes, type Event, type Excerpt } from '../../dataset/types.ts';
import { atStart } from '../../words/claims.ts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const words = v.pipe(v.string(), v.nonEmpty());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const excerpt = v.strictObject({
  document: v.string(), article: v.string(), start: offset, end: offset, exact: words, passage: words, passage_start: offset, passage_end: offset,
});

const properties = v.strictObject({
  kind: v.picklist(kinds),
  scope: v.nullable(v.picklist(scopes)),
  title: v.string(),
  title_es: v.nullable(v.string()),
  date: v.string(),
  date_earliest: v.nullable(day),
  date_latest: day,
  date_basis: v.picklist(bases),
  date_reason: v.nullable(v.string()),
  place_id: v.nullable(v.string()),
  place: v.nullable(v.string()),
  place_precision: v.picklist([...precisions, 'unlocated']),
  place_basis: v.nullable(v.picklist(bases)),
  place_reason: v.nullable(v.string()),
  killed_min: count,
  killed_max: count,
  contested: v.boolean(),
  reported: day,
  excerpts: v.pipe(v.array(excerpt), v.nonEmpty()),
});

/** The shape of `events.geojson`. */
export const eventsSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.strictObject({
    type: v.literal('Feature'),
    id: v.string(),
    geometry: v.nullable(geometryRecord),
    properties,
  })),
});

type EventFeature = v.InferOutput<typeof eventsSchema>['features'][number];

/** The JSON Schema of `events.geojson`. */
export function printSchema(): string {
  const schema = toJsonSchema(eventsSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'events.geojson', ...schema }, null, 2)}\n`;
}

/** A FeatureCollection, one feature a line, so that two versions can be compared by eye. */
export function collectionOf(features: readonly object[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}

export function printEvents(curated: Curated): string {
  return collectionOf(curated.dataset.events.map((event) => featureOf(event, curated)));
}

/** The same without those that have no place: some programs show a file by the kind of its first geometry, and nothing where that is null. */
export function printLocatedEvents(curated: Curated): string {
  return collectionOf(curated.dataset.events.map((event) => featureOf(event, curated)).filter(({ geometry }) => geometry !== null));
}

function featureOf(event: Event, curated: Curated): EventFeature {
  const { id, kind, scope, date, killed, contested, reported } = event;
  const words = curated.words.get('en')?.events[id];
  return {
    type: 'Feature',
    id,
    geometry: event.place === null ? null : (curated.geometry.get(event.place.id) ?? null),
    properties: {
      kind,
      scope,
      title: words?.title ?? id,
      title_es: curated.words.get('es')?.events[id]?.title ?? null,
      date: date.edtf,
      date_earliest: date.openStart ? null : isoOf(date.earliest),
      date_latest: isoOf(date.latest),
      date_basis: date.basis,
      date_reason: words?.date ?? null,
      ...placeOf(event, curated),
      killed_min: killed.min,
      killed_max: killed.max,
      contested,
      reported: isoOf(reported),
      excerpts: excerptsOf(event),
    },
  };
}

type PlaceProperties = Pick<EventFeature['properties'], 'place_id' | 'place' | 'place_precision' | 'place_basis' | 'place_reason'>;

function placeOf({ id, place }: Event, { dataset, words }: Curated): PlaceProperties {
  const entry = dataset.places.find((candidate) => candidate.id === place?.id);
  if (place === null || entry === undefined) {
    return { place_id: null, place: null, place_precision: 'unlocated', place_basis: null, place_reason: null };
  }
  return {
    place_id: place.id,
    place: atStart(words.get('en')?.places[place.id] ?? place.id),
    place_precision: entry.precision,
    place_basis: place.basis,
    place_reason: words.get('en')?.events[id]?.place ?? null,
  };
}

/** In the order of the claims; an excerpt that carries several stands once. */
function excerptsOf({ claims }: Event): EventFeature['properties']['excerpts'] {
  const distinct = new Map<string, Excerpt>(claims.map(({ excerpt }) => [`${excerpt.article} ${excerpt.start} ${excerpt.end}`, excerpt]));
  return [...distinct.values()].map(({ document, article, start, end, exact, passage }) => (
    { document, article, start, end, exact, passage: passage.exact, passage_start: passage.start, passage_end: passage.end }));
}
