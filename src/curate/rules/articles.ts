import { quoted, type Fault } from '../fault.ts';
import type { Library } from '../library.ts';
import { occurrences } from '../locate.ts';
import type { Reading } from '../reading.ts';
import type { ArticleRecord } from '../schema.ts';
import { fileNames } from '../sources.ts';
import type { Rule } from './rule.ts';

export const articles: Rule = (library, reading) => [
  ...library.articles.flatMap((article) => badOpening(article, reading)),
  ...library.articles.flatMap((article) => notUsed(article, library, reading)),
];

function badOpening({ id, document, opens }: ArticleRecord, { texts }: Reading): readonly Fault[] {
  const text = texts.get(document);
  if (text === undefined) return [];
  const times = occurrences(text, { start: 0, end: text.length }, opens).length;
  if (times === 1) return [];
  const remedy = times === 0 ? "copy the article's first words exactly" : 'lengthen it until it occurs once';
  return [{ file: fileNames.articles, record: id, rule: 'article', found: `opens ${quoted(opens)}: found ${times} times`, remedy }];
}

function notUsed({ id }: ArticleRecord, { mentioned }: Library, { quotations }: Reading): readonly Fault[] {
  if (mentioned.has(id) || quotations.some(({ source }) => source.article === id)) return [];
  const remedy = 'add what it says, or remove the article';
  return [{ file: fileNames.articles, record: id, rule: 'unused', found: 'no excerpt is taken from it', remedy }];
}
