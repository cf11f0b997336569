/** Two ends of a run of pixels. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Where each part of the instrument stands, in pixels of its drawing. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Little room: shapes instead of lane names, fewer words. */
  readonly compact: boolean;
  /** The first row of annotations; more of them may hang into the chart where it is empty. */
  readonly turns: Run;
  /** The bin for what happened before the axis begins. */
  readonly bin: Run;
  readonly plot: Run;
  /** From the highest figure's line down to zero. */
  readonly chart: Run;
  readonly lanes: Run;
  /** The public record's lane, under the others, which on a low screen reach beyond their own room; empty where it is off. */
  readonly record: Run;
  readonly datelines: Run;
  /** The row of the months' names, over which the date pills slide: under the thumb, not over the chart. */
  readonly axis: Run;
  /** Baseline of the months' names. */
  readonly months: number;
  readonly pillWidth: number;
}

const roomy = {
  record: 20, height: 217, left: 84, bin: 44, right: 18, pillWidth: 148, turns: { from: 0, to: 24 },
  chart: { from: 26, to: 114 }, lanes: { from: 117, to: 186 }, datelines: { from: 186, to: 194 }, axis: { from: 194, to: 217 }, months: 209,
};
const tight = {
  record: 16, height: 178, left: 26, bin: 26, right: 10, pillWidth: 126, turns: { from: 0, to: 24 },
  chart: { from: 38, to: 94 }, lanes: { from: 97, to: 147 }, datelines: { from: 147, to: 153 }, axis: { from: 153, to: 178 }, months: 169,
};
/** A phone on its side. */
const low = {
  record: 18, height: 123, left: 26, bin: 26, right: 10, pillWidth: 126, turns: { from: 0, to: 20 },
  chart: { from: 28, to: 54 }, lanes: { from: 56, to: 100 }, datelines: { from: 100, to: 104 }, axis: { from: 104, to: 123 }, months: 118,
};

/** Pixels by which the lanes of a low screen reach beyond their foot. */
const lowOverhang = 5;

/** Pixels between the bin and the axis: room enough to see that the scale breaks there. */
const breakWidth = 6;
const compactBelow = 560;

/**
 * The parts for a drawing of this width; below 300 pixels it keeps the parts of 300. `isLow`: the screen has little height.
 * The public record's lane moves what is under the lanes down, and nothing else.
 */
export function frameOf(width: number, isLow = false, hasRecord = false): Frame {
  const compact = isLow || width < compactBelow;
  const { left, bin, right, record, ...part } = partsOf(compact, isLow);
  const grown = hasRecord ? record : 0;
  const moved = ({ from, to }: Run): Run => ({ from: from + grown, to: to + grown });
  const whole = Math.max(width, 300);
  return {
    ...part, width: whole, compact, height: part.height + grown, record: { from: part.lanes.to + (hasRecord && isLow ? lowOverhang : 0), to: part.lanes.to + grown },
    datelines: moved(part.datelines), axis: moved(part.axis), months: part.months + grown,
    bin: { from: left, to: left + bin }, plot: { from: left + bin + breakWidth, to: whole - right },
  };
}

function partsOf(compact: boolean, isLow: boolean): typeof roomy {
  if (isLow) return low;
  return compact ? tight : roomy;
}
