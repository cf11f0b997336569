import { expect, it } from 'vitest';
import { survivorsWords } from '../../../src/panel/record/entry-words.ts';
import { inEnglish, inSpanish } from './words.ts';

it('says how many survived the first hit and what became of them', () => {
  const survivors = { initial: { min: 2, max: 3 }, rescued: 1, presumedDead: 2 };
  expect(survivorsWords(survivors, inEnglish)).toBe('2 to 3 survived the first hit; 1 rescued; 2 presumed dead');
  expect(survivorsWords(survivors, inSpanish)).toBe('de 2 a 3 sobrevivieron al primer impacto; 1 rescatado; 2 dados por muertos');
});

it('leaves out what became of nobody', () => {
  expect(survivorsWords({ initial: { min: 1, max: 1 }, rescued: 0, presumedDead: 0 }, inEnglish)).toBe('1 survived the first hit');
  expect(survivorsWords({ initial: { min: 0, max: 8 }, rescued: 0, presumedDead: null }, inEnglish)).toBe('0 to 8 survived the first hit');
});
