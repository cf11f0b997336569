import { describe, expect, it } from 'vitest';
import { rowOf, titleOf } from '../../src/table/rows.ts';
import { dated, day } from '../select/small-dataset.ts';
import { claim, event, words } from './fixtures.ts';
import { excerpt } from '../fixtures.ts';

const row = (parts: Parameters<typeof event>[1]) => rowOf(event('struck', parts), words);

describe('a row', () => {
  it('says when, what and where', () => {
    const shown = row({ date: dated('2025-09-11/2025-09-20'), place: { id: 'caribbean-sea', basis: 'stated' } });
    expect([shown.date, shown.title, shown.place]).toEqual(['mid-September 2025 (11 to 20 September)', 'A boat is struck', 'Caribbean Sea']);
  });

  it('begins with a capital, though places are named as within a sentence', () => {
    expect(row({ place: { id: 'off-venezuela', basis: 'stated' } }).place).toBe('Off the coast of Venezuela');
  });

  it('says of a strike that its dead are not reported, and nothing of what kills nobody', () => {
    expect(row({}).killed).toBe('not reported');
    expect(row({ killed: { min: 3, max: 3 } }).killed).toBe('3');
    expect(row({ scope: 'summary' }).killed).toBeNull();
    expect(row({ scope: 'summary', killed: { min: 4, max: null } }).killed).toBe('at least 4');
    expect(row({ kind: 'diplomacy', scope: null }).killed).toBeNull();
  });

  it('shows the words that the record puts first, wherever they stand in the document', () => {
    const shown = row({ claims: [claim('struck.b', { exact: 'a vessel was struck' }), claim('struck.a', { measure: 'date', excerpt: excerpt({ start: 40, exact: 'on Friday' }) })] });
    expect(shown.quoted).toBe('a vessel was struck');
  });
});

const head = day('2025-10-17');

it('the title says how many of how many, by which days and on which clock', () => {
  const two = { shown: 2, total: 8 };
  expect(titleOf(two, { clock: 'happened', head, from: null }, words)).toBe('2 of 8 events up to Friday 17 October 2025');
  expect(titleOf(two, { clock: 'reported', head, from: null }, words)).toBe('2 of 8 events reported by Friday 17 October 2025');
  expect(titleOf(two, { clock: 'happened', head, from: day('2025-10-01') }, words)).toBe('2 of 8 events from Wednesday 1 October 2025 to Friday 17 October 2025');
  expect(titleOf(two, { clock: 'reported', head, from: day('2025-10-01') }, words)).toBe(
    '2 of 8 events first reported from Wednesday 1 October 2025 to Friday 17 October 2025',
  );
});
