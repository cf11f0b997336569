import type { Box } from './boxes.ts';

interface Opening {
  /** Of the map, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** What the opening view has in its middle, in the plane of a zoom. */
  readonly middle: { readonly x: number; readonly y: number };
  /** How many pixels of the opening view a pixel of that plane is. */
  readonly apart: number;
}

/** What floats over a narrow map in its opening view, in the plane: the ways, the zoom buttons and the sources' button, about where map-floats.css leaves them. */
export function floatsOver({ size: { width, height }, middle, apart }: Opening): readonly Box[] {
  const boxes: readonly Box[] = [
    { x: 98, y: 28, width: 176, height: 34 },
    { x: width - 26, y: 40, width: 34, height: 62 },
    { x: width - 22, y: height - 38, width: 26, height: 26 },
  ];
  return boxes.map((box) => ({
    x: middle.x + (box.x - width / 2) / apart,
    y: middle.y + (box.y - height / 2) / apart,
    width: box.width / apart,
    height: box.height / apart,
  }));
}
