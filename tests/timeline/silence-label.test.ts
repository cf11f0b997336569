import { expect, it } from 'vitest';
import { layGround } from '../../src/timeline/layout.ts';
import { silenceLabel } from '../../src/timeline/silence-label.ts';
import { axis, day } from './fixtures.ts';

const name = 'no article here';
const long = { earliest: day('2025-11-15'), latest: day('2026-01-02') };
const short = { earliest: day('2025-08-25'), latest: day('2025-08-31') };
const at = (width: number) => layGround(width, { tolls: [], axis });

it('names a long silence within it', () => {
  const ground = at(1056);
  const box = silenceLabel(long, ground, name);
  const run = ground.time.stretch(long);
  expect(box?.left).toBeGreaterThan(run.from);
  expect(box?.right).toBeLessThan(run.to);
});
it('does not name a week, however wide the chart', () => {
  expect(silenceLabel(short, at(3000), name)).toBeNull();
});
it('does not name one that has no room for it', () => {
  expect(silenceLabel(long, at(300), name.repeat(3))).toBeNull();
});
