import type { LabelKind } from './labels.ts';

/** How a kind of label is set: by layers/labels.ts on the map, and by label-boxes.ts to know what room it takes. */
interface LabelType {
  /** Zooms with the size there, in pixels; between them in proportion. */
  readonly sizes: readonly (readonly [zoom: number, pixels: number])[];
  /** Space between letters and longest line, in ems. */
  readonly spacing: number;
  readonly measure: number;
  /** Width of a letter on average, without the space, in ems. */
  readonly letter: number;
}

export const labelTypes: Readonly<Record<LabelKind, LabelType>> = {
  sea: { sizes: [[2, 13], [4, 17], [7, 24]], spacing: 0.22, measure: 20, letter: 0.48 },
  country: { sizes: [[3, 10.5], [6, 14]], spacing: 0.14, measure: 7, letter: 0.64 },
  island: { sizes: [[3, 11], [6, 13.5]], spacing: 0, measure: 7, letter: 0.5 },
  city: { sizes: [[3, 12], [6, 14]], spacing: 0, measure: 10, letter: 0.5 },
  region: { sizes: [[3, 11.5], [6, 14]], spacing: 0, measure: 12, letter: 0.52 },
  limit: { sizes: [[3, 11], [6, 13]], spacing: 0.02, measure: 30, letter: 0.43 },
};

export function sizeAt(kind: LabelKind, zoom: number): number {
  const { sizes } = labelTypes[kind];
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last || zoom <= first[0]) return first?.[1] ?? 0;
  const upper = sizes.findIndex(([from]) => from > zoom);
  const [above, below] = [sizes[upper], sizes[upper - 1]];
  if (!above || !below) return last[1];
  return below[1] + ((zoom - below[0]) / (above[0] - below[0])) * (above[1] - below[1]);
}
