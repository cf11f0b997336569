import type { Toll } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { figureWords } from './figure-words.ts';
import type { Frame } from './frame.ts';
import { placeLabels, type Box, type Label } from './labels.ts';
import type { Ground } from './layout.ts';
import { bandBoxes } from './record-band.ts';
import { stackLabels } from './stack-labels.ts';
import type { TollMark } from './tolls.ts';

export interface TollName {
  readonly mark: TollMark;
  readonly figure: string;
  readonly source: string;
}

/** Pixels a character, generous for the page's sans, so that no label runs into its neighbour. */
const figureCharacter = 6.5;
const sourceCharacter = 6;
const lineHeight = 13;
const compactLineHeight = 12;
/** Pixels above a column's top that its arrow takes. */
export const arrowHeight = 9;

export function tollNameOf(toll: Toll, words: Words): { figure: string; source: string } {
  return { figure: figureWords(toll, words), source: words.article(toll.excerpt.article).short };
}

/** Names every column once for a width; the head then only brings names forward or lets them recede. */
export function placeTollLabels({ frame, tolls, band }: Ground, words: Words, taken: readonly Box[]): readonly Label<TollName>[] {
  const points = tolls.map((mark) => {
    const name = { mark, ...tollNameOf(mark.toll, words) };
    const short = name.figure.length * figureCharacter;
    return { item: name, own: columnBox(mark, frame.chart.to), y: mark.y, short, long: short + 6 + name.source.length * sourceCharacter };
  });
  const top = frame.compact ? frame.chart.from : 2;
  const bounds = { left: frame.plot.from, right: frame.plot.to + 8, top, bottom: frame.chart.to + 3 };
  return frame.compact ? stackLabels(points, bounds, compactLineHeight) : placeLabels(points, taken, bounds, lineHeight, bandBoxes(band));
}

/** The room that a column takes, its arrow included. */
export function columnBox(mark: TollMark, bottom: number): Box {
  const half = mark.width / 2;
  return { left: mark.x - half, right: mark.x + half, top: mark.upper - (mark.open === 'up' ? arrowHeight : 0), bottom };
}

/** The chart's own title stands among the lanes' names, or, where there is no room for those, under the top line at the left. */
export function chartTitleBox(frame: Frame, words: Words): Box {
  const left = frame.compact ? frame.plot.from + 4 : 4;
  const top = frame.chart.from + (frame.compact ? 2 : -1);
  return { left, right: left + words.say('timeline.chart-title').length * (frame.compact ? figureCharacter : 6), top, bottom: top + lineHeight };
}
