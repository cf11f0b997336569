import { expect, it } from 'vitest';
import { printSentences, printWords } from '../../src/curate/print-words.ts';
import type { WordsRecord } from '../../src/curate/schema.ts';
import { accepted, set, type Change } from './fixture.ts';

const es = 'data/words/es.json';

function spanishOf(...changes: readonly Change[]): WordsRecord {
  const words = accepted(...changes).words.get('es');
  if (words === undefined) throw new Error('There are no Spanish words.');
  return words;
}

it('prints every text of a language in a line of its own, by section, id and field', () => {
  const lines = printWords(spanishOf()).split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'speakers captain: Un capitán', 'speakers minister: El ministro',
    'values international-waters: aguas internacionales', 'values territorial-waters: aguas territoriales', 'places caribbean-sea: Mar Caribe',
  ]);
  expect(lines).toContain('articles 000-1, short: Artículo 000');
  expect(lines).toContain('turns denial, text: Un capitán lo niega.');
  // 2 speakers, 2 values, 1 place, 3 articles of 4 texts, 3 events of 5 in all, 6 turns of 2, 1 change, and the end of the last line.
  expect(lines).toHaveLength(2 + 2 + 1 + 12 + 5 + 12 + 1 + 1);
});

it('prints the sentences of the interface apart', () => {
  expect(printSentences(spanishOf())).toBe(
    'interface count.strikes.one: {count} ataque\ninterface count.strikes.other: {count} ataques\ninterface panel.close: Cerrar\n');
});

it('prints another text when a word is another', () => {
  const other = spanishOf(set(es, ['places', 'caribbean-sea'], 'El Caribe'), set(es, ['interface', 'panel.close'], 'Cierra'));
  expect(printWords(other)).toContain('places caribbean-sea: El Caribe');
  expect(printWords(other)).not.toBe(printWords(spanishOf()));
  expect(printSentences(other)).not.toBe(printSentences(spanishOf()));
});
