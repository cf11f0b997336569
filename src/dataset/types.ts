import type { Day, Span } from './day.ts';
import type { EdtfDate } from './edtf.ts';

export const kinds = ['strike', 'deployment', 'border', 'diplomacy'] as const;
/** `diplomacy` stands for politics, law and diplomacy. */
export type Kind = (typeof kinds)[number];

export const scopes = ['single', 'several', 'summary'] as const;
/** Of a strike event: one strike, several told as one, or a summary of the campaign. */
export type Scope = (typeof scopes)[number];

export const measures = [
  'killed', 'survivors', 'boats', 'affiliation', 'nationality', 'waters', 'date', 'place', 'strength', 'cargo', 'legality', 'account',
] as const;
export type Measure = (typeof measures)[number];

export const hedges = ['hedged', 'conditional', 'denied'] as const;
/** Or an editor's reason, in a few words, why none of them is needed. */
export type Hedge = (typeof hedges)[number] | (string & {});

export const tollMeasures = ['killed', 'boats', 'attacks'] as const;
export type TollMeasure = (typeof tollMeasures)[number];

export const precisions = ['point', 'locality', 'area', 'country'] as const;
/** Of a gazetteer entry; an event without a place is `unlocated`. */
export type Precision = (typeof precisions)[number];

export const bases = ['stated', 'derived', 'inferred', 'record'] as const;
/** How a date or a place was arrived at: as printed, counted from a dateline, by our reading, from the public record. */
export type Basis = (typeof bases)[number];

export const articleTypes = ['news', 'opinionated news', 'rewrite', 'compiled'] as const;
export type ArticleType = (typeof articleTypes)[number];

/** `happened`: by an event's own date. `reported`: by when the first article told of it. */
export type Clock = 'happened' | 'reported';

/** Someone else's page that a date of basis `record` rests on. `url` is null where only a copy was seen. */
export interface Citation {
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  /** ISO day or month as the publisher gives it; null where none was seen. */
  readonly date: string | null;
}

/** A date with its uncertainty. */
export interface Dated extends EdtfDate {
  readonly edtf: string;
  readonly basis: Basis;
  /** Filled only where the basis is `record`. */
  readonly citations: readonly Citation[];
}

/** A verbatim span of a document: `exact` equals the decoded text from `start` to `end` (UTF-16 code units). */
export interface Excerpt {
  readonly document: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** What a reader is shown: the whole sentence, with the one before where the speaker stands there. It holds the excerpt. */
  readonly passage: Passage;
}

/** Verbatim, from `start` to `end` of its document, within one paragraph. */
export interface Passage extends Extent {
  readonly exact: string;
}

/** A number or a range. A minimum without a maximum has no upper bound, and the other way round; both null: no number. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** A range of which both ends are known. */
export interface Bounds extends Range {
  readonly min: number;
  readonly max: number;
}

export interface Claim extends Range {
  /** `event-id.claim-id` */
  readonly id: string;
  readonly measure: Measure;
  /** Id of a value worded in the language files; null where the excerpt itself is the value. */
  readonly value: string | null;
  /** Id of a speaker; `article` is the article's own voice. */
  readonly by: string;
  readonly stance: 'asserts' | 'disputes';
  /** Id of the disputed claim. */
  readonly against: string | null;
  /** How the claim carries a hedge, condition or denial that stands in its passage outside the marked words; null where there is none. */
  readonly hedge: Hedge | null;
  readonly excerpt: Excerpt;
}

export interface Event {
  /** A readable slug, never reused. */
  readonly id: string;
  readonly kind: Kind;
  readonly scope: Scope | null;
  /** A symbol other than its kind's, such as that of an aircraft carrier that is said to be at a place. */
  readonly drawnAs: 'carrier' | null;
  readonly date: Dated;
  /** Null where unlocated. */
  readonly place: { readonly id: string; readonly basis: Basis } | null;
  readonly claims: readonly Claim[];
  /** Ids of the events that it answers. */
  readonly answers: readonly string[];
  /** The widest bounds of the asserted `killed` claims; both null where nobody says. */
  readonly killed: Range;
  readonly contested: boolean;
  /** Latest day of the dateline of the earliest article that tells of it. */
  readonly reported: Day;
  /** Ids of the articles that tell of it, earliest dateline first. */
  readonly articles: readonly string[];
}

/** A claim about the whole campaign so far. */
export interface Toll extends Range {
  readonly id: string;
  readonly measure: TollMeasure;
  /** As printed: "well over 70". */
  readonly wording: string;
  readonly asOf: Dated;
  readonly by: string;
  readonly reported: Day;
  readonly excerpt: Excerpt;
}

export interface Article extends Extent {
  readonly id: string;
  /** Name of its file in `seeds/`. */
  readonly document: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publisherBasis: Basis | null;
  readonly type: ArticleType;
  readonly dateline: Dated;
  /** Address of the original, where the public record has it. */
  readonly url: string | null;
}

/** Where an article stands in its document: UTF-16 code units, end excluded. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export const paragraphStatuses = ['used', 'nothing shown', 'left out'] as const;
/** Quoted from; of its article, but nothing of it is shown; no part of an article, but of the page that it was printed on. */
export type ParagraphStatus = (typeof paragraphStatuses)[number];

/** How a document divides, and what of it is quoted: what can be said of all its text while none of it but the passages is shipped. */
export interface Document {
  /** Name of its file in `seeds/`. */
  readonly name: string;
  /** All lines that are not empty, in order. */
  readonly paragraphs: readonly Paragraph[];
}

/** One line of a document, without the white space around it. */
export interface Paragraph extends Extent {
  readonly status: ParagraphStatus;
  /** Id of the reason why nothing of it is shown, worded in the language files; null where it is used. */
  readonly reason: string | null;
  /** In order, without the white space between them; never empty. */
  readonly sentences: readonly Sentence[];
}

export interface Sentence extends Extent {
  /** Ids of the events of which a passage holds it, in the order of the dataset. */
  readonly events: readonly string[];
  /** Ids of the tolls, likewise. */
  readonly tolls: readonly string[];
}

export interface Place {
  readonly id: string;
  readonly precision: Precision;
  /** True where the outline was drawn by us rather than taken from a coast, a border or a coordinate. */
  readonly schematic: boolean;
  /**
   * A line is drawn as ground, whether or not an event stands in it. A sea has a name of its own; other waters are described by
   * their coasts. Of waters on both sides of a continent only the name is set: a ship or a disc on either would say which.
   */
  readonly drawnAs: 'line' | 'sea' | 'name' | null;
  /** [longitude, latitude] that stands for the place: the point itself, or where an area's name stands. */
  readonly anchor: readonly [number, number];
}

type Position = [longitude: number, latitude: number];

/** The shape of a place: GeoJSON (RFC 7946), in degrees. Of a town it is the point itself. */
export type Outline =
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString' | 'Polygon'; coordinates: Position[][] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] };

/** A step of the story and of the guided tour, worded in the language files. */
export interface Stage {
  readonly id: string;
  /** Where the head stands at this stage, or where the event that it shows has arrived, if later; no stage's head is before that of the stage before. */
  readonly at: Day;
  /** The events it rests on, the first the one that is shown; never empty. */
  readonly events: readonly string[];
  /** The one of its events that is a first of the escalation, a line on the slider; null where the stage is no rung. No two rungs name one event. */
  readonly rung: string | null;
}

/** A version of the published data. Its changes are worded by id in the language files. */
export interface Release {
  readonly version: string;
  readonly date: Day;
  /** What it added, changed or withdrew; never empty. */
  readonly changes: readonly string[];
}

/** An id of an event or a claim that was published once and stands no longer under it. The language files say why. */
export interface Moved {
  readonly id: string;
  /** The event or the claim that holds it now; null where it was let go. */
  readonly now: string | null;
}

/** What must be known of the record before it is fetched: how far the axis grows, which ids an address may name, and its running total. */
export interface RecordOutline {
  readonly covers: Span;
  readonly ids: readonly string[];
  /** By clock, oldest first; one entry a day on which something is added. */
  readonly totals: Readonly<Record<Clock, readonly RecordTotal[]>>;
}

/** What the record counts up to and with a day. */
export interface RecordTotal {
  readonly day: Day;
  readonly strikes: number;
  readonly killed: Bounds;
}

export interface Dataset {
  /** Version of the published data, cited by readers. */
  readonly version: string;
  /** In order of last day, then first day (unknown last), then id. */
  readonly events: readonly Event[];
  readonly tolls: readonly Toll[];
  /** In order of dateline. */
  readonly articles: readonly Article[];
  readonly places: readonly Place[];
  /** The slider's days: from 25 August 2025 to the last dateline. */
  readonly axis: Span;
  /** Stretches of the axis that no article covers. */
  readonly silences: readonly Span[];
  /** In order of `at`. */
  readonly stages: readonly Stage[];
  /** Newest first; the first is the version of this dataset. */
  readonly releases: readonly Release[];
  /** By id. */
  readonly moved: readonly Moved[];
  readonly record: RecordOutline;
}
