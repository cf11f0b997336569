import type { RecordEntry, RecordStrike } from '../../dataset/record.ts';
import type { WordsRecord } from '../schema.ts';

/** The title that the page gives an entry, from the same sentences; the id where a language file lacks them. */
export function titleOf(entry: RecordEntry, words: WordsRecord): string {
  return (entry.type === 'fact' ? words.record[entry.id]?.title : strikeTitle(entry, words)) ?? entry.id;
}

function strikeTitle({ theatre, killed: { min, max } }: RecordStrike, words: WordsRecord): string | undefined {
  const { interface: sentences, places } = words;
  const form = new Intl.PluralRules(words.language).select(max ?? 0);
  const key = theatre === null ? 'record.strike.title-undisclosed' : 'record.strike.title';
  const killed = min === max ? String(min) : filled(sentences['range.between'] ?? '', { min: String(min), max: String(max) });
  const template = sentences[`${key}.${form}`] ?? sentences[`${key}.other`];
  return template === undefined ? undefined : filled(template, { killed, place: places[theatre ?? ''] ?? '' });
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
