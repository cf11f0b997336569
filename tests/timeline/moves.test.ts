import { describe, expect, it } from 'vitest';
import { clampDay, moveByKey, nextStop, previousStop } from '../../src/timeline/moves.ts';

const bounds = { earliest: 100, latest: 200 };
const stops = [110, 140, 141, 190];

describe('stops', () => {
  it('goes to the first stop after the day, not to the day itself', () => {
    expect(nextStop(110, stops, bounds)).toBe(140);
    expect(nextStop(139, stops, bounds)).toBe(140);
  });
  it('goes to the last stop before the day', () => {
    expect(previousStop(141, stops, bounds)).toBe(140);
    expect(previousStop(111, stops, bounds)).toBe(110);
  });
  it('goes to the end where no stop is left', () => {
    expect(nextStop(190, stops, bounds)).toBe(200);
    expect(previousStop(110, stops, bounds)).toBe(100);
    expect(nextStop(150, [], bounds)).toBe(200);
  });
  it('does not leave the bounds for a stop outside them', () => {
    expect(nextStop(150, [300], bounds)).toBe(200);
    expect(previousStop(150, [20], bounds)).toBe(100);
  });
});

const press = (key: string, at: number) => moveByKey(key, at, stops, bounds);

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

it('clamps a day to either end', () => {
  expect([clampDay(99, bounds), clampDay(150, bounds), clampDay(201, bounds)]).toEqual([100, 150, 200]);
});
