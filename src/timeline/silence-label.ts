import type { Span } from '../dataset/day.ts';
import type { Box } from './labels.ts';
import type { Ground } from './layout.ts';

const character = 5.6;
const lineHeight = 16;
/** Shorter stretches are shaded and not named: their name would say more than they do. */
const leastNamed = 14;

/** Where a stretch without an article is named, in the chart, or over the lanes where the chart is low; null where its name does not fit. */
export function silenceLabel(silence: Span, { frame, time }: Ground, text: string): Box | null {
  const run = time.stretch(silence);
  const width = text.length * character;
  if (silence.latest - silence.earliest + 1 < leastNamed || run.to - run.from < width) return null;
  const middle = (run.from + run.to) / 2;
  const y = frame.compact ? (frame.lanes.from + frame.lanes.to) / 2 : frame.chart.from + (frame.chart.to - frame.chart.from) * 0.82;
  return { left: middle - width / 2, right: middle + width / 2, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}
