import { compareText } from './order.ts';
import type { WordsRecord, WordsSection } from './schema.ts';

/** What `print` and `printRecord` show of a language's words, one text a line; English stands in those prints themselves. */
export function printWords(words: WordsRecord): string {
  const sections: readonly WordsSection[] = [
    'speakers', 'values', 'places', 'articles', 'events', 'turns', 'changes', 'withdrawn', 'recordNames', 'record',
  ];
  return `${sections.flatMap((section) => linesOf(section, words[section])).join('\n')}\n`;
}

/** A language's sentences of the interface, one a line. */
export function printSentences(words: WordsRecord): string {
  return `${linesOf('interface', words.interface).join('\n')}\n`;
}

function linesOf(section: WordsSection, entries: WordsRecord[WordsSection]): readonly string[] {
  return Object.entries(entries)
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([id, entry]: readonly [string, string | object]) => (
      typeof entry === 'string' ? [`${section} ${id}: ${entry}`] : fieldsOf(entry).map(([field, text]) => `${section} ${id}, ${field}: ${text}`)));
}

function fieldsOf(entry: object): readonly (readonly [string, string])[] {
  return Object.entries(entry).map(([field, text]) => [field, String(text)] as const).toSorted(([a], [b]) => compareText(a, b));
}
