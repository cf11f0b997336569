import { sort } from 'd3';
import type { Document, Event, Extent, Paragraph, Sentence, Toll } from '../dataset/types.ts';
import { promised } from './fault.ts';
import type { Library } from './library.ts';
import { paragraphsOf, sentencesOf } from './passages.ts';
import type { ParagraphRecord } from './schema.ts';
import type { SourceDocument } from './sources.ts';

/** What quotes a document. */
interface Quoting {
  readonly events: readonly Event[];
  readonly tolls: readonly Toll[];
}

const used = { status: 'used', reason: null } as const;

/** By name. Only for records in which no rule has found a fault. */
export function documentsOf({ documents, paragraphs }: Pick<Library, 'documents' | 'paragraphs'>, quoting: Quoting): readonly Document[] {
  return sort(documents, ({ name }) => name).map((document) => documentOf(document, paragraphs, quoting));
}

/** How the document divides, and which events and tolls quote which of its sentences. */
function documentOf({ name, text }: SourceDocument, listed: readonly ParagraphRecord[], { events, tolls }: Quoting): Document {
  const own = listed.filter(({ document }) => document === name);
  const quotedBy = [
    ...events.map(({ id, claims }) => ({ id, kind: 'events' as const, passages: passagesIn(name, claims) })),
    ...tolls.map((toll) => ({ id: toll.id, kind: 'tolls' as const, passages: passagesIn(name, [toll]) })),
  ].filter(({ passages }) => passages.length > 0);
  const sentenceOf = (extent: Extent): Sentence => {
    const holding = quotedBy.filter(({ passages }) => passages.some(({ start, end }) => start < extent.end && extent.start < end));
    const idsOf = (kind: 'events' | 'tolls') => holding.filter((quoting) => quoting.kind === kind).map(({ id }) => id);
    return { start: extent.start, end: extent.end, events: idsOf('events'), tolls: idsOf('tolls') };
  };
  const paragraphs = paragraphsOf(text).map((line): Paragraph => {
    const sentences = sentencesOf(text.slice(line.start, line.end))
      .map(({ start, end }) => trimmed(text, { start: start + line.start, end: end + line.start })).map(sentenceOf);
    const { start, end } = trimmed(text, line);
    const isUsed = sentences.some((sentence) => sentence.events.length + sentence.tolls.length > 0);
    const { status, reason } = isUsed ? used : promised(own.find((record) => opens(line, record)));
    return { start, end, status, reason, sentences };
  });
  return { name, paragraphs };
}

/** Whether the record tells of this paragraph. */
export function opens(line: { readonly text: string }, record: ParagraphRecord): boolean {
  return line.text.startsWith(record.opens.trim());
}

function passagesIn(name: string, quoting: readonly Pick<Toll, 'excerpt'>[]): readonly Extent[] {
  return quoting.filter(({ excerpt }) => excerpt.document === name).map(({ excerpt }) => excerpt.passage);
}

function trimmed(text: string, { start, end }: Extent): Extent {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
