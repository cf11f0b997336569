import { describe, expect, it } from 'vitest';
import { layChart } from '../../src/timeline/chart.ts';
import { figureOfTally, placeBandLabel, silenceLabel, tollNameOf, totalWords } from '../../src/timeline/chart-labels.ts';
import { overlap, placeLabels } from '../../src/timeline/labels.ts';
import { bandBoxes, columnBox } from '../../src/timeline/tolls.ts';
import type { InterfaceKey } from '../../src/words/messages.ts';
import { createWords } from '../../src/words/words.ts';
import { axis, day, printedTolls, toll } from './fixtures.ts';
import { longAxis, tally, totals } from './record-fixtures.ts';

describe('a figure', () => {
  const words = createWords({
    language: 'en', interface: { 'range.at-least': 'at least {min}', 'timeline.quoted': '“{wording}”' },
    events: {}, articles: {}, places: {}, speakers: {}, values: {}, stages: {}, changes: {}, moved: {}, tolls: {}, passages: {}, record: {}, recordNames: {},
  });
  const figure = (wording: string, min: number) => tollNameOf({ ...toll('2025-10-19', { min, max: null }), wording }, words).figure;

  it('says a plainly printed number in our words', () => {
    expect(figure('At least 29', 29)).toBe('at least 29');
  });
  it('quotes a wording that says more than its number', () => {
    expect(figure('well over 70', 70)).toBe('“well over 70”');
  });
});

const without = (width: number) => layChart(width, { tolls: [], axis });

describe('the name of a silence', () => {
  const name = 'no article here';
  const long = { earliest: day('2025-11-15'), latest: day('2026-01-02') };
  const short = { earliest: day('2025-08-25'), latest: day('2025-08-31') };
  it('names a long silence within it', () => {
    const chart = without(1056);
    const box = silenceLabel(long, chart, name);
    const run = chart.time.stretch(long);
    expect(box?.left).toBeGreaterThan(run.from);
    expect(box?.right).toBeLessThan(run.to);
  });
  it('does not name a week, however wide the chart', () => {
    expect(silenceLabel(short, without(3000), name)).toBeNull();
  });
  it('does not name one that has no room for it', () => {
    expect(silenceLabel(long, without(300), name.repeat(3))).toBeNull();
  });
});

const charted = (width: number, isLow = false) => layChart(width, { tolls: printedTolls, axis: longAxis, totals }, isLow);

const textOf = (label: ReturnType<typeof placeBandLabel>) => label && (label.isLong ? label.item.long : label.item.short);

describe('the public record', () => {
  const texts: Partial<Record<InterfaceKey, string>> = {
    'record.band': 'Public record: {figure}', 'record.band-to': 'Public record: {figure}, by {day}', 'record.band-short': 'Record: {figure}', 'record.band-range': '{min}–{max}',
    'record.caption.one': 'public record {figure} ({count} strike)', 'record.caption.other': 'public record {figure} ({count} strikes)',
  };
  const words = createWords({
    language: 'en', interface: texts, events: {}, articles: {}, places: {}, speakers: {}, values: {}, stages: {}, changes: {}, moved: {}, tolls: {}, passages: {}, record: {}, recordNames: {},
  });

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
      const laid = charted(1056);
      expect(textOf(placeBandLabel(laid, totals.at(-1), words, bandBoxes(laid.band, laid.plan.chart.to)))).toBe('Public record: 146–157, by 8 Mar 2026');
    });
    it.each([[1472, false], [1056, false], [820, false], [390, false], [460, true]])('covers no column, no line of the band and nothing else that is taken at %i pixels', (width, isLow) => {
      const laid = charted(width, isLow);
      const other = { left: laid.plan.plot.to - 60, right: laid.plan.plot.to, top: 0, bottom: laid.plan.chart.from + 4 };
      const taken = [other, ...bandBoxes(laid.band, laid.plan.chart.to)];
      const label = placeBandLabel(laid, totals.at(-1), words, taken);
      expect(label).not.toBeNull();
      const solid = [...taken, ...laid.tolls.map((mark) => columnBox(mark, laid.plan.chart.to))];
      expect(label && solid.some((box) => overlap(box, label.box))).toBe(false);
      expect(label?.box.right).toBeLessThanOrEqual(laid.plan.width);
    });
    it('is left out rather than printed over something', () => {
      const laid = charted(390);
      expect(placeBandLabel(laid, totals.at(-1), words, [{ left: 0, right: 390, top: 0, bottom: 200 }])).toBeNull();
    });
    it('is none where there is no band', () => {
      expect(placeBandLabel(layChart(1056, { tolls: printedTolls, axis: longAxis }), undefined, words, [])).toBeNull();
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
});
