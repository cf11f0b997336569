import { parseEdtf, type EdtfDate } from '../dataset/edtf.ts';
import type { Extent } from '../dataset/types.ts';
import type { Fault } from './fault.ts';
import type { KindedEvent, Library } from './library.ts';
import { passageOf } from './passages.ts';
import type { ArticleRecord, ClaimRecord, TollRecord } from './schema.ts';
import { eventsFile, fileNames } from './sources.ts';

/** The records held against the texts. */
export interface Reading {
  /** Document texts by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** By article id. A document of which one article is not found has none: the others' ends would be wrong. */
  readonly extents: ReadonlyMap<string, ArticleExtent>;
  /** By article id; a dateline that is no date is absent. */
  readonly datelines: ReadonlyMap<string, EdtfDate>;
  readonly quotations: readonly Quotation[];
  /** The same, by the claim or toll that quotes. */
  readonly placeOf: ReadonlyMap<ClaimRecord | TollRecord, Quotation['place']>;
}

/** A question to all records at once. It is asked of faulty records too, so it takes nothing for granted. */
export type Rule = (library: Library, reading: Reading) => Iterable<Fault>;

export interface ArticleExtent extends Extent {
  readonly document: string;
}

/** Where the words of a claim or a toll stand, and the passage that a reader is shown with them. */
export interface Place extends Extent {
  readonly passage: Extent;
}

/** One quote of a claim or a toll, and where it was found; `place` is null where its article itself was not found. */
export interface Quotation {
  readonly file: string;
  /** The toll's id, or `event.claim`. */
  readonly record: string;
  readonly place: Place | Misplaced | null;
  /** The claim's; null where a toll is quoted. */
  readonly event: KindedEvent | null;
  readonly source: ClaimRecord | TollRecord;
}

export function read(library: Library): Reading {
  const texts = new Map(library.documents.map(({ name, text }) => [name, text]));
  const extents = new Map([...texts].flatMap(([name, text]) => extentsIn(name, text, library.articles)));
  const datelines = new Map(library.articles.flatMap(({ id, dateline }) => {
    const date = parseEdtf(dateline.edtf);
    return date === null ? [] : [[id, date] as const];
  }));
  const place = ({ article, quote, prefix, speakerBefore }: ClaimRecord | TollRecord) => {
    const extent = extents.get(article);
    if (extent === undefined) return null;
    const text = texts.get(extent.document) ?? '';
    const at = locate(text, extent, quote, prefix);
    const passage = isExtent(at) ? passageOf(text, extent, at, speakerBefore === true) : at;
    return isExtent(passage) ? Object.assign({ passage }, at) : passage;
  };
  const quotations: readonly Quotation[] = [
    ...library.events.flatMap((event) => event.claims.map((source) => (
      { file: eventsFile(event.kind), record: `${event.id}.${source.id}`, place: place(source), event, source }))),
    ...library.tolls.map((source) => ({ file: fileNames.tolls, record: source.id, place: place(source), event: null, source })),
  ];
  return { texts, extents, datelines, quotations, placeOf: new Map(quotations.map(({ source, place: at }) => [source, at])) };
}

function extentsIn(name: string, text: string, articles: readonly ArticleRecord[]): readonly (readonly [string, ArticleExtent])[] {
  const whole = { start: 0, end: text.length };
  const found = articles.filter(({ document }) => document === name).map(({ id, opens }) => ({ id, starts: occurrences(text, whole, opens) }));
  if (found.some(({ starts }) => starts.length !== 1)) return [];
  const ordered = found.map(({ id, starts }) => ({ id, start: starts[0] ?? 0 })).toSorted((a, b) => a.start - b.start);
  return ordered.map(({ id, start }, index) => [id, { document: name, start, end: ordered[index + 1]?.start ?? text.length }] as const);
}

/** Why a quote cannot be placed, and what would mend it. */
export interface Misplaced {
  readonly found: string;
  readonly remedy: string;
}

/**
 * Where a quote stands in its article. Where its words occur more than once, `prefix` must tell which: it stands
 * immediately before the quote, with or without the white space between the two.
 */
export function locate(text: string, article: Extent, quote: string, prefix?: string): Extent | Misplaced {
  const starts = occurrences(text, article, quote);
  if (starts.length === 0) return { found: 'not found in its article', remedy: 'copy the words exactly as they are printed' };
  const chosen = prefix === undefined ? starts : starts.filter((start) => follows(text.slice(article.start, start), prefix));
  const [start, second] = chosen;
  if (start === undefined) return { found: 'the prefix does not stand before the quote', remedy: 'copy the words just before the quote' };
  if (second !== undefined) return { found: `found ${chosen.length} times in its article`, remedy: 'lengthen the quote, or give a prefix' };
  if (prefix !== undefined && starts.length === 1) {
    return { found: 'a prefix, though the quote occurs once', remedy: 'leave the prefix out' };
  }
  return badEdges(text, start, quote) ?? { start, end: start + quote.length };
}

export function isExtent<Found extends Extent>(place: Found | Misplaced): place is Found {
  return 'start' in place;
}

/** Every place where the words begin, overlapping ones included. */
export function occurrences(text: string, { start, end }: Extent, words: string): readonly number[] {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let at = text.indexOf(words, start); at !== -1 && at + words.length <= end; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function follows(before: string, prefix: string): boolean {
  return before.endsWith(prefix) || before.trimEnd().endsWith(prefix);
}

function badEdges(text: string, start: number, quote: string): Misplaced | null {
  if (/[\n\r]/.test(quote)) return { found: 'the quote crosses a paragraph', remedy: 'end it at the line break' };
  if (quote.trim() !== quote) return { found: 'the quote begins or ends with white space', remedy: 'trim it' };
  const end = start + quote.length;
  if (cutsWord(text, start) || cutsWord(text, end)) return { found: 'the quote cuts a word', remedy: 'begin and end it at whole words' };
  return null;
}

function cutsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
