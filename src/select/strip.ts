import { max, rollups, sum } from 'd3';
import { mostShownOf } from '../dataset/share.ts';
import { kinds, type Article, type Dataset, type Document, type Event, type Excerpt, type Extent, type Kind, type Paragraph, type Sentence } from '../dataset/types.ts';
import { comparedOf, hasContent } from './accounts.ts';

/**
 * What became of a sentence: quoted on the page; read, in a paragraph of which others are quoted; left out with all of its paragraph,
 * for the paragraph's reason; or `page`, a line of the web page that the article was printed on and no part of it.
 */
export type Fate = 'quoted' | 'read' | 'left-out' | 'page';

export interface StripSentence extends Sentence {
  /** Ids of the events that show it: first those with a claim of their own in it, then those that set it against one of theirs; each in the order of the dataset. */
  readonly events: readonly string[];
  readonly fate: Fate;
  /** Id of the reason why its paragraph is left out; null where it is not. */
  readonly reason: string | null;
  /** Which sentence of its article it is, from 1; lines of the web page are not counted, and have none. */
  readonly number: number | null;
}

/** All that a document has of one article, or, with no article, what stands before its first. */
export interface Strip {
  readonly article: string | null;
  /** Of the whole article, in characters, white space included. */
  readonly length: number;
  /** By paragraph, in the order of the text. */
  readonly paragraphs: readonly (readonly StripSentence[])[];
}

interface Sources {
  readonly dataset: Dataset;
  readonly documents: readonly Document[];
}

/** Of the whole document, in the order of the text; empty for an unknown name. */
export function stripsOf({ dataset, documents }: Sources, name: string): readonly Strip[] {
  const paragraphs = documents.find((document) => document.name === name)?.paragraphs ?? [];
  const own = dataset.articles.filter(({ document }) => document === name).toSorted((a, b) => a.start - b.start);
  const first = own[0]?.start ?? Infinity;
  const before = paragraphs.filter(({ start }) => start < first);
  const opposed = shownAgainst(dataset).filter(({ excerpt }) => excerpt.document === name);
  return [
    ...(before.length === 0 ? [] : [stripFrom(null, { start: 0, end: before.at(-1)?.end ?? 0 }, before, opposed)]),
    ...own.map((article) => stripFrom(article.id, article, paragraphs.filter(({ start }) => article.start <= start && start < article.end), opposed)),
  ];
}

export function stripOf(sources: Sources, { id, document }: Pick<Article, 'id' | 'document'>): Strip {
  return stripsOf(sources, document).find(({ article }) => article === id) ?? { article: id, length: 0, paragraphs: [] };
}

/** What an event shows at length of another's claim, as the other side of a dispute. */
interface Opposed {
  readonly event: string;
  readonly excerpt: Excerpt;
}

const known = new WeakMap<Dataset, readonly Opposed[]>();

function shownAgainst(dataset: Dataset): readonly Opposed[] {
  const found = known.get(dataset) ?? dataset.events.flatMap((event) => comparedOf(event, dataset)
    .flatMap(({ sides }) => sides.flatMap(({ claims }) => claims))
    .filter((claim) => !hasContent(claim) && !event.claims.includes(claim))
    .map(({ excerpt }) => ({ event: event.id, excerpt })));
  known.set(dataset, found);
  return found;
}

function showing({ start, end, events }: Sentence, opposed: readonly Opposed[]): readonly string[] {
  const others = opposed.filter(({ excerpt: { passage } }) => passage.start < end && start < passage.end).map(({ event }) => event);
  return [...new Set([...events, ...others])];
}

function stripFrom(article: string | null, extent: Extent, paragraphs: readonly Paragraph[], opposed: readonly Opposed[]): Strip {
  let number = 0;
  return {
    article,
    length: lengthOf(extent),
    paragraphs: paragraphs.map(({ status, reason, sentences }) => sentences.map((sentence) => ({
      ...sentence,
      events: showing(sentence, opposed),
      fate: fateOf(sentence, status),
      reason,
      number: status === 'left out' ? null : (number += 1),
    }))),
  };
}

function fateOf({ events, tolls }: Sentence, status: Paragraph['status']): Fate {
  if (events.length + tolls.length > 0) return 'quoted';
  if (status === 'used') return 'read';
  return status === 'left out' ? 'page' : 'left-out';
}

export interface StripCounts extends Readonly<Record<Fate, number>> {
  /** Of the article: without the lines of the web page. */
  readonly sentences: number;
  /** Of the text of these, in whole per cent of its characters: that of the quoted sentences. */
  readonly share: number;
  /** Whether every sentence that was read would still find room in what may be shown of the article. */
  readonly hasRoom: boolean;
}

export function countsOf({ length, paragraphs }: Strip): StripCounts {
  const sentences = paragraphs.flat();
  const of = (fate: Fate) => sentences.filter((sentence) => sentence.fate === fate);
  const told = sentences.filter(({ fate }) => fate !== 'page');
  const counts = { quoted: of('quoted').length, read: of('read').length, 'left-out': of('left-out').length, page: of('page').length };
  const quoted = sum(of('quoted'), lengthOf);
  const hasRoom = quoted + (max(of('read'), lengthOf) ?? 0) <= mostShownOf(length);
  return { ...counts, sentences: told.length, share: Math.round(100 * quoted / (sum(told, lengthOf) || 1)), hasRoom };
}

/** The events that show it, those with a claim of their own in it first: a bar has the colour of the first. */
export function eventsQuoting({ events: ids }: StripSentence, events: readonly Event[]): readonly Event[] {
  return ids.flatMap((id) => events.find((event) => event.id === id) ?? []);
}

/** What the key of the bars has to name beside the fates: the kinds that colour them, and whether some are quoted for a figure alone. */
export function coloursOf({ paragraphs }: Strip, events: readonly Event[]): { readonly kinds: readonly Kind[]; readonly hasFigures: boolean } {
  const sentences = paragraphs.flat();
  const first = new Set(sentences.flatMap((sentence) => eventsQuoting(sentence, events)[0]?.kind ?? []));
  return { kinds: kinds.filter((kind) => first.has(kind)), hasFigures: sentences.some(({ events: ids, tolls }) => ids.length === 0 && tolls.length > 0) };
}

/** Why sentences of the strip are left out and how many are for each reason, in the order of the text. */
export function reasonsOf({ paragraphs }: Strip): readonly { readonly reason: string; readonly fate: Fate; readonly sentences: number }[] {
  const unshown = paragraphs.flat().flatMap(({ fate, reason }) => (reason === null ? [] : [{ fate, reason }]));
  return rollups(unshown, (group) => group, ({ reason }) => reason).map(([reason, group]) => ({ reason, fate: group[0]?.fate ?? 'left-out', sentences: group.length }));
}

function lengthOf({ start, end }: Extent): number {
  return end - start;
}

/** A sentence as it is drawn: in one piece, or broken over lines as a text is. */
export interface Bar {
  readonly sentence: StripSentence;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  /** From the left, and how wide, in hundredths of the drawing's width. */
  readonly x: number;
  readonly width: number;
  /** Its upper edge from the top, in pixels; `barHeight` high. */
  readonly y: number;
}

export interface StripLayout {
  readonly bars: readonly Bar[];
  /** In pixels. */
  readonly height: number;
}

export const barHeight = 10;
const lineHeight = 16;
const betweenParagraphs = 6;
const charactersPerLine = 240;
/** In characters, the shortest piece that a sentence is broken into, and what parts two sentences. */
const shortestPiece = 8;
const betweenSentences = 2;

/**
 * The bars, set as a page of text is: each as long as its sentence, one after the other, a new paragraph on a new line. Needs neither
 * a screen nor a measured width, so that a page without JavaScript is drawn by the same numbers.
 */
export function layOut({ paragraphs }: Pick<Strip, 'paragraphs'>): StripLayout {
  let line = -1;
  const bars = paragraphs.flatMap((sentences, paragraph) => {
    line += 1;
    let at = 0;
    const pieceOf = (length: number): Piece => (
      { x: hundredths(at), width: hundredths(length), y: line * lineHeight + paragraph * betweenParagraphs });
    return sentences.map((sentence): Bar => {
      const pieces: Piece[] = [];
      let left = lengthOf(sentence);
      while (left > 0) {
        const room = charactersPerLine - at;
        // Neither the end of a line nor the beginning of the next holds a splinter.
        const length = left <= room ? left : Math.min(room, left - shortestPiece);
        if (left <= room || length >= shortestPiece) {
          pieces.push(pieceOf(length));
          left -= length;
          at += length;
        }
        if (left > 0) [line, at] = [line + 1, 0];
      }
      at += betweenSentences;
      return { sentence, pieces };
    });
  });
  return { bars, height: paragraphs.length === 0 ? 0 : line * lineHeight + (paragraphs.length - 1) * betweenParagraphs + barHeight };
}

function hundredths(characters: number): number {
  return Math.round(10_000 * characters / charactersPerLine) / 100;
}

/**
 * The bar that a press on the drawing means: the one that it hits, else the nearest quoted one within `reach`; all in pixels from the
 * drawing's upper left corner. Null where there is none.
 */
export function barAt({ bars }: StripLayout, width: number, point: { readonly x: number; readonly y: number }, reach: number): Bar | null {
  let best: Bar | null = null;
  let nearest = Infinity;
  for (const bar of bars) {
    for (const piece of bar.pieces) {
      const [left, right] = [piece.x, piece.x + piece.width].map((edge) => edge * width / 100);
      const distance = Math.hypot(outside(point.x, left ?? 0, right ?? 0), outside(point.y, piece.y, piece.y + barHeight));
      if (distance === 0) return bar;
      if (bar.sentence.fate === 'quoted' && distance <= reach && distance < nearest) [best, nearest] = [bar, distance];
    }
  }
  return best;
}

/** How far it lies before `from` or after `to`. */
function outside(at: number, from: number, to: number): number {
  return Math.max(from - at, 0, at - to);
}
