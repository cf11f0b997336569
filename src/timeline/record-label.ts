import type { Day } from '../dataset/day.ts';
import type { Tally } from '../select/record/tally.ts';
import type { Words } from '../words/words.ts';
import { placeLabels, type Box, type Label } from './labels.ts';
import type { Ground } from './layout.ts';
import { tallyOn } from './record-band.ts';
import { textWidth } from '../ui/text-width.ts';
import { columnBox } from './toll-labels.ts';

export interface BandName {
  readonly long: string;
  readonly short: string;
}

const fontSize = 12.2;
const lineHeight = 13;

/** The total that stands at a day, in a sentence; null before the first strike. */
export function totalWords(totals: readonly Tally[], day: Day, words: Words): string | null {
  const tally = tallyOn(totals, day);
  return tally === null ? null : words.plural('record.caption', tally.strikes, { figure: figureOfTally(tally, words) });
}

export function figureOfTally({ killed: { min, max } }: Tally, words: Words): string {
  return min === max ? words.number(min) : words.say('record.band-range', { min: words.number(min), max: words.number(max) });
}

/**
 * The band's own name, at its end: with its last day where there is room, in short where there is little, and as its figure alone where there is less. It stands
 * where nothing of `taken` does, on no column and on no line of the band.
 */
export function placeBandLabel({ frame, tolls, band }: Ground, total: Tally | undefined, words: Words, taken: readonly Box[]): Label<BandName> | null {
  const last = band.at(-1);
  if (last === undefined || total === undefined) return null;
  const figure = figureOfTally(total, words);
  const whole = words.say('record.band-to', { figure, day: words.shortDay(total.day) });
  const names = [whole, words.say('record.band', { figure }), words.say('record.band-short', { figure }), figure];
  const own = { left: last.run.to, right: last.run.to, top: last.high, bottom: last.low };
  const solid = [...taken, ...tolls.map((mark) => columnBox(mark, frame.chart.to))];
  const bounds = { left: frame.plot.from, right: frame.width, top: 2, bottom: frame.chart.to - 1 };
  const pairs = names.slice(1).map((short, index) => ({ long: names[index] ?? short, short }));
  for (const item of pairs) {
    const mark = { item, own, y: last.low, long: textWidth(item.long, fontSize), short: textWidth(item.short, fontSize) };
    const [label] = placeLabels([mark], solid, bounds, lineHeight);
    if (label !== undefined) return label;
  }
  return null;
}
