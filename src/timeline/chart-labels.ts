import { bisector } from 'd3';
import type { Day, Span } from '../dataset/day.ts';
import type { Toll } from '../dataset/types.ts';
import type { Tally } from '../dataset/totals.ts';
import { textWidth } from '../ui/text-width.ts';
import type { Words } from '../words/words.ts';
import type { Chart, Plan } from './chart.ts';
import { lengthOf } from './days.ts';
import { placeLabels, stackLabels, type Box, type Label } from './labels.ts';
import { middleOf, widthOf } from './runs.ts';
import { bandBoxes, columnBox, type TollMark } from './tolls.ts';

/** Pixels a character, generous for the page's sans, so that no label runs into its neighbour. */
const figureCharacter = 6.5;
const sourceCharacter = 6;
const lineHeight = 13;
const compactLineHeight = 12;

/** A figure with its source: in our words where the documents print a plain number; otherwise as printed, in quotation marks. */
export function tollNameOf(toll: Toll, words: Words): { figure: string; source: string } {
  const isPlain = /^(at least )?[\d,]+$/i.test(toll.wording);
  return { figure: isPlain ? words.range(toll) : words.say('timeline.quoted', { wording: toll.wording }), source: words.article(toll.excerpt.article).short };
}

export interface TollName {
  readonly mark: TollMark;
  readonly figure: string;
  readonly source: string;
}

/** Names every column once for a width; the head then only brings names forward or lets them recede. */
export function placeTollLabels({ plan, tolls, band }: Chart, words: Words, taken: readonly Box[]): readonly Label<TollName>[] {
  const points = tolls.map((mark) => {
    const name = { mark, ...tollNameOf(mark.toll, words) };
    const short = name.figure.length * figureCharacter;
    return { item: name, own: columnBox(mark, plan.chart.to), y: mark.y, short, long: short + 6 + name.source.length * sourceCharacter };
  });
  const top = plan.compact ? plan.chart.from : 2;
  const bounds = { left: plan.plot.from, right: plan.plot.to + 8, top, bottom: plan.chart.to + 3 };
  return plan.compact ? stackLabels(points, bounds, compactLineHeight) : placeLabels(points, taken, bounds, lineHeight, bandBoxes(band, plan.chart.to));
}

/** The chart's own title stands among the lanes' names, or, where there is no room for those, under the top line at the left. */
export function chartTitleBox(plan: Plan, words: Words): Box {
  const left = plan.compact ? plan.plot.from + 4 : 4;
  const top = plan.chart.from + (plan.compact ? 2 : -1);
  return { left, right: left + words.say('timeline.chart-title').length * (plan.compact ? figureCharacter : sourceCharacter), top, bottom: top + lineHeight };
}

const silenceCharacter = 5.6;
const silenceHeight = 16;
/** Shorter stretches are shaded and not named: their name would say more than they do. */
const leastNamed = 14;

/** Where a stretch without an article is named, in the chart, or over the lanes where the chart is low; null where its name does not fit. */
export function silenceLabel(silence: Span, { plan, time }: Chart, text: string): Box | null {
  const run = time.stretch(silence);
  const width = text.length * silenceCharacter;
  if (lengthOf(silence) < leastNamed || widthOf(run) < width) return null;
  const x = middleOf(run);
  const y = plan.compact ? middleOf(plan.lanes) : plan.chart.from + widthOf(plan.chart) * 0.82;
  return { left: x - width / 2, right: x + width / 2, top: y - silenceHeight / 2, bottom: y + silenceHeight / 2 };
}

const byDay = bisector(({ day }: Tally) => day);

/** The public record's total that stands at a day; null before the first. `totals`: oldest first. */
export function tallyOn(totals: readonly Tally[], day: Day): Tally | null {
  return totals[byDay.right(totals, day) - 1] ?? null;
}

/** By how many strikes the total grows on this very day. */
export function strikesOn(totals: readonly Tally[], day: Day): number {
  return (tallyOn(totals, day)?.strikes ?? 0) - (tallyOn(totals, day - 1)?.strikes ?? 0);
}

/** The total that stands at a day, in a sentence; null before the first strike. */
export function totalWords(totals: readonly Tally[], day: Day, words: Words): string | null {
  const tally = tallyOn(totals, day);
  return tally === null ? null : words.plural('record.caption', tally.strikes, { figure: figureOfTally(tally, words) });
}

export function figureOfTally({ killed: { min, max } }: Tally, words: Words): string {
  return min === max ? words.number(min) : words.say('record.band-range', { min: words.number(min), max: words.number(max) });
}

export interface BandName {
  readonly long: string;
  readonly short: string;
}

const bandFontSize = 12.2;

/**
 * The band's own name, at its end: with its last day where there is room, in short where there is little, and as its figure alone
 * where there is less. It stands where nothing of `taken` does, on no column and on no line of the band.
 */
export function placeBandLabel({ plan, tolls, band }: Chart, total: Tally | undefined, words: Words, taken: readonly Box[]): Label<BandName> | null {
  const last = band.at(-1);
  if (last === undefined || total === undefined) return null;
  const figure = figureOfTally(total, words);
  const whole = words.say('record.band-to', { figure, day: words.shortDay(total.day) });
  const names = [whole, words.say('record.band', { figure }), words.say('record.band-short', { figure }), figure];
  const own = { left: last.run.to, right: last.run.to, top: last.high, bottom: last.low };
  const solid = [...taken, ...tolls.map((mark) => columnBox(mark, plan.chart.to))];
  const bounds = { left: plan.plot.from, right: plan.width, top: 2, bottom: plan.chart.to - 1 };
  const pairs = names.slice(1).map((short, index) => ({ long: names[index] ?? short, short }));
  for (const item of pairs) {
    const mark = { item, own, y: last.low, long: textWidth(item.long, bandFontSize), short: textWidth(item.short, bandFontSize) };
    const [label] = placeLabels([mark], solid, bounds, lineHeight);
    if (label !== undefined) return label;
  }
  return null;
}
