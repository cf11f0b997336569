import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/dataset/types.ts';
import type { View } from '../../src/select/view.ts';
import { absenceOf } from '../../src/select/visible.ts';
import { event } from './claims.ts';

// A strike of 17 October 2025 (20378), reported on the 19th (20380).
const strike = event([]);
const frame = (given: Partial<View> = {}) => ({ kinds, clock: 'happened' as const, head: 20378, from: null, ...given });

describe('an event that a search found', () => {
  it('is not absent where the head has reached it', () => {
    expect(absenceOf(strike, frame())).toBeNull();
  });

  it('stands after a head that is earlier', () => {
    expect(absenceOf(strike, frame({ head: 20377 }))).toBe('after');
  });

  it('stands after a head that is earlier than its report, on the second clock', () => {
    expect(absenceOf(strike, frame({ clock: 'reported' }))).toBe('after');
    expect(absenceOf(strike, frame({ clock: 'reported', head: 20380 }))).toBeNull();
  });

  it('stands before a window that begins later', () => {
    expect(absenceOf(strike, frame({ from: 20379, head: 20390 }))).toBe('before');
  });

  it('is absent by its kind where that is hidden', () => {
    expect(absenceOf(strike, frame({ kinds: ['border'] }))).toBe('kind');
  });
});
