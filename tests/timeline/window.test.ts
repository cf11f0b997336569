import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import { boundsOfPart, dayByKey, firstStart, movedPart, nearerEnd, placeGrips, readTyped } from '../../src/timeline/window.ts';
import { axis as days, day } from './fixtures.ts';

describe('the window', () => {
  const axis = { earliest: 100, latest: 200 };
  const window = { earliest: 120, latest: 150 };

  describe('the ends', () => {
    it('never pass each other', () => {
      expect(movedPart('start', 180, window, axis)).toEqual({ earliest: 150, latest: 150 });
      expect(movedPart('head', 90, window, axis)).toEqual({ earliest: 120, latest: 120 });
    });
    it('never leave the axis', () => {
      expect(movedPart('start', 20, window, axis)).toEqual({ earliest: 100, latest: 150 });
      expect(movedPart('head', 999, window, axis)).toEqual({ earliest: 120, latest: 200 });
    });
    it('say where they may go', () => {
      expect(boundsOfPart('head', window, axis)).toEqual({ earliest: 120, latest: 200 });
      expect(boundsOfPart('start', window, axis)).toEqual({ earliest: 100, latest: 150 });
      expect(boundsOfPart('window', window, axis)).toEqual({ earliest: 100, latest: 170 });
    });
  });

  describe('the whole window', () => {
    it('keeps its length', () => {
      expect(movedPart('window', 140, window, axis)).toEqual({ earliest: 140, latest: 170 });
    });
    it('stops at the ends of the axis without shrinking', () => {
      expect(movedPart('window', 195, window, axis)).toEqual({ earliest: 170, latest: 200 });
      expect(movedPart('window', -5, window, axis)).toEqual({ earliest: 100, latest: 130 });
    });
    it('stays where it is when it is as long as the axis', () => {
      expect(movedPart('window', 130, axis, axis)).toEqual(axis);
    });
  });

  it('moves the nearer end to a press on the track, the head where both are as near', () => {
    // By pixels, not by days: on a folded axis the nearer line need not be the nearer day.
    expect([200, 349, 350, 351, 600].map((x) => nearerEnd(x, 200, 500))).toEqual(['start', 'start', 'head', 'head', 'head']);
  });

  it('opens with four weeks up to the head, or fewer at the beginning', () => {
    expect(firstStart(150, axis)).toBe(123);
    expect(firstStart(105, axis)).toBe(100);
  });
});

describe('the keys', () => {
  const bounds = { earliest: 100, latest: 200 };
  const stops = [110, 140, 141, 190];

  describe('the arrows', () => {
    it('go to the first stop after the day, not to the day itself', () => {
      expect(dayByKey('ArrowRight', 110, stops, bounds)).toBe(140);
      expect(dayByKey('ArrowRight', 139, stops, bounds)).toBe(140);
    });
    it('go to the last stop before the day', () => {
      expect(dayByKey('ArrowLeft', 141, stops, bounds)).toBe(140);
      expect(dayByKey('ArrowLeft', 111, stops, bounds)).toBe(110);
    });
    it('stay where no stop is left', () => {
      expect(dayByKey('ArrowRight', 190, stops, bounds)).toBe(190);
      expect(dayByKey('ArrowLeft', 110, stops, bounds)).toBe(110);
      expect(dayByKey('ArrowRight', 150, [], bounds)).toBe(150);
    });
    it('do not leave the bounds for a stop outside them', () => {
      expect(dayByKey('ArrowRight', 150, [300], bounds)).toBe(200);
      expect(dayByKey('ArrowLeft', 150, [20], bounds)).toBe(100);
    });
  });

  const press = (key: string, at: number) => dayByKey(key, at, stops, bounds);

  describe('keys', () => {
    it('steps by event date with the arrows', () => {
      expect(press('ArrowRight', 140)).toBe(141);
      expect(press('ArrowUp', 140)).toBe(141);
      expect(press('ArrowLeft', 140)).toBe(110);
      expect(press('ArrowDown', 140)).toBe(110);
    });
    it('steps by a week with Page Up and Page Down, and stops at the ends', () => {
      expect(press('PageUp', 140)).toBe(147);
      expect(press('PageDown', 140)).toBe(133);
      expect(press('PageUp', 196)).toBe(200);
      expect(press('PageDown', 103)).toBe(100);
    });
    it('goes to the ends', () => {
      expect(press('Home', 140)).toBe(100);
      expect(press('End', 140)).toBe(200);
    });
    it('leaves other keys alone', () => {
      expect(press('a', 140)).toBeNull();
      expect(press('Tab', 140)).toBeNull();
    });
  });
});

describe('the grips', () => {
  const [width, size] = [400, 28];

  it('stand on their lines where there is room for both', () => {
    expect(placeGrips(null, 200, width, size)).toEqual({ start: 200, head: 200 });
    expect(placeGrips(100, 300, width, size)).toEqual({ start: 100, head: 300 });
  });

  it('stand inside the drawing at its ends', () => {
    expect([0, 5, 395, 400].map((headX) => placeGrips(null, headX, width, size).head)).toEqual([14, 14, 386, 386]);
  });

  it('move apart evenly where their lines are close, the bar between them wide enough for a thumb', () => {
    expect(placeGrips(200, 210, width, size)).toEqual({ start: 178, head: 232 });
  });

  it.each([28, 44])('of %i pixels never stand over each other, nor leave the drawing', (own) => {
    const kept = [260, 390, 1056].flatMap((room) => range(0, room + 1, 5).flatMap((startX) => range(startX, room + 1, 5).map((headX) => ({ room, grips: placeGrips(startX, headX, room, own) }))));
    expect(kept.filter(({ room, grips: { start, head } }) => head - start < own + 26 || start < own / 2 || head > room - own / 2)).toEqual([]);
  });
});

describe('typing', () => {
  describe('a typed date', () => {
    it('is a day of the axis', () => {
      expect(readTyped(null, '2025-11-12', days)).toEqual({ from: null, head: day('2025-11-12') });
      expect(readTyped('2025-08-25', '2026-01-09', days)).toEqual({ from: day('2025-08-25'), head: day('2026-01-09') });
    });
    it('is refused where it is empty or unfinished, which browsers give as nothing', () => {
      expect(readTyped(null, '', days)).toEqual({ fault: 'empty' });
      expect(readTyped('', '2025-11-12', days)).toEqual({ fault: 'empty' });
    });
    it('is refused off the axis', () => {
      expect(readTyped(null, '2025-08-24', days)).toEqual({ fault: 'outside' });
      expect(readTyped(null, '2026-01-10', days)).toEqual({ fault: 'outside' });
      expect(readTyped('2024-01-01', '2025-11-12', days)).toEqual({ fault: 'outside' });
    });
    it('is refused where the start lies after the end', () => {
      expect(readTyped('2025-11-13', '2025-11-12', days)).toEqual({ fault: 'order' });
      expect(readTyped('2025-11-12', '2025-11-12', days)).toEqual({ from: day('2025-11-12'), head: day('2025-11-12') });
    });
  });
});
