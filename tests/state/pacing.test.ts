import { describe, expect, it } from 'vitest';
import { beatByDays, beatByEvents } from '../../src/state/playback.ts';

describe('the beat by days', () => {
  it('takes an axis of 137 days a day at a time, in just under twenty seconds', () => {
    expect(beatByDays(1, 137)).toEqual({ milliseconds: 145, days: 1 });
  });

  it('takes half the time at pace 2 and a quarter at pace 4, two days at a beat', () => {
    expect(beatByDays(2, 137)).toEqual({ milliseconds: 72, days: 1 });
    expect(beatByDays(4, 137)).toEqual({ milliseconds: 72, days: 2 });
  });

  it.each([1, 10, 137, 285, 286, 1000, 10_000, 1_000_000])('is bounded for an axis of %i days, and never too quick to be drawn', (axisDays) => {
    for (const pace of [1, 2, 4] as const) {
      const { milliseconds, days } = beatByDays(pace, axisDays);
      expect(Math.ceil(axisDays / days) * milliseconds).toBeLessThanOrEqual(20_000 / pace);
      expect(milliseconds).toBeGreaterThanOrEqual(70);
      expect(Number.isInteger(days) && days >= 1).toBe(true);
    }
  });

  it('does not dawdle over a few days, and bears an axis of one', () => {
    expect(beatByDays(1, 10)).toEqual({ milliseconds: 400, days: 1 });
    expect(beatByDays(1, 0)).toEqual({ milliseconds: 400, days: 1 });
  });
});

it('leaves time to read at each event', () => {
  expect([beatByEvents(1), beatByEvents(2), beatByEvents(4)].map(({ milliseconds }) => milliseconds)).toEqual([2500, 1250, 625]);
});
