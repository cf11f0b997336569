import type { Day, Span } from './day.ts';
import type { Citation, Clock, Kind, Range } from './types.ts';

export const citedMeasures = ['killed', 'survivors', 'boats', 'date', 'total-killed', 'total-strikes', 'total-boats'] as const;
/** What citations of one entry can be compared by; the last three count the campaign so far. */
export type CitedMeasure = (typeof citedMeasures)[number];

/** What one citation gives for one measure. `edtf` is filled only where the measure is `date`, the range only elsewhere. */
export interface Cited extends Range {
  readonly measure: CitedMeasure;
  readonly edtf: string | null;
}

/** Someone else's page on which an entry of the public record rests. */
export interface RecordCitation extends Citation {
  /** Host of somebody else's copy that was read: named, never linked. `url` is null then. */
  readonly copy: string | null;
  /** Host of the publisher's own page, where it is not one that is linked: named. `url` and `copy` are null then. */
  readonly host: string | null;
  readonly says: readonly Cited[];
}

export interface RecordDate extends Span {
  readonly edtf: string;
  readonly approximate: boolean;
}

interface Entry {
  /** Begins with `record-`, so that it is never an event's. */
  readonly id: string;
  readonly kind: Kind;
  readonly date: RecordDate;
  /** The day since which it is publicly known: a strike's announcement or an earlier disclosure, a fact's own last day. */
  readonly known: Day;
  /** True where only one citation was found. */
  readonly singleSourced: boolean;
  readonly citations: readonly RecordCitation[];
}

export interface RecordStrike extends Entry {
  readonly type: 'strike';
  readonly kind: 'strike';
  /** Id of the group whose dead are told together; null where the strike stands alone. */
  readonly group: string | null;
  /** In the count that trackers and wire reports keep, from 1; among strikes told together the order is ours. */
  readonly number: number;
  readonly announced: Day;
  /** Who announced it; worded in the language files. */
  readonly announcedBy: readonly string[];
  /** Who confirmed it afterwards; likewise. */
  readonly confirmedBy: readonly string[];
  /** Id of the sea's place; null where it was not disclosed. */
  readonly theatre: string | null;
  readonly boats: number;
  /** What kind of vessel it is said to have been, and by whom; worded in the language files. */
  readonly vessel: readonly Allegation[];
  /** How many are said to have been aboard. */
  readonly aboard: number | null;
  /** Both ends are always given. */
  readonly killed: Range;
  /** People who survived the first hit, and what became of them; null where none were reported. `presumedDead` is null where it is told only of several strikes together. */
  readonly survivors: { readonly initial: Range; readonly rescued: number; readonly presumedDead: number | null } | null;
  /** What the boat or its crew are alleged to belong to, and by whom; worded in the language files. */
  readonly affiliations: readonly Allegation[];
}

/** Both worded in the language files. */
export interface Allegation {
  readonly value: string;
  readonly by: string;
}

/** A dated fact of the context: a deployment, the border, politics, an attack on land. It counts in no total. */
export interface RecordFact extends Entry {
  readonly type: 'fact';
}

export type RecordEntry = RecordStrike | RecordFact;

/** The days of an entry on a clock: its date's span on the first, the single day since which it is known on the second. */
export function daysOfEntry({ date, known }: EntryDays, clock: Clock): Span {
  return clock === 'happened' ? date : { earliest: known, latest: known };
}

/** The day at which the entry has wholly arrived on the clock. */
export function arrivalOfEntry(entry: EntryDays, clock: Clock): Day {
  return daysOfEntry(entry, clock).latest;
}

interface EntryDays {
  readonly date: Span;
  readonly known: Day;
}

/** Strikes whose dead were published together: totals take its range once instead of its strikes' own. */
export interface RecordGroup {
  readonly id: string;
  readonly killed: Range;
}

/** By hand: these entries of the record are the same happening as this event of the documents. */
export interface RecordLink {
  readonly event: string;
  readonly entries: readonly string[];
}

/** The public record beside the documents: a second body of data, which never mixes into the first. */
export interface PublicRecord {
  /** The day on which it was compiled. */
  readonly asOf: Day;
  /** Within these days it is continuous. */
  readonly covers: Span;
  /** By earliest day, then id. */
  readonly strikes: readonly RecordStrike[];
  readonly facts: readonly RecordFact[];
  readonly groups: readonly RecordGroup[];
  readonly links: readonly RecordLink[];
}
