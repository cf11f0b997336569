import { describe, expect, it } from 'vitest';
import english from '../../data/words/en.json' with { type: 'json' };
import turnRecords from '../../data/turns.json' with { type: 'json' };
import type { Messages } from '../../src/words/messages.ts';
import { createWords } from '../../src/words/words.ts';
import { overlap } from '../../src/timeline/labels.ts';
import { layGround } from '../../src/timeline/layout.ts';
import { placeTollLabels } from '../../src/timeline/toll-labels.ts';
import { boxesOf, dayOfTurn, layTurns } from '../../src/timeline/turn-marks.ts';
import { axis, day, event, printedTolls } from './fixtures.ts';

const words = createWords(english as unknown as Messages);
const turns = turnRecords.map(({ id, at, events }) => ({ turn: { id, at: day(at), events }, day: day(at) }));
const lay = (width: number) => {
  const ground = layGround(width, { tolls: printedTolls, axis });
  return { ground, marks: layTurns(turns, ground, words, []) };
};

describe('the page’s own turns', () => {
  it.each([1056, 1200, 2176])('are titles at %i pixels, and no figure’s name is printed over them', (width) => {
    const { ground, marks } = lay(width);
    expect(marks.form).toBe('flags');
    const boxes = boxesOf(marks, ground.frame);
    const names = placeTollLabels(ground, words, boxes);
    expect(names).toHaveLength(6);
    expect(names.filter((name) => boxes.some((box) => overlap(box, name.box)))).toEqual([]);
  });
  it.each([390, 320])('are dots a target apart at %i pixels', (width) => {
    const { marks, ground } = lay(width);
    if (marks.form !== 'dots') throw new Error('the titles hang');
    const gaps = marks.dots.slice(1).map((dot, index) => dot.at - (marks.dots[index]?.at ?? 0));
    expect(marks.dots).toHaveLength(9);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(23.99);
    expect(marks.dots[8]?.at).toBeLessThanOrEqual(ground.frame.width - 12);
  });
});

describe('the second clock', () => {
  const strike = event('strike', '2025-09-15');
  const silences = [{ earliest: day('2025-11-15'), latest: day('2026-01-02') }];
  const turn = { id: 'a', at: day('2025-09-15'), events: [strike.id] };
  it('stands a turn at its event’s first report', () => {
    expect(dayOfTurn(turn, [strike], silences, 'reported')).toBe(strike.reported);
    expect(dayOfTurn(turn, [strike], silences, 'happened')).toBe(day('2025-09-15'));
  });
  it('leaves a silence where it is, and a turn whose event is filtered away', () => {
    expect(dayOfTurn({ ...turn, at: day('2025-12-09') }, [strike], silences, 'reported')).toBe(day('2025-12-09'));
    expect(dayOfTurn(turn, [], silences, 'reported')).toBe(day('2025-09-15'));
  });
});
