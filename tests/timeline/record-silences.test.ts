import { expect, it } from 'vitest';
import { placeMonths } from '../../src/timeline/month-labels.ts';
import { createTimeScale } from '../../src/timeline/scale.ts';
import { silencesOn } from '../../src/timeline/silences.ts';
import { frameOf } from '../../src/timeline/frame.ts';
import { article, axis, day } from './fixtures.ts';
import { longAxis } from './record-fixtures.ts';

const silence = { earliest: day('2025-11-15'), latest: day('2026-01-02') };
const articles = [article('001-1', '2025-11-12'), article('000-1', '2026-01-09')];

it('shades what follows the last dateline where the axis reaches beyond it', () => {
  expect(silencesOn(longAxis, articles, [silence])).toEqual([silence, { earliest: day('2026-01-10'), latest: day('2026-03-08') }]);
});
it('adds nothing on the documents’ own axis, or with no article', () => {
  expect(silencesOn(axis, articles, [silence])).toEqual([silence]);
  expect(silencesOn(longAxis, [], [])).toEqual([]);
});
it.each([1056, 390])('names the months to March 2026 at %i pixels', (width) => {
  const frame = frameOf(width, false, true);
  const months = placeMonths(longAxis, createTimeScale(longAxis, frame.bin, frame.plot));
  expect(months.map(({ day, isNamed }) => [day, isNamed])).toEqual(['2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'].map((iso) => [day(iso), true]));
});
