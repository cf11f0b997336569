/** One channel's values are 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export function smallPng(pixels: Uint8ClampedArray, width: number, height: number, palette?: readonly Colour[]): Buffer;
