import { expect, it } from 'vitest';
import { layDatelines } from '../../src/timeline/datelines.ts';
import { frameOf } from '../../src/timeline/frame.ts';
import { createTimeScale } from '../../src/timeline/scale.ts';
import { article, axis, day } from './fixtures.ts';

const frame = frameOf(840);
const scale = createTimeScale(axis, frame.bin, frame.plot);

it('joins articles of one day and stretches one of several days', () => {
  const marks = layDatelines([article('002-1', '2025-10-19'), article('003-3', '2025-10-19'), article('004-1', '2025-11-10/2025-11-14')], scale);
  expect(marks.map((mark) => mark.articles.map(({ id }) => id))).toEqual([['002-1', '003-3'], ['004-1']]);
  expect(marks.map((mark) => mark.isSpan)).toEqual([false, true]);
  expect(marks[0]?.run).toEqual({ from: scale.x(day('2025-10-19')), to: scale.x(day('2025-10-19')) });
  expect((marks[1]?.run.to ?? 0) - (marks[1]?.run.from ?? 0)).toBeCloseTo(5 * scale.dayWidth);
});
