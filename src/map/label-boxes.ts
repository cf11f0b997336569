import { collide, encloses, type Box } from './boxes.ts';
import type { LabelKind, NamedLabel } from './labels.ts';
import type { LongitudeLatitude, ScreenPoint } from './port.ts';

/** Pixels a letter at the opening view, and a line's height; wide enough, since a label that touches a frame looks cut. */
const measures: Readonly<Record<LabelKind, { readonly letter: number; readonly line: number; readonly aside: number; readonly below: number }>> = {
  sea: { letter: 11.5, line: 24, aside: 0, below: 0 },
  country: { letter: 9, line: 16, aside: 0, below: 0 },
  island: { letter: 6.2, line: 16, aside: 0, below: 14 },
  city: { letter: 6.4, line: 16, aside: 8, below: 0 },
  region: { letter: 3.4, line: 46, aside: -60, below: 0 },
};

/**
 * Ids of the labels that one of the boxes covers or that the screen's edge would cut. Where a label is on the screen is
 * estimated, not asked of the library.
 */
export function coveredLabels(
  labels: readonly NamedLabel[], project: (position: LongitudeLatitude) => ScreenPoint, boxes: readonly Box[], screen: Box,
): ReadonlySet<string> {
  const covered = labels.filter(({ kind, name, at }) => {
    const { letter, line, aside, below } = measures[kind];
    const { x, y } = project(at);
    const width = name.length * letter;
    const middle = aside > 0 ? x + aside + width / 2 : x + aside;
    const label = { x: middle, y: y + below, width, height: line };
    return !encloses(screen, label) || boxes.some((box) => collide(box, label));
  });
  return new Set(covered.map(({ id }) => id));
}
