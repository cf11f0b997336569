import type { Run } from './scale.ts';

/**
 * How much of the instrument there is room for. `roomy`: all of it, the rungs with their words. `phone`: all storeys, close to
 * each other, the rungs without words. `slim`: the staircase alone, on its axis; `stairs`: the same, with the words.
 */
export type Form = 'roomy' | 'phone' | 'slim' | 'stairs';

export interface Room {
  /** Pixels. */
  readonly width: number;
  readonly form: Form;
  /** How many times larger than usual the reader has set the text. */
  readonly text: number;
  readonly rungs: number;
}

/** Where each part of the instrument stands, in pixels of its drawing. A storey for which there is no room is null. */
export interface Plan {
  readonly form: Form;
  readonly text: number;
  readonly width: number;
  readonly height: number;
  /** Right end of the storeys' names. */
  readonly gutter: number;
  readonly tray: Run;
  readonly plot: Run;
  /** Middle of the round grips, on the head's and the window's lines. */
  readonly grip: number;
  /** From the highest figure's line down to zero. */
  readonly killed: Run | null;
  readonly rungs: Run;
  readonly rungPitch: number;
  /** Whether the rungs bear their words. */
  readonly isNamed: boolean;
  /** The squares stand on its foot, which is the axis. */
  readonly squares: Run | null;
  readonly axis: number;
  /** Baselines of the day numerals and of the months' names; on small screens they share one line, and there are no numerals. */
  readonly numerals: number | null;
  readonly months: number;
  /** Where the squares of a month hang: their foot, and how far they stand in from the month's beginning. */
  readonly hanging: { readonly foot: number; readonly indent: number };
  /** The same time to true scale. */
  readonly strip: Run;
}

interface Sizes {
  readonly gutter: number;
  readonly tray: number;
  readonly end: number;
  readonly grip: number;
  readonly top: number;
  readonly killed: number;
  readonly rungPitch: number;
  readonly squares: number;
  readonly numerals: number;
  readonly months: number;
}

const sizes: Readonly<Record<Form, Sizes>> = {
  roomy: { gutter: 96, tray: 38, end: 20, grip: 15, top: 34, killed: 62, rungPitch: 15, squares: 28, numerals: 14, months: 14 },
  phone: { gutter: 26, tray: 12, end: 22, grip: 15, top: 10, killed: 28, rungPitch: 4.2, squares: 12, numerals: 0, months: 12 },
  slim: { gutter: 26, tray: 12, end: 22, grip: 15, top: 6, killed: 0, rungPitch: 4.5, squares: 0, numerals: 0, months: 13 },
  stairs: { gutter: 26, tray: 12, end: 20, grip: 15, top: 18, killed: 0, rungPitch: 13, squares: 12, numerals: 0, months: 13 },
};

const narrowest = 260;

/** The storeys for a room, one under the other. Rows of words grow with the reader's text. */
export function planOf({ width, form, text, rungs: count }: Room): Plan {
  const size = sizes[form];
  const whole = Math.max(width, narrowest);
  const isNamed = form === 'roomy' || form === 'stairs';
  const rungPitch = size.rungPitch * (isNamed ? text : 1);
  const top = size.top * (isNamed ? text : 1);
  const gutter = form === 'roomy' ? Math.min(size.gutter * text, whole * 0.22) : size.gutter * Math.min(text, 2);
  const killed = size.killed === 0 ? null : { from: top, to: top + size.killed * Math.min(text, 1.4) };
  const rungsFrom = killed === null ? top : killed.to + (form === 'phone' ? 4 : 7);
  const rungs = { from: rungsFrom, to: rungsFrom + count * rungPitch + 2 };
  const squares = size.squares === 0 ? null : { from: rungs.to + 3, to: rungs.to + 3 + size.squares };
  const axis = (squares ?? rungs).to + 2;
  const numerals = size.numerals === 0 ? null : axis + (size.numerals - 2) * text;
  const months = (numerals ?? axis) + (size.months - (numerals === null ? 2 : 0)) * text;
  const hanging = numerals === null ? { foot: squares === null ? months : months + 8, indent: 0 } : { foot: months, indent: 33 * text };
  const below = Math.max(months, hanging.foot) + (form === 'roomy' ? 6 : 4);
  const strip = { from: below, to: below + (form === 'roomy' ? 6 : 5) };
  const tray = { from: gutter, to: gutter + size.tray };
  return {
    form, text, width: whole, height: Math.ceil(strip.to + 4), gutter, tray, plot: { from: tray.to + 4, to: whole - size.end },
    grip: size.grip, killed, rungs, rungPitch, isNamed, squares, axis, numerals, months, hanging, strip,
  };
}
