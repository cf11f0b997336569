import { createRoot, createSignal } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { createLayout, type Layout } from '../../src/timeline/layout.ts';
import type { Form } from '../../src/timeline/plan.ts';
import { day, smallDataset } from '../select/small-dataset.ts';
import { smallRecord } from '../select/small-record.ts';
import { openStory } from '../state/open-story.ts';
import { englishWords } from './fixtures.ts';

const silences = [{ earliest: day('2025-08-25'), latest: day('2025-08-31') }, { earliest: day('2025-11-15'), latest: day('2026-01-02') }];

const dataset = { ...smallDataset, stages: [], silences };

/** The layout of a drawing that is told what the page's timeline is told, by the same ways. */
function laid(size: { width?: number; form?: Form; text?: number } = {}) {
  const { story, server } = openStory('', dataset);
  const [width, setWidth] = createSignal(size.width ?? 1056);
  const page = { dataset, words: () => englishWords, story };
  const layout = createRoot(() => createLayout(page, { width, form: () => size.form ?? 'roomy', text: () => size.text ?? 1 }));
  /** The parts that are laid anew while something is done. */
  const anew = (act: () => void): readonly string[] => {
    const parts = Object.entries(layout).map(([name, part]: [string, Layout[keyof Layout]]) => ({ name, part, was: part() }));
    act();
    return parts.filter(({ part, was }) => part() !== was).map(({ name }) => name);
  };
  return { story, server, setWidth, layout, anew };
}

const days = Array.from({ length: 138 }, (_, index) => dataset.axis.earliest + index);
const widthsOf = ({ time }: Layout) => days.map((own) => time().right(own) - time().left(own));

describe('the layout of the timeline', () => {
  it('is laid once, however far the head or a window moves', () => {
    const { story, anew } = laid();
    expect(anew(() => {
      story.moveHead(day('2025-10-20'));
      story.moveHead(day('2025-09-01'));
      story.setFrom(day('2025-08-28'));
      story.moveWindow(day('2025-10-01'), day('2025-11-01'));
    })).toEqual([]);
  });

  it('is left alone while something is chosen, or played', () => {
    const { story, anew } = laid();
    expect(anew(() => story.select('a-friday'))).toEqual([]);
    expect(anew(() => story.play())).toEqual([]);
  });

  it('follows the width and the clock, but no clock moves the axis', () => {
    const { story, setWidth, anew, layout } = laid();
    expect(anew(() => setWidth(900))).toEqual(expect.arrayContaining(['plan', 'time', 'killed', 'rungs', 'squares', 'gaps', 'numerals', 'months', 'strip']));
    const widths = widthsOf(layout);
    expect(anew(() => story.setClock('reported'))).toEqual(expect.arrayContaining(['killed', 'rungs', 'squares', 'numerals', 'strip']));
    expect(widthsOf(layout)).toEqual(widths);
  });

  it('of the squares and of the strip alone follows the kinds', () => {
    const { story, anew } = laid();
    expect(anew(() => story.toggleKind('strike')).toSorted()).toEqual(['squares', 'strip']);
  });

  it('of the axis follows the scale, and the record’s switch', () => {
    const { story, anew, layout } = laid();
    expect(anew(() => story.setTrueScale(true))).toContain('time');
    expect(anew(() => story.setRecord(true))).toContain('time');
    expect(isoOf(layout.time().axis.latest)).toBe('2026-03-08');
  });
});

describe('the axis', () => {
  it('is as wide in every day where it is to true scale', () => {
    const { story, layout } = laid();
    story.setTrueScale(true);
    const widths = widthsOf(layout);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1e-6);
  });

  it('names its months, a January with its year where there is room, and those that do not fit not at all', () => {
    expect(laid().layout.months().map(({ name }) => name)).toEqual(['Sept', 'Oct', 'Nov', 'Dec', 'Jan 2026']);
    expect(laid({ width: 390, form: 'phone' }).layout.months().map(({ name }) => name)).toEqual(['Sept', 'Oct', 'Nov', '', 'Jan 2026']);
  });

  it('has numerals at the days on which something stands, as far as they are wide enough', () => {
    expect(laid().layout.numerals().map(({ text }) => text)).toEqual(['16', '17', '19', '11']);
    expect(laid({ width: 640, text: 4 }).layout.numerals()).toEqual([]);
    expect(laid({ form: 'phone', width: 390 }).layout.numerals()).toEqual([]);
  });

  it('has none at the last day of a month of which no day is known, on the clock that goes by it', () => {
    const { story, layout } = laid({ width: 2560 });
    story.setTrueScale(true);
    expect(layout.numerals().map(({ text }) => text)).toEqual(['16', '17', '19', '11']);
    story.setClock('reported');
    expect(layout.numerals().map(({ text }) => text)).toEqual(['12', '19', '9']);
  });

  it('is told once more to true scale in the strip, a tick a day on which something stands', () => {
    const { layout } = laid();
    const { from, to } = layout.plan().plot;
    const [strip, told] = [layout.strip(), ['2025-10-16', '2025-10-17', '2025-10-19', '2025-11-11']];
    expect(strip.ticks.map((tick) => tick.from)).toEqual(told.map((iso) => strip.at(day(iso))));
    expect(strip.at(day('2025-08-25'))).toBe(from);
    expect(strip.at(day('2025-11-02'))).toBeCloseTo((from + to) / 2);
    expect(strip.at(day('2026-01-10'))).toBe(to);
  });
});

describe('a silence', () => {
  it('says its length and what is missing, as far as they fit in it', () => {
    expect(laid({ width: 2560 }).layout.gaps().map(({ lines }) => lines)).toEqual([['7 days, no article'], ['7 weeks, no article']]);
    expect(laid().layout.gaps().map(({ lines }) => lines)).toEqual([[], ['7 weeks', 'no article']]);
    expect(laid({ width: 390, form: 'phone' }).layout.gaps()[0]?.lines).toEqual([]);
  });

  it('is torn at both of its ends', () => {
    const { layout } = laid();
    const [, gap] = layout.gaps();
    const run = layout.time().stretch(silences[1] ?? { earliest: 0, latest: 0 });
    const xs = (gap?.outline.match(/[ML]([\d.]+) /g) ?? []).map((corner) => Math.round(Number(corner.slice(1)) - run.from));
    expect(new Set(xs)).toEqual(new Set([0, 3, Math.round(run.to - run.from) - 3, Math.round(run.to - run.from)]));
  });

  it('is one more, after the last dateline, with the record', () => {
    const { story, layout } = laid();
    story.setRecord(true);
    expect(layout.silences().map(({ earliest, latest }) => [isoOf(earliest), isoOf(latest)])).toEqual([
      ['2025-08-25', '2025-08-31'], ['2025-11-15', '2026-01-02'], ['2026-01-10', '2026-03-08'],
    ]);
  });
});

describe('the public record', () => {
  it('has its total behind the chart from the start, and its squares once it is on and there', async () => {
    const { story, server, layout } = laid();
    expect(layout.killed()?.record.line).not.toBe('');
    expect(layout.squares().squares).toHaveLength(8);
    story.setRecord(true);
    await server.answer(0, smallRecord);
    expect(layout.squares().squares.filter(({ kind }) => kind === null)).toHaveLength(10);
    story.toggleKind('strike');
    expect(layout.squares().squares.filter(({ kind }) => kind === null)).toHaveLength(2);
  });
});
