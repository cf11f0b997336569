import type { Size } from './plane.ts';

/** In degrees. */
export type Corners = readonly [west: number, south: number, east: number, north: number];

/** The theatre: the Caribbean, Central America, the north of South America and the eastern Pacific beside them. New York is not in it. */
export const opening: Corners = [-91.5, -1.6, -59.5, 23.6];

/** As much of it as a map of a size opens on: where it is small, only so much that the seas have room for their symbols. */
export function openingOf({ width, height }: Size): Corners {
  return width < narrow || height < low ? [-89, 2, -61, 21] : opening;
}

/** As far as the reader can go; New York lies within. The ground is clipped six degrees and more beyond. */
export const reach: Corners = [-124, -14, -44, 45.5];

export const zoomLimits = { min: 2, max: 7.5 } as const;

/** Containers narrower than this, in pixels, are a phone's. */
export const narrow = 600;

/** And narrower than this a line of text along the lower edge covers names. */
export const medium = 900;

/** And lower than this they have no height to spare. */
export const low = 280;

/** Whether it has no height for buttons either, nor for more than names: where it is narrow, they stand over one another sooner. */
export function isLowest({ width, height }: Size): boolean {
  return height < (width < narrow ? 160 : 140);
}

/** And lower than this it is a map no more. */
const least = 60;

type Padding = Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;

/** Pixels at the edges that buttons, the scale and the notes cover, or a phone's sheet that laps over the map. */
export function paddingOf({ width, height }: Size): Padding {
  // In passing, while a window is dragged: padding higher than the map would leave it nothing.
  if (height < least) return { top: 0, bottom: 0, left: 0, right: 0 };
  if (height < low) return { top: 4, bottom: 8, left: 2, right: 2 };
  return width < narrow ? { top: 8, bottom: 34, left: 2, right: 2 } : { top: 14, bottom: 22, left: 12, right: 12 };
}
