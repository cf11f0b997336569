import { expect, it } from 'vitest';
import { floatsOver } from '../../src/map/floats.ts';

const edges = (opening: Parameters<typeof floatsOver>[0]) =>
  floatsOver(opening).map(({ x, y, width, height }) => [x - width / 2, y - height / 2, x + width / 2, y + height / 2]);
const size = { width: 390, height: 420 };

it('the ways, the zoom buttons and the sources’ button stand in three corners', () => {
  expect(edges({ size, middle: { x: 195, y: 210 }, apart: 1 })).toEqual([[10, 11, 186, 45], [347, 9, 381, 71], [355, 369, 381, 395]]);
});

it('they are where the plane is, and shrink with it', () => {
  expect(edges({ size, middle: { x: 1000, y: 2000 }, apart: 2 })).toEqual([[907.5, 1900.5, 995.5, 1917.5], [1076, 1899.5, 1093, 1930.5], [1080, 2079.5, 1093, 2092.5]]);
});
