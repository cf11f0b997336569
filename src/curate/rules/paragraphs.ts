import type { Extent } from '../../dataset/types.ts';
import { quoted, type Fault } from '../fault.ts';
import type { Library } from '../library.ts';
import { isExtent } from '../locate.ts';
import type { Reading } from '../reading.ts';
import type { ParagraphRecord } from '../schema.ts';
import { fileNames, type SourceDocument } from '../sources.ts';
import type { Rule } from './rule.ts';

/** Each line of each document that is not empty carries an excerpt, or is listed with the reason why it carries none. */
export const paragraphs: Rule = (library, reading) => [
  ...library.paragraphs.filter(({ document }) => !reading.texts.has(document)).map((record) => (
    fault(record, `document “${record.document}” does not exist`, 'correct its name'))),
  ...library.documents.flatMap((document) => faultsIn(document, library, reading)),
];

function faultsIn({ name, text }: SourceDocument, library: Library, reading: Reading): readonly Fault[] {
  const lines = paragraphsOf(text);
  const listed = library.paragraphs.filter(({ document }) => document === name);
  const used = usedExtents(name, library, reading);
  return [
    ...listed.flatMap((record) => badListing(record, lines, listed)),
    ...lines.flatMap((line) => {
      const record = listed.find((entry) => opens(line, entry));
      const isUsed = used?.some(({ start, end }) => line.start <= start && end <= line.end) ?? null;
      if (record !== undefined && isUsed === true) return [fault(record, 'an excerpt is taken from this paragraph', 'remove it from this list')];
      return record === undefined && isUsed === false ? [unread(name, line)] : [];
    }),
  ];
}

interface Paragraph extends Extent {
  readonly text: string;
}

export function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0].trim() }));
}

/** Null where a quote is not placed or a record was refused: then no paragraph of the document can be called unread. */
function usedExtents(name: string, { articles, mentioned }: Library, { quotations, extents }: Reading): readonly Extent[] | null {
  const own = new Set(articles.filter(({ document }) => document === name).map(({ id }) => id));
  const places = quotations.filter(({ source }) => own.has(source.article)).map(({ place }) => place);
  const placed = places.filter((place) => place !== null).filter(isExtent);
  const isDoubtful = placed.length < places.length || [...own].some((id) => mentioned.has(id) || !extents.has(id)) || mentioned.has(name);
  return isDoubtful ? null : placed;
}

function opens(line: Paragraph, record: ParagraphRecord): boolean {
  return line.text.startsWith(record.opens.trim());
}

function badListing(record: ParagraphRecord, lines: readonly Paragraph[], listed: readonly ParagraphRecord[]): readonly Fault[] {
  const matches = lines.filter((line) => opens(line, record));
  const first = matches[0];
  if (first === undefined) return [fault(record, 'no paragraph begins so', 'copy the beginning of the paragraph exactly')];
  // A page may print one line twice; one entry then speaks for both.
  if (matches.some(({ text }) => text !== first.text)) return [fault(record, `${matches.length} paragraphs begin so`, 'lengthen it')];
  const twice = listed.find((other) => other !== record && opens(first, other));
  if (twice === undefined || listed.indexOf(twice) > listed.indexOf(record)) return [];
  return [fault(record, 'the paragraph is listed twice', 'remove one of the two')];
}

function unread(document: string, { text }: Paragraph): Fault {
  const found = `${quoted(text)} carries no excerpt and is not listed`;
  const remedy = `take an excerpt from it, or list it in ${fileNames.paragraphs} with a reason`;
  return { file: `seeds/${document}`, record: 'a paragraph', rule: 'paragraph', found, remedy };
}

function fault({ document, opens }: ParagraphRecord, found: string, remedy: string): Fault {
  return { file: fileNames.paragraphs, record: `${document.slice(0, 3)} ${quoted(opens)}`, rule: 'paragraph', found, remedy };
}
