import * as v from 'valibot';
import { citedMeasures } from '../dataset/record.ts';
import { articleTypes, bases, kinds, measures, precisions, scopes, tollMeasures } from '../dataset/types.ts';
import { isReadable } from './fault.ts';

// What a message asks for follows “write”: see reader.ts.

const longest = 5_000;

/** Words that someone reads, or that are looked up in a document: one line of them. */
const line = v.pipe(
  v.string(),
  v.check((words) => words.trim() !== '', 'a text that is not empty or blank'),
  v.check((words) => words.length <= longest, `a text of at most ${longest} characters`),
  v.check((words) => isReadable(words.slice(0, longest)), 'a text of one line without control, half or direction characters'),
);

/** The same where it may come to stand in a cell of a public file: a spreadsheet would run what begins like a formula. */
const text = v.pipe(line, v.check((words) => !/^[=+\-@]/.test(words), 'a text that does not begin with =, +, - or @, as a formula does'));

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: lower-case letters, digits, single hyphens'));
const eventOrClaimId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/, 'the id of an event, or of a claim: event.claim'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const articleIdForm = /^\d{3}-\d$/;
const articleId = v.pipe(v.string(), v.regex(articleIdForm, 'an article id such as 003-2'));

/** Asked of the keys themselves: valibot passes over some that every object has, such as `constructor`. */
function isByArticle(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).every((key) => articleIdForm.test(key));
}
const version = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'));
const host = v.pipe(v.string(), v.regex(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name in lower case, without www.'));

/** The page makes links of these, so neither `javascript:` nor `data:` may stand there. */
const web = 'an address of the web: http or https';
const webAddress = v.pipe(text, v.check((address) => URL.canParse(address) && /^https?:\/\/[^/]/.test(address), web));

function distinct<T>(what: string): v.CheckAction<T[], string> {
  return v.check((list: T[]) => new Set(list.map((entry) => JSON.stringify(entry))).size === list.length, what);
}

/** What every citation of someone else's page gives. */
const cited = {
  publisher: text,
  title: text,
  url: v.nullable(webAddress),
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/, 'an ISO day or month'))),
};

const dated = v.strictObject({ edtf: text, basis: v.picklist(bases), citations: v.optional(v.array(v.strictObject(cited))) });

/**
 * A quotation in a record: words of one sentence, which the reader is shown whole. `prefix` stands just before `quote` in the
 * document and is given only where the quote occurs more than once in its article; `speakerBefore` shows the sentence before
 * it too, where only that one says who speaks.
 */
const quoting = {
  by: slug,
  article: articleId,
  quote: text,
  prefix: v.optional(line),
  speakerBefore: v.optional(v.literal(true)),
};

const bounds = { min: v.optional(count), max: v.optional(count) };

const claim = v.strictObject({
  id: slug,
  measure: v.picklist(measures),
  ...bounds,
  value: v.optional(slug),
  /** The local id of a claim of the same event, or `event.claim` of another. */
  disputes: v.optional(text),
  /** How it carries a hedge of its passage that its quote leaves out: `hedged`, `conditional`, `denied`, or a reason why it need not. */
  hedge: v.optional(line),
  ...quoting,
});

/** One entry of `data/events/<kind>.json`; the file's name gives the kind. `drawnAs` asks for a symbol other than its kind's. */
export const eventRecord = v.strictObject({
  id: slug,
  scope: v.optional(v.picklist(scopes)),
  drawnAs: v.optional(v.literal('carrier')),
  date: dated,
  place: v.optional(v.strictObject({ id: slug, basis: v.picklist(bases) })),
  /** Ids of the events that it answers. */
  answers: v.optional(v.pipe(v.array(slug), v.nonEmpty(), distinct('each event once'))),
  claims: v.pipe(v.array(claim), v.nonEmpty()),
});

export const tollRecord = v.strictObject({
  id: slug, measure: v.picklist(tollMeasures), ...bounds, wording: text, asOf: v.optional(dated), ...quoting,
});

export const articleRecord = v.strictObject({
  id: articleId,
  document: text,
  /** The article's first words; it ends where the next article of its document opens, or with the document. */
  opens: line,
  title: v.nullable(text),
  publisher: v.nullable(text),
  publisherBasis: v.nullable(v.picklist(bases)),
  type: v.picklist(articleTypes),
  dateline: dated,
  /** EDTF interval of the days that the article tells of; what no article covers is shaded as silence. */
  covers: text,
  url: v.nullable(webAddress),
});

/** A paragraph on which no excerpt rests. `opens` is the beginning of the paragraph; the language files word the reason. */
export const paragraphRecord = v.strictObject({
  document: text, opens: line, status: v.picklist(['nothing shown', 'left out']), reason: slug,
});

export const speakerRecord = v.strictObject({ id: slug });

/** Values of one measure of which at most one can hold of the same event. */
export const exclusiveRecord = v.strictObject({
  measure: v.picklist(measures), values: v.pipe(v.array(slug), v.minLength(2), distinct('each value once')),
});

/** A stage of the story. `at` is a day of the axis; the first of the events is the one that is shown; `rung` is the event that a rung names. */
export const stageRecord = v.strictObject({ id: slug, at: text, events: v.pipe(v.array(slug), v.nonEmpty()), rung: v.nullable(slug) });

/** `data/release.json`: the version under which the data is published. */
export const releaseRecord = v.strictObject({ version: text, axisStart: text });

/** One entry of `data/changes.json`, the changelog for readers, newest first. Each change is worded by its id. */
export const changesRecord = v.strictObject({ version, date: text, changes: v.pipe(v.array(slug), v.nonEmpty()) });

/** One entry of `data/moved.json`: an event's id or a claim's (`event.claim`) that was published, and the id that holds it now; null: let go. */
export const movedRecord = v.strictObject({ id: eventOrClaimId, now: v.nullable(eventOrClaimId) });

/** Longitude and latitude in degrees; without a height, which nothing would read. */
const position = v.strictTuple([v.number(), v.number()]);
const path = v.pipe(v.array(position), v.minLength(2));
const rings = v.pipe(v.array(v.pipe(v.array(position), v.minLength(4))), v.nonEmpty());

export const placeRecord = v.strictObject({
  id: slug,
  precision: v.picklist(precisions),
  schematic: v.boolean(),
  drawnAs: v.optional(v.picklist(['line', 'sea', 'name'])),
  anchor: position,
});

/** One entry of `data/geometry.json`, by place id: a GeoJSON geometry in degrees, longitude first. */
export const geometryRecord = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: position }),
  v.strictObject({ type: v.literal('LineString'), coordinates: path }),
  v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.pipe(v.array(path), v.nonEmpty()) }),
  v.strictObject({ type: v.literal('Polygon'), coordinates: rings }),
  v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.pipe(v.array(rings), v.nonEmpty()) }),
]);

/** A figure of the public record, of which both ends are given. */
const range = v.strictObject({ min: count, max: count });

/** What a citation gives for one measure: a date where the measure is `date`, a number or a range elsewhere. */
const saying = v.strictObject({ measure: v.picklist(citedMeasures), ...bounds, edtf: v.optional(text) });

const entry = {
  id: v.pipe(slug, v.startsWith('record-', 'an id that begins with “record-”')),
  date: text,
  singleSourced: v.optional(v.literal(true)),
  /** A page that is not linked has no `url`: `host` names the publisher's own, `copy` that of somebody else's copy, where it was read. */
  citations: v.pipe(v.array(v.strictObject({ ...cited, copy: v.optional(host), host: v.optional(host), says: v.array(saying) })), v.nonEmpty()),
};

/** `data/record/coverage.json`: ISO days; within `from` and `to` the record is continuous. */
export const coverageRecord = v.strictObject({ asOf: text, from: text, to: text });

/** One entry of `data/record/hosts.json`: a publisher's or a recognised carrier's. Only these are linked. */
export const hostRecord = host;

/** Who says something, each worded in the language files. */
const names = v.pipe(v.array(slug), v.nonEmpty(), distinct('each name once'));
const allegations = v.pipe(v.array(v.strictObject({ value: slug, by: slug })), distinct('each allegation once'));

export const strikeRecord = v.strictObject({
  ...entry,
  /** Of a group whose dead were told together. */
  group: v.optional(slug),
  /** In the count that trackers and wire reports keep; among strikes told together the order is ours. */
  trackerNumber: v.pipe(count, v.minValue(1)),
  /** ISO day; given only where it was publicly known before it was announced. */
  known: v.optional(text),
  /** ISO day. */
  announced: text,
  announcedBy: names,
  confirmedBy: v.optional(names),
  /** Id of the sea's place; absent where it was not disclosed. */
  theatre: v.optional(slug),
  boats: v.pipe(count, v.minValue(1)),
  vessel: v.optional(allegations),
  /** How many are said to have been aboard. */
  aboard: v.optional(count),
  killed: range,
  survivors: v.optional(v.strictObject({ min: count, max: count, rescued: count, presumedDead: v.optional(count) })),
  affiliations: allegations,
});

export const factRecord = v.strictObject({ ...entry, kind: v.picklist(kinds) });

export const groupRecord = v.strictObject({ id: slug, killed: range });

/** A day of the published running total, against which the strikes are held; it is never shipped. */
export const totalRecord = v.strictObject({ date: text, strikes: count, boats: count, killed: range });

/** By hand: the entries are the same happening as the event of the documents. */
export const linkRecord = v.strictObject({ event: slug, entries: v.pipe(v.array(slug), v.nonEmpty()) });

/** What each section of `data/words/<language>.json` says of one id; the rules say what it must. */
export const wordsSections = {
  interface: line,
  events: v.strictObject({ title: text, date: v.exactOptional(text), place: v.exactOptional(text), note: v.exactOptional(text) }),
  /** By event, then by article: the passage that is shown first. */
  passages: v.pipe(v.unknown(), v.check(isByArticle, 'an object by article ids such as 003-2'), v.record(v.string(), text)),
  articles: v.strictObject({ title: text, short: text, dateline: text, publisher: text }),
  places: text,
  speakers: text,
  values: text,
  stages: v.strictObject({ title: text, text, rung: v.exactOptional(text) }),
  changes: text,
  moved: text,
  tolls: text,
  /** Why nothing of a paragraph is shown. */
  reasons: text,
  record: v.strictObject({
    title: v.exactOptional(text), location: v.exactOptional(text), date: v.exactOptional(text), killed: v.exactOptional(text), survivors: v.exactOptional(text),
    differ: v.exactOptional(text),
  }),
  recordNames: text,
};

/** An object by id, entry by entry still to be read; valibot alone would take a list for one. */
export const entries = v.pipe(v.unknown(), v.check((value) => !Array.isArray(value), 'an object, not a list'), v.record(v.string(), v.unknown()));

const section = v.optional(entries, {});

/** A language's file as a whole. */
export const wordsFrame = v.strictObject({
  language: v.picklist(['en', 'es']),
  interface: section, events: section, articles: section, places: section, speakers: section, values: section, stages: section,
  changes: section, passages: section, moved: section, tolls: section, reasons: section, record: section, recordNames: section,
});

export type EventRecord = v.InferOutput<typeof eventRecord>;
export type ClaimRecord = EventRecord['claims'][number];
export type DatedRecord = v.InferOutput<typeof dated>;
export type TollRecord = v.InferOutput<typeof tollRecord>;
export type ArticleRecord = v.InferOutput<typeof articleRecord>;
export type ParagraphRecord = v.InferOutput<typeof paragraphRecord>;
export type SpeakerRecord = v.InferOutput<typeof speakerRecord>;
export type ExclusiveRecord = v.InferOutput<typeof exclusiveRecord>;
export type StageRecord = v.InferOutput<typeof stageRecord>;
export type ReleaseRecord = v.InferOutput<typeof releaseRecord>;
export type ChangesRecord = v.InferOutput<typeof changesRecord>;
export type MovedRecord = v.InferOutput<typeof movedRecord>;
export type PlaceRecord = v.InferOutput<typeof placeRecord>;
export type GeometryRecord = v.InferOutput<typeof geometryRecord>;
export type CoverageRecord = v.InferOutput<typeof coverageRecord>;
export type StrikeRecord = v.InferOutput<typeof strikeRecord>;
export type FactRecord = v.InferOutput<typeof factRecord>;
export type CitationRecord = StrikeRecord['citations'][number];
export type GroupRecord = v.InferOutput<typeof groupRecord>;
export type TotalRecord = v.InferOutput<typeof totalRecord>;
export type LinkRecord = v.InferOutput<typeof linkRecord>;
export type WordsSection = keyof typeof wordsSections;
export type WordsRecord = Pick<v.InferOutput<typeof wordsFrame>, 'language'> & {
  readonly [Section in WordsSection]: Readonly<Record<string, v.InferOutput<(typeof wordsSections)[Section]>>>;
};
