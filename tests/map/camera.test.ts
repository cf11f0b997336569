import { expect, it } from 'vitest';
import { openingOf, paddingOf } from '../../src/map/camera.ts';

it('the opening view leaves room for what covers a phone’s map, but not where the map is low', () => {
  expect(paddingOf({ width: 390, height: 340 })).toMatchObject({ top: 8, bottom: 34 });
  expect(paddingOf({ width: 320, height: 200 })).toMatchObject({ top: 4, bottom: 8 });
  expect(paddingOf({ width: 1060, height: 20 })).toEqual({ top: 0, bottom: 0, left: 0, right: 0 });
  expect(paddingOf({ width: 1060, height: 660 })).toMatchObject({ top: 14, bottom: 22 });
});

it('a small map opens on less of the theatre, within the whole of it', () => {
  const [west, south, east, north] = openingOf({ width: 1060, height: 570 });
  for (const size of [{ width: 390, height: 290 }, { width: 522, height: 220 }]) {
    const [left, bottom, right, top] = openingOf(size);
    expect([left > west, bottom > south, right < east, top < north]).toEqual([true, true, true, true]);
  }
});
