import * as v from 'valibot';
import { articleTypes, bases, measures, precisions, scopes, tollMeasures } from '../dataset/types.ts';
import { citationFields, count, isDistinct, position, slug, text, webAddress } from './fields.ts';
import { recordWords } from './record/schema.ts';

const citation = v.strictObject(citationFields);

const dated = v.strictObject({ edtf: text, basis: v.picklist(bases), citations: v.optional(v.array(citation)) });

/**
 * A quotation in a record. `prefix` stands just before `quote` in the document and is given only where the quote occurs
 * more than once in its article; `context` asks for dimmed words around it: the rest of its own sentence on that side,
 * or, where the quote begins or ends a sentence, the neighbouring sentence of the same paragraph.
 */
const quoted = {
  by: slug,
  article: v.pipe(v.string(), v.regex(/^\d{3}-\d$/, 'an article id such as 003-2')),
  quote: text,
  prefix: v.optional(text),
  context: v.optional(v.picklist(['before', 'after', 'both'])),
};

const bounds = { min: v.optional(count), max: v.optional(count) };

const claim = v.strictObject({
  id: slug,
  measure: v.picklist(measures),
  ...bounds,
  value: v.optional(slug),
  /** The local id of a claim of the same event, or `event.claim` of another. */
  disputes: v.optional(text),
  ...quoted,
});

/** One entry of `data/events/<kind>.json`; the file's name gives the kind. `drawnAs` asks for a symbol other than its kind's. */
export const eventRecord = v.strictObject({
  id: slug,
  scope: v.optional(v.picklist(scopes)),
  drawnAs: v.optional(v.literal('carrier')),
  date: dated,
  place: v.optional(v.strictObject({ id: slug, basis: v.picklist(bases) })),
  claims: v.pipe(v.array(claim), v.nonEmpty()),
});

export const tollRecord = v.strictObject({
  id: slug, measure: v.picklist(tollMeasures), ...bounds, wording: text, asOf: v.optional(dated), ...quoted,
});

export const articleRecord = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d{3}-\d$/)),
  document: text,
  /** The article's first words; it ends where the next article of its document opens, or with the document. */
  opens: text,
  title: v.nullable(text),
  publisher: v.nullable(text),
  publisherBasis: v.nullable(v.picklist(bases)),
  type: v.picklist(articleTypes),
  dateline: dated,
  /** EDTF interval of the days that the article tells of; what no article covers is shaded as silence. */
  covers: text,
  url: v.nullable(webAddress),
});

export const placeRecord = v.strictObject({
  id: slug,
  precision: v.picklist(precisions),
  schematic: v.boolean(),
  /** Of a place that is drawn as ground, whether or not an event stands in it (design.md, section 6). */
  drawnAs: v.optional(v.literal('line')),
  anchor: position,
});

export const speakerRecord = v.strictObject({ id: slug });

/** A paragraph on which no excerpt rests. `opens` is the beginning of the paragraph. */
export const paragraphRecord = v.strictObject({
  document: text, opens: text, status: v.picklist(['nothing shown', 'left out']), reason: text,
});

/** Values of one measure of which at most one can hold of the same event. */
export const exclusiveRecord = v.strictObject({
  measure: v.picklist(measures),
  values: v.pipe(v.array(slug), v.minLength(2), v.check((values) => isDistinct(values), 'each value once')),
});

/** A turn of the story. `at` is a day of the axis; the first of the events is the one that is shown. */
export const turnRecord = v.strictObject({ id: slug, at: text, events: v.pipe(v.array(slug), v.nonEmpty()) });

const version = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'));

/** One entry of `data/changes.json`, the changelog for readers, newest first. Each change is worded by its id. */
export const changesRecord = v.strictObject({ version, date: text, changes: v.pipe(v.array(slug), v.nonEmpty()) });

/** One entry of `data/withdrawn.json`: an event that was published, with the version since which it is gone. */
export const withdrawnRecord = v.strictObject({ id: slug, version });

/** `data/release.json`: the version under which the data is published. */
export const releaseRecord = v.strictObject({ version: text, axisStart: text });

export type EventRecord = v.InferOutput<typeof eventRecord>;
export type TollRecord = v.InferOutput<typeof tollRecord>;
export type ArticleRecord = v.InferOutput<typeof articleRecord>;
export type PlaceRecord = v.InferOutput<typeof placeRecord>;
export type ParagraphRecord = v.InferOutput<typeof paragraphRecord>;

const line = v.pipe(v.array(position), v.minLength(2));
const ring = v.pipe(v.array(position), v.minLength(4));

/** One entry of `data/geometry.json`, by place id: a GeoJSON geometry in degrees, longitude first. */
export const geometryRecord = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: position }),
  v.strictObject({ type: v.literal('LineString'), coordinates: line }),
  v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.pipe(v.array(line), v.nonEmpty()) }),
  v.strictObject({ type: v.literal('Polygon'), coordinates: v.pipe(v.array(ring), v.nonEmpty()) }),
  v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.pipe(v.array(v.pipe(v.array(ring), v.nonEmpty())), v.nonEmpty()) }),
]);

/** What each section of `data/words/<language>.json` says of one id. */
export const wordsSections = {
  interface: text,
  events: v.strictObject({ title: text, date: v.optional(text), place: v.optional(text), note: v.optional(text) }),
  articles: v.strictObject({ title: text, short: text, dateline: text, publisher: text }),
  places: text,
  speakers: text,
  values: text,
  turns: v.strictObject({ title: text, text }),
  changes: text,
  withdrawn: text,
  record: recordWords,
  recordNames: text,
};

/** An object by id, entry by entry still to be read; valibot alone would take a list for one. */
export const entries = v.pipe(v.unknown(), v.check((value) => !Array.isArray(value), 'an object, not a list'), v.record(v.string(), v.unknown()));

const section = v.optional(entries, {});

/** A language's file as a whole; the rules say which entries it must have. */
export const wordsFrame = v.strictObject({
  language: v.picklist(['en', 'es']),
  interface: section, events: section, articles: section, places: section, speakers: section, values: section, turns: section,
  changes: section, withdrawn: section, record: section, recordNames: section,
});

export type ClaimRecord = EventRecord['claims'][number];
export type DatedRecord = v.InferOutput<typeof dated>;
export type SpeakerRecord = v.InferOutput<typeof speakerRecord>;
export type ExclusiveRecord = v.InferOutput<typeof exclusiveRecord>;
export type TurnRecord = v.InferOutput<typeof turnRecord>;
export type ChangesRecord = v.InferOutput<typeof changesRecord>;
export type WithdrawnRecord = v.InferOutput<typeof withdrawnRecord>;
export type ReleaseRecord = v.InferOutput<typeof releaseRecord>;
export type GeometryRecord = v.InferOutput<typeof geometryRecord>;
export type WordsSection = keyof typeof wordsSections;
export type WordsRecord = Pick<v.InferOutput<typeof wordsFrame>, 'language'> & {
  readonly [Section in WordsSection]: Readonly<Record<string, v.InferOutput<(typeof wordsSections)[Section]>>>;
};
