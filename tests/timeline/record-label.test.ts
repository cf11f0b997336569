import { describe, expect, it } from 'vitest';
import type { InterfaceKey } from '../../src/words/messages.ts';
import { createWords } from '../../src/words/words.ts';
import { overlap, placeLabels } from '../../src/timeline/labels.ts';
import { layGround } from '../../src/timeline/layout.ts';
import { bandBoxes } from '../../src/timeline/record-band.ts';
import { figureOfTally, placeBandLabel, totalWords } from '../../src/timeline/record-label.ts';
import { columnBox } from '../../src/timeline/toll-labels.ts';
import { day, printedTolls } from './fixtures.ts';
import { longAxis, tally, totals } from './record-fixtures.ts';

const texts: Partial<Record<InterfaceKey, string>> = {
  'record.band': 'Public record: {figure}', 'record.band-to': 'Public record: {figure}, by {day}', 'record.band-short': 'Record: {figure}', 'record.band-range': '{min}–{max}',
  'record.caption.one': 'public record {figure} ({count} strike)', 'record.caption.other': 'public record {figure} ({count} strikes)',
};
const words = createWords({
  language: 'en', interface: texts, events: {}, articles: {}, places: {}, speakers: {}, values: {}, turns: {}, changes: {}, withdrawn: {}, record: {}, recordNames: {},
});
const ground = (width: number, isLow = false) => layGround(width, { tolls: printedTolls, axis: longAxis, record: { totals } }, isLow);
const textOf = (label: ReturnType<typeof placeBandLabel>) => label && (label.isLong ? label.item.long : label.item.short);

describe('the band’s figure', () => {
  it('is a range only where the ends differ', () => {
    expect(figureOfTally(tally('2026-03-08', 45, 146, 157), words)).toBe('146–157');
    expect(figureOfTally(tally('2025-10-17', 7, 32, 32), words)).toBe('32');
  });
});

describe('the caption’s total', () => {
  it('is the last one not after the day', () => {
    expect(totalWords(totals, day('2025-10-20'), words)).toBe('public record 32 (7 strikes)');
    expect(totalWords(totals, day('2025-09-02'), words)).toBe('public record 11 (1 strike)');
  });
  it('is not said before the first strike', () => { expect(totalWords(totals, day('2025-09-01'), words)).toBeNull(); });
});

describe('the band’s name', () => {
  it('says record, figures and last day where there is room', () => {
    const laid = ground(1056);
    expect(textOf(placeBandLabel(laid, totals.at(-1), words, bandBoxes(laid.band)))).toBe('Public record: 146–157, by 8 Mar 2026');
  });
  it.each([[1472, false], [1056, false], [820, false], [390, false], [460, true]])('covers no column, no line of the band and nothing else that is taken at %i pixels', (width, isLow) => {
    const laid = ground(width, isLow);
    const other = { left: laid.frame.plot.to - 60, right: laid.frame.plot.to, top: 0, bottom: laid.frame.chart.from + 4 };
    const taken = [other, ...bandBoxes(laid.band)];
    const label = placeBandLabel(laid, totals.at(-1), words, taken);
    expect(label).not.toBeNull();
    const solid = [...taken, ...laid.tolls.map((mark) => columnBox(mark, laid.frame.chart.to))];
    expect(label && solid.some((box) => overlap(box, label.box))).toBe(false);
    expect(label?.box.right).toBeLessThanOrEqual(laid.frame.width);
  });
  it('is left out rather than printed over something', () => {
    const laid = ground(390);
    expect(placeBandLabel(laid, totals.at(-1), words, [{ left: 0, right: 390, top: 0, bottom: 200 }])).toBeNull();
  });
  it('is none where there is no band', () => {
    expect(placeBandLabel(layGround(1056, { tolls: printedTolls, axis: longAxis }), undefined, words, [])).toBeNull();
  });
});

describe('lines that a figure’s name should avoid', () => {
  const mark = { item: 'x', y: 50, short: 60, long: 60, own: { left: 297, right: 303, top: 41, bottom: 100 } };
  const bounds = { left: 0, right: 400, top: 0, bottom: 100 };
  const lines = Array.from({ length: 5 }, (_, index) => ({ left: 200, right: 296, top: 49 + index / 4, bottom: 51 + index / 4 }));
  it('send it to the other side', () => {
    expect(placeLabels([mark], [], bounds, 13)).toMatchObject([{ side: 'left' }]);
    expect(placeLabels([mark], [], bounds, 13, lines)).toMatchObject([{ side: 'right' }]);
  });
  it('are covered where there is no other side', () => {
    expect(placeLabels([mark], [], { ...bounds, right: 310, top: 43, bottom: 57 }, 13, [{ left: 0, right: 296, top: 49, bottom: 51 }])).toMatchObject([{ side: 'left' }]);
  });
});
