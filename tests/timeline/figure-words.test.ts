import { expect, it } from 'vitest';
import { figureWords } from '../../src/timeline/figure-words.ts';
import { createWords } from '../../src/words/words.ts';
import { toll } from './fixtures.ts';

const words = createWords({
  language: 'en', interface: { 'range.at-least': 'at least {min}', 'timeline.quoted': '“{wording}”' },
  events: {}, articles: {}, places: {}, speakers: {}, values: {}, turns: {}, changes: {}, withdrawn: {}, record: {}, recordNames: {},
});
const figure = (wording: string, min: number) => figureWords({ ...toll('2025-10-19', { min, max: null }), wording }, words);

it('says a plainly printed number in our words', () => {
  expect(figure('At least 29', 29)).toBe('at least 29');
});
it('quotes a wording that says more than its number', () => {
  expect(figure('well over 70', 70)).toBe('“well over 70”');
});
