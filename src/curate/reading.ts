import { parseEdtf, type EdtfDate } from '../dataset/edtf.ts';
import type { Extent } from '../dataset/types.ts';
import type { Library } from './library.ts';
import { locate, occurrences, type Misplaced } from './locate.ts';
import type { ArticleRecord, ClaimRecord, TollRecord } from './schema.ts';
import { eventsFile, fileNames } from './sources.ts';

/** One quote of a claim or a toll, and where it was found; `place` is null where its article itself was not found. */
export interface Quotation {
  readonly file: string;
  /** The toll's id, or `event.claim`. */
  readonly record: string;
  readonly source: ClaimRecord | TollRecord;
  readonly place: Extent | Misplaced | null;
}

export interface ArticleExtent extends Extent {
  readonly document: string;
}

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

export function read(library: Library): Reading {
  const texts = new Map(library.documents.map(({ name, text }) => [name, text]));
  const extents = new Map([...texts].flatMap(([name, text]) => extentsIn(name, text, library.articles)));
  const datelines = new Map(library.articles.flatMap(({ id, dateline }) => {
    const date = parseEdtf(dateline.edtf);
    return date === null ? [] : [[id, date] as const];
  }));
  const place = ({ article, quote, prefix }: ClaimRecord | TollRecord) => {
    const extent = extents.get(article);
    return extent === undefined ? null : locate(texts.get(extent.document) ?? '', extent, quote, prefix);
  };
  const claims = library.events.flatMap((event) => event.claims.map((source) => (
    { file: eventsFile(event.kind), record: `${event.id}.${source.id}`, source, place: place(source) })));
  const tolls = library.tolls.map((source) => ({ file: fileNames.tolls, record: source.id, source, place: place(source) }));
  const quotations = [...claims, ...tolls];
  return { texts, extents, datelines, quotations, placeOf: new Map(quotations.map(({ source, place: at }) => [source, at])) };
}

function extentsIn(name: string, text: string, articles: readonly ArticleRecord[]): readonly (readonly [string, ArticleExtent])[] {
  const whole = { start: 0, end: text.length };
  const found = articles.filter(({ document }) => document === name).map(({ id, opens }) => ({ id, starts: occurrences(text, whole, opens) }));
  if (found.some(({ starts }) => starts.length !== 1)) return [];
  const ordered = found.map(({ id, starts }) => ({ id, start: starts[0] ?? 0 })).toSorted((a, b) => a.start - b.start);
  return ordered.map(({ id, start }, index) => [id, { document: name, start, end: ordered[index + 1]?.start ?? text.length }] as const);
}
