import { describe, expect, it } from 'vitest';
import { readTyped } from '../../src/timeline/typed-date.ts';
import { axis, day } from './fixtures.ts';

describe('a typed date', () => {
  it('is a day of the axis', () => {
    expect(readTyped(null, '2025-11-12', axis)).toEqual({ from: null, head: day('2025-11-12') });
    expect(readTyped('2025-08-25', '2026-01-09', axis)).toEqual({ from: day('2025-08-25'), head: day('2026-01-09') });
  });
  it('is refused where it is empty or unfinished, which browsers give as nothing', () => {
    expect(readTyped(null, '', axis)).toEqual({ fault: 'empty' });
    expect(readTyped('', '2025-11-12', axis)).toEqual({ fault: 'empty' });
  });
  it('is refused off the axis', () => {
    expect(readTyped(null, '2025-08-24', axis)).toEqual({ fault: 'outside' });
    expect(readTyped(null, '2026-01-10', axis)).toEqual({ fault: 'outside' });
    expect(readTyped('2024-01-01', '2025-11-12', axis)).toEqual({ fault: 'outside' });
  });
  it('is refused where the start lies after the end', () => {
    expect(readTyped('2025-11-13', '2025-11-12', axis)).toEqual({ fault: 'order' });
    expect(readTyped('2025-11-12', '2025-11-12', axis)).toEqual({ from: day('2025-11-12'), head: day('2025-11-12') });
  });
});
