import { expect, it } from 'vitest';
import { paddingOf } from '../../src/map/camera.ts';

it('the opening view leaves room for what covers a phone’s map, but not where the map is low', () => {
  expect(paddingOf({ width: 390, height: 340 })).toMatchObject({ top: 40, bottom: 40 });
  expect(paddingOf({ width: 320, height: 200 })).toMatchObject({ top: 10, bottom: 26 });
  expect(paddingOf({ width: 1060, height: 20 })).toEqual({ top: 0, bottom: 0, left: 0, right: 0 });
  expect(paddingOf({ width: 1060, height: 660 })).toMatchObject({ top: 14, bottom: 22 });
});
