import * as v from 'valibot';
import { citedMeasures } from '../../dataset/record.ts';
import { kinds } from '../../dataset/types.ts';
import { citationFields, count, isDistinct, slug, text } from '../fields.ts';

const entryId = v.pipe(slug, v.startsWith('record-', 'an id that begins with “record-”'));
const host = v.pipe(v.string(), v.regex(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name in lower case, without www.'));

/** A figure whose both ends are given. */
const range = v.strictObject({ min: count, max: count });

/** What a citation gives for one measure: a date where the measure is `date`, a number or a range elsewhere. */
const cited = v.strictObject({
  measure: v.picklist(citedMeasures), min: v.optional(count), max: v.optional(count), edtf: v.optional(text),
});

/** A page read elsewhere than at its publisher's or a recognised carrier's has no `url`; `copy` names where it was read. */
const citation = v.strictObject({ ...citationFields, copy: v.optional(host), says: v.array(cited) });

const entry = {
  id: entryId,
  date: text,
  singleSourced: v.optional(v.literal(true)),
  citations: v.pipe(v.array(citation), v.nonEmpty()),
};

/** `data/record/coverage.json`: ISO days; within `from` and `to` the record is continuous. */
export const coverageRecord = v.strictObject({ asOf: text, from: text, to: text });

/** One entry of `data/record/hosts.json`: a publisher's or a recognised carrier's. Only these are linked. */
export const hostRecord = host;

export const strikeRecord = v.strictObject({
  ...entry,
  /** Of a group whose dead were told together. */
  group: v.optional(slug),
  /** ISO day. */
  announced: text,
  announcedBy: v.pipe(v.array(slug), v.nonEmpty(), v.check((names) => isDistinct(names), 'each name once')),
  /** Id of the sea's place; absent where it was not disclosed. */
  theatre: v.optional(slug),
  boats: v.pipe(count, v.minValue(1)),
  killed: range,
  survivors: v.optional(v.strictObject({ min: count, max: count, rescued: count, presumedDead: v.optional(count) })),
  affiliations: v.pipe(v.array(v.strictObject({ value: slug, by: slug })), v.check((alleged) => isDistinct(alleged), 'each allegation once')),
});

export const factRecord = v.strictObject({ ...entry, kind: v.picklist(kinds) });

export const groupRecord = v.strictObject({ id: slug, killed: range });

/** A day of the published running total, against which the strikes are held; it is never shipped. */
export const totalRecord = v.strictObject({ date: text, strikes: count, boats: count, killed: range });

/** By hand: the entries are the same happening as the event of the documents. */
export const linkRecord = v.strictObject({ event: slug, entries: v.pipe(v.array(slug), v.nonEmpty()) });

/** What a language's file says of one entry; the rules say what it must. */
export const recordWords = v.strictObject({
  title: v.optional(text), location: v.optional(text), date: v.optional(text), killed: v.optional(text), survivors: v.optional(text),
  differ: v.optional(text),
});

export type CoverageRecord = v.InferOutput<typeof coverageRecord>;
export type StrikeRecord = v.InferOutput<typeof strikeRecord>;
export type FactRecord = v.InferOutput<typeof factRecord>;
export type GroupRecord = v.InferOutput<typeof groupRecord>;
export type TotalRecord = v.InferOutput<typeof totalRecord>;
export type LinkRecord = v.InferOutput<typeof linkRecord>;
export type CitationRecord = StrikeRecord['citations'][number];
