import type { Extent } from '../../dataset/types.ts';
import { opens } from '../documents.ts';
import { fault, quoted, type Fault } from '../fault.ts';
import type { Library } from '../library.ts';
import { paragraphsOf } from '../passages.ts';
import { isExtent, occurrences, type Reading, type Rule } from '../reading.ts';
import type { ParagraphRecord } from '../schema.ts';
import { fileNames, type SourceDocument } from '../sources.ts';

/** Every quotation stands where its record says. */
export const quotes: Rule = function* quotes(_library, { quotations }) {
  for (const { file, record, source, place } of quotations) {
    if (place === null || isExtent(place)) continue;
    yield fault(file, record, 'quote', `${quoted(source.quote)} (article ${source.article}): ${place.found}`, place.remedy);
  }
};

/** Every article is found by its first words, and says something. */
export const articles: Rule = function* articles({ articles: records, mentioned }, { texts, quotations }) {
  const used = new Set(quotations.map(({ source }) => source.article));
  for (const { id, document, opens } of records) {
    const text = texts.get(document);
    const times = text === undefined ? 1 : occurrences(text, { start: 0, end: text.length }, opens).length;
    const remedy = times === 0 ? "copy the article's first words exactly" : 'lengthen it until it occurs once';
    if (times !== 1) yield fault(fileNames.articles, id, 'article', `opens ${quoted(opens)}: found ${times} times`, remedy);
    if (mentioned.has(id) || used.has(id)) continue;
    yield fault(fileNames.articles, id, 'unused', 'no excerpt is taken from it', 'add what it says, or remove the article');
  }
};

/** Each line of each document that is not empty carries an excerpt, or is listed with the reason why it carries none. */
export const paragraphs: Rule = function* paragraphs(library, reading) {
  for (const record of library.paragraphs) {
    if (!reading.texts.has(record.document)) yield badListing(record, `document “${record.document}” does not exist`, 'correct its name');
  }
  for (const document of library.documents) yield* inDocument(document, library, reading);
};

function* inDocument({ name, text }: SourceDocument, library: Library, reading: Reading): Generator<Fault> {
  const lines = paragraphsOf(text);
  const listed = library.paragraphs.filter(({ document }) => document === name);
  const used = usedExtents(name, library, reading);
  for (const record of listed) {
    const matches = lines.filter((line) => opens(line, record));
    const first = matches[0];
    const twice = first && listed.find((other) => other !== record && opens(first, other));
    if (first === undefined) yield badListing(record, 'no paragraph begins so', 'copy the beginning of the paragraph exactly');
    // A page may print one line twice; one entry then speaks for both.
    else if (matches.some((match) => match.text !== first.text)) yield badListing(record, `${matches.length} paragraphs begin so`, 'lengthen it');
    else if (twice && listed.indexOf(twice) < listed.indexOf(record)) yield badListing(record, 'the paragraph is listed twice', 'remove one of the two');
  }
  if (used === null) return;
  for (const line of lines) {
    const record = listed.find((entry) => opens(line, entry));
    const isUsed = used.some(({ start, end }) => line.start <= start && end <= line.end);
    if (record !== undefined && isUsed) yield badListing(record, 'an excerpt is taken from this paragraph', 'remove it from this list');
    if (record !== undefined || isUsed) continue;
    const remedy = `take an excerpt from it, or list it in ${fileNames.paragraphs} with a reason`;
    yield fault(`seeds/${name}`, 'a paragraph', 'paragraph', `${quoted(line.text)} carries no excerpt and is not listed`, remedy);
  }
}

/** Null where a quote is not placed or a record was refused: then no paragraph of the document can be called unread. */
function usedExtents(name: string, { articles: records, mentioned }: Library, { quotations, extents }: Reading): readonly Extent[] | null {
  const own = new Set(records.filter(({ document }) => document === name).map(({ id }) => id));
  const places = quotations.filter(({ source }) => own.has(source.article)).map(({ place }) => place);
  const placed = places.filter((place) => place !== null).filter(isExtent);
  const isDoubtful = placed.length < places.length || [...own].some((id) => mentioned.has(id) || !extents.has(id)) || mentioned.has(name);
  return isDoubtful ? null : placed;
}

function badListing({ document, opens: words }: ParagraphRecord, found: string, remedy: string): Fault {
  return fault(fileNames.paragraphs, `${document.slice(0, 3)} ${quoted(words)}`, 'paragraph', found, remedy);
}
