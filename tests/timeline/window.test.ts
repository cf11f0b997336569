import { describe, expect, it } from 'vitest';
import { boundsOfPart, firstStart, movedPart, nearerEnd, shiftedTo } from '../../src/timeline/window.ts';

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
    expect(shiftedTo(195, window, axis)).toEqual({ earliest: 170, latest: 200 });
    expect(shiftedTo(-5, window, axis)).toEqual({ earliest: 100, latest: 130 });
  });
  it('stays where it is when it is as long as the axis', () => {
    expect(shiftedTo(130, axis, axis)).toEqual(axis);
  });
});

it('moves the nearer end to a press on the track, the head where both are as near', () => {
  expect(nearerEnd(110, window)).toBe('start');
  expect(nearerEnd(134, window)).toBe('start');
  expect(nearerEnd(135, window)).toBe('head');
  expect(nearerEnd(190, window)).toBe('head');
});

it('opens with four weeks up to the head, or fewer at the beginning', () => {
  expect(firstStart(150, axis)).toBe(123);
  expect(firstStart(105, axis)).toBe(100);
});
