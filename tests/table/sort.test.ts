import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/table/rows.ts';
import { pressed, rowAfter, sorted, type Order } from '../../src/table/sort.ts';
import { dated, day } from '../select/small-dataset.ts';
import { claim, event, words } from './fixtures.ts';

const rows = [
  event('begins', { scope: 'summary', date: dated('2025-09'), reported: day('2025-11-12') }),
  event('also-struck', { date: dated('2025-10-13/2025-10-17'), place: { id: 'caribbean-sea', basis: 'stated' }, killed: { min: 1, max: null } }),
  event('struck', { killed: { min: 1, max: 3 }, claims: [claim('struck.a', { measure: 'killed', min: 1 })] }),
  event('posted', { kind: 'diplomacy', scope: null, date: dated('2025-10-19') }),
].map((made) => rowOf(made, words));

const compareText = new Intl.Collator('en').compare;
const ids = (order: Order) => sorted(rows, order, compareText).map(({ event }) => event.id);

describe('sorting', () => {
  it('by date goes by the last day, then by the first', () => {
    expect(ids({ column: 'date', direction: 'ascending' })).toEqual(['begins', 'also-struck', 'struck', 'posted']);
    expect(ids({ column: 'date', direction: 'descending' })).toEqual(['posted', 'struck', 'also-struck', 'begins']);
  });

  it('by title follows the language, accents aside', () => {
    expect(ids({ column: 'title', direction: 'ascending' })).toEqual(['struck', 'posted', 'also-struck', 'begins']);
  });

  it('by the dead goes by the least, then by the most, where "at least" has no most', () => {
    expect(ids({ column: 'killed', direction: 'ascending' }).slice(0, 2)).toEqual(['struck', 'also-struck']);
    expect(ids({ column: 'killed', direction: 'descending' }).slice(0, 2)).toEqual(['also-struck', 'struck']);
  });

  it('leaves what is not reported to the end, whichever way, in the order that it had', () => {
    expect(ids({ column: 'killed', direction: 'descending' }).slice(2)).toEqual(['begins', 'posted']);
    expect(ids({ column: 'place', direction: 'ascending' })).toEqual(['also-struck', 'begins', 'struck', 'posted']);
    expect(ids({ column: 'place', direction: 'descending' })).toEqual(['also-struck', 'begins', 'struck', 'posted']);
  });

  it('does not touch the rows that it was given', () => {
    ids({ column: 'date', direction: 'descending' });
    expect(rows[0]?.event.id).toBe('begins');
  });
});

describe('a press on a heading', () => {
  it('sorts by it, and a second press turns it round', () => {
    const byTitle = pressed({ column: 'date', direction: 'ascending' }, 'title');
    expect(byTitle).toEqual({ column: 'title', direction: 'ascending' });
    expect(pressed(byTitle, 'title')).toEqual({ column: 'title', direction: 'descending' });
    expect(pressed({ column: 'title', direction: 'descending' }, 'title')).toEqual({ column: 'title', direction: 'ascending' });
  });
});

describe('a key among the rows', () => {
  it('leads up, down and to the ends, and stays there', () => {
    expect([rowAfter('ArrowDown', 0, 3), rowAfter('ArrowUp', 2, 3), rowAfter('Home', 2, 3), rowAfter('End', 0, 3)]).toEqual([1, 1, 0, 2]);
    expect([rowAfter('ArrowDown', 2, 3), rowAfter('ArrowUp', 0, 3)]).toEqual([2, 0]);
  });

  it('is left alone where it is none of those', () => {
    expect([rowAfter('Enter', 0, 3), rowAfter('PageDown', 0, 3)]).toEqual([null, null]);
  });
});
