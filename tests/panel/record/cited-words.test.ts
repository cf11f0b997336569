import { expect, it } from 'vitest';
import { citationDate } from '../../../src/panel/record/cited-words.ts';
import { inEnglish, inSpanish } from './words.ts';

it.each([
  ['2025-10-17', '17 Oct 2025', '17 oct 2025'],
  ['2025-11', 'November 2025', 'noviembre de 2025'],
  [null, 'no date', 'sin fecha'],
])('a citation of %s is dated', (date, english, spanish) => {
  expect(citationDate({ date }, inEnglish)).toBe(english);
  expect(citationDate({ date }, inSpanish)).toBe(spanish);
});
