import * as v from 'valibot';
import { bases, kinds, precisions, scopes } from '../../dataset/types.ts';
import { geometryRecord } from '../schema.ts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const excerpt = v.strictObject({
  document: v.string(), article: v.string(), start: offset, end: offset, exact: v.pipe(v.string(), v.nonEmpty()),
});

const properties = v.strictObject({
  kind: v.picklist(kinds),
  scope: v.nullable(v.picklist(scopes)),
  title: v.string(),
  title_es: v.nullable(v.string()),
  date: v.string(),
  date_earliest: day,
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

/** The shape of `events.geojson`; `schema.json` is printed from it. */
export const eventsSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.strictObject({
    type: v.literal('Feature'),
    id: v.string(),
    geometry: v.nullable(geometryRecord),
    properties,
  })),
});

export type EventsFile = v.InferOutput<typeof eventsSchema>;
export type EventFeature = EventsFile['features'][number];
