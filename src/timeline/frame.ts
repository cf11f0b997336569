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
  readonly pill: { readonly width: number; readonly height: number };
  /** The bin for what happened before the axis begins. */
  readonly bin: Run;
  readonly plot: Run;
  /** From the highest figure's line down to zero. */
  readonly chart: Run;
  readonly lanes: Run;
  readonly datelines: Run;
  /** Baseline of the months' names. */
  readonly months: number;
}

const roomy = {
  height: 230, left: 84, bin: 44, right: 18, pill: { width: 160, height: 26 },
  chart: { from: 38, to: 124 }, lanes: { from: 130, to: 208 }, datelines: { from: 208, to: 216 }, months: 227,
};
const tight = {
  height: 167, left: 26, bin: 26, right: 10, pill: { width: 148, height: 26 },
  chart: { from: 37, to: 89 }, lanes: { from: 92, to: 147 }, datelines: { from: 147, to: 154 }, months: 164,
};

/** Pixels between the bin and the axis: room enough to see that the scale breaks there. */
const breakWidth = 6;
const compactBelow = 560;

/** The parts for a drawing of this width; below 300 pixels it keeps the parts of 300. */
export function frameOf(width: number): Frame {
  const compact = width < compactBelow;
  const part = compact ? tight : roomy;
  const right = Math.max(width, 300) - part.right;
  const bin = { from: part.left, to: part.left + part.bin };
  return {
    width: Math.max(width, 300), height: part.height, compact, pill: part.pill,
    bin, plot: { from: bin.to + breakWidth, to: right },
    chart: part.chart, lanes: part.lanes, datelines: part.datelines, months: part.months,
  };
}
