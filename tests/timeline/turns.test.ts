import { describe, expect, it } from 'vitest';
import english from '../../data/words/en.json' with { type: 'json' };
import turnRecords from '../../data/stages.json' with { type: 'json' };
import { layChart } from '../../src/timeline/chart.ts';
import { placeTollLabels } from '../../src/timeline/chart-labels.ts';
import { overlap, type Box } from '../../src/timeline/labels.ts';
import { boxesOf, dayOfTurn, hangTurns, layTurns, placeTitle, poleOf, spreadDots, type TurnFlag, type TurnRoom } from '../../src/timeline/turns.ts';
import type { Messages } from '../../src/words/messages.ts';
import { createWords } from '../../src/words/words.ts';
import { axis, day, event, printedTolls } from './fixtures.ts';

const wish = (id: string, x: number, width = 110) => ({ id, x, width });

function clashes(flags: readonly TurnFlag[]): readonly string[] {
  return flags.flatMap((a, index) => flags.slice(index + 1).flatMap((b) => {
    const isSamePole = Math.abs(a.x - b.x) < 0.5;
    const isClash = overlap(a.box, b.box) || (!isSamePole && (overlap(a.box, poleOf(b)) || overlap(b.box, poleOf(a))));
    return isClash ? [`${a.id}/${b.id}`] : [];
  }));
}

describe('the arrangement', () => {
  const room: TurnRoom = { bounds: { left: 0, right: 900, top: 0, bottom: 96 }, rowHeight: 24, taken: [], solid: [], floor: 114 };

  describe('titles on poles', () => {
    it('hangs a lone one in the first row, right of its pole, down to the floor', () => {
      expect(hangTurns([wish('a', 100)], room)).toEqual([{ id: 'a', x: 100, side: 'right', box: { left: 99, right: 209, top: 0, bottom: 24 }, foot: 114 }]);
    });
    it('turns to the left at the right edge', () => {
      expect(hangTurns([wish('a', 895)], room)?.[0]).toMatchObject({ side: 'left', box: { left: 786, right: 896 } });
    });
    it('stands two neighbours back to back', () => {
      expect(hangTurns([wish('a', 400), wish('b', 407)], room)?.map(({ side, box }) => [side, box.top])).toEqual([['left', 0], ['right', 0]]);
    });
    it('lets no title hang over another, another’s pole, or what is taken', () => {
      const taken: Box[] = [{ left: 380, right: 420, top: 30, bottom: 114 }];
      const nine = [60, 130, 330, 350, 398, 405, 600, 870, 878].map((x, index) => wish(String(index), x));
      const flags = hangTurns(nine, { ...room, taken, solid: taken }) ?? [];
      expect(flags).toHaveLength(9);
      expect(clashes(flags)).toEqual([]);
      expect(flags.filter(({ box }) => taken.some((other) => overlap(other, { ...box, top: box.top + 4, bottom: box.bottom - 4 })))).toEqual([]);
      expect(flags.every(({ box }) => box.left >= 0 && box.right <= 900)).toBe(true);
    });
    it('ends a pole on the column that it meets', () => {
      const solid = [{ left: 95, right: 105, top: 60, bottom: 114 }];
      expect(hangTurns([wish('a', 100)], { ...room, solid })?.[0]?.foot).toBe(60);
    });
    it('shares a pole among titles of one day', () => {
      const flags = hangTurns([wish('a', 400), wish('b', 400), wish('c', 400)], room) ?? [];
      expect(flags).toHaveLength(3);
      expect(clashes(flags)).toEqual([]);
    });
    it('gives up where a crowd cannot hang, or a title is wider than the chart', () => {
      expect(hangTurns(Array.from({ length: 100 }, (_, index) => wish(String(index), 450)), room)).toBeNull();
      expect(hangTurns([wish('a', 450, 1000)], room)).toBeNull();
    });
    it('hangs nothing for nothing', () => {
      expect(hangTurns([], room)).toEqual([]);
    });
  });

  describe('dots', () => {
    it('stay at their days where these are far enough apart', () => {
      expect(spreadDots([50, 150, 250], 24, 0, 300)).toEqual([50, 150, 250]);
    });
    it('stand a target apart and inside the edges', () => {
      expect(spreadDots([100, 102, 299, 300], 24, 0, 300)).toEqual([89, 113, 264, 288]);
      expect(spreadDots([0, 1], 24, 0, 300)).toEqual([12, 36]);
    });
    it('share too little room evenly', () => {
      expect(spreadDots([10, 10, 10, 10], 24, 0, 40)).toEqual([5, 15, 25, 35]);
    });
    it('are none for none', () => {
      expect(spreadDots([], 24, 0, 300)).toEqual([]);
    });
  });

  describe('the current dot’s title', () => {
    const row = { top: 20, bottom: 34 };
    const bounds = { left: 0, right: 300 };
    it('stands at its dot, turned inwards at the edge', () => {
      expect(placeTitle(100, 80, row, bounds, [])).toBe(92);
      expect(placeTitle(290, 80, row, bounds, [])).toBe(218);
    });
    it('goes beside a column that is in the way', () => {
      const column = { left: 140, right: 170, top: 25, bottom: 100 };
      const left = placeTitle(155, 80, row, bounds, [column]);
      expect(left + 80 <= 140 || left >= 170).toBe(true);
    });
    it('stays within the edges where everything is taken', () => {
      expect(placeTitle(150, 80, row, bounds, [{ left: 0, right: 300, top: 0, bottom: 100 }])).toBe(142);
      expect(placeTitle(150, 800, row, bounds, [])).toBe(0);
    });
  });
});

describe('the page’s own', () => {
  const words = createWords(english as unknown as Messages);
  const turns = turnRecords.map((record) => ({ turn: { ...record, at: day(record.at) }, day: day(record.at) }));
  const lay = (width: number) => {
    const chart = layChart(width, { tolls: printedTolls, axis });
    return { chart, marks: layTurns(turns, chart, words, []) };
  };

  describe('the page’s own turns', () => {
    it.each([1056, 1200, 2176])('are titles at %i pixels, and no figure’s name is printed over them', (width) => {
      const { chart, marks } = lay(width);
      expect(marks.form).toBe('flags');
      const boxes = boxesOf(marks, chart.plan);
      const names = placeTollLabels(chart, words, boxes);
      expect(names).toHaveLength(6);
      expect(names.filter((name) => boxes.some((box) => overlap(box, name.box)))).toEqual([]);
    });
    it.each([390, 320])('are dots a target apart at %i pixels', (width) => {
      const { marks, chart } = lay(width);
      if (marks.form !== 'dots') throw new Error('the titles hang');
      const gaps = marks.dots.slice(1).map((dot, index) => dot.at - (marks.dots[index]?.at ?? 0));
      expect(marks.dots).toHaveLength(10);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(23.99);
      expect(marks.dots[9]?.at).toBeLessThanOrEqual(chart.plan.width - 12);
    });
  });

  describe('the second clock', () => {
    const strike = event('strike', '2025-09-15');
    const silences = [{ earliest: day('2025-11-15'), latest: day('2026-01-02') }];
    const turn = { id: 'a', at: day('2025-09-15'), events: [strike.id], rung: null };
    it('stands a turn at its event’s first report', () => {
      expect(dayOfTurn(turn, [strike], silences, 'reported')).toBe(strike.reported);
      expect(dayOfTurn(turn, [strike], silences, 'happened')).toBe(day('2025-09-15'));
    });
    it('leaves a silence where it is, and a turn whose event is filtered away', () => {
      expect(dayOfTurn({ ...turn, at: day('2025-12-09') }, [strike], silences, 'reported')).toBe(day('2025-12-09'));
      expect(dayOfTurn(turn, [], silences, 'reported')).toBe(day('2025-09-15'));
    });
  });
});
