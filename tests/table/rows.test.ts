import { describe, expect, it } from 'vitest';
import { rowOf, titleOf } from '../../src/table/rows.ts';
import { dated, day } from '../select/small-dataset.ts';
import { articles, claim, event, words } from './fixtures.ts';
import { excerpt } from '../fixtures.ts';

const row = (parts: Parameters<typeof event>[1]) => rowOf(event('struck', parts), articles, words);

describe('a row', () => {
  it('says when, what, where and since when it is reported', () => {
    const shown = row({ date: dated('2025-09-11/2025-09-20'), place: { id: 'caribbean-sea', basis: 'stated' } });
    expect([shown.date, shown.kind, shown.title, shown.place, shown.reported]).toEqual([
      'mid-September 2025 (11 to 20 September)', 'Strike', 'A boat is struck', 'Caribbean Sea', '19 Oct 2025',
    ]);
  });

  it('says of a strike that its dead are not reported, and nothing of what kills nobody', () => {
    expect(row({}).killed).toBe('not reported');
    expect(row({ killed: { min: 3, max: 3 } }).killed).toBe('3');
    expect(row({ scope: 'summary' }).killed).toBeNull();
    expect(row({ scope: 'summary', killed: { min: 4, max: null } }).killed).toBe('at least 4');
    expect(row({ kind: 'diplomacy', scope: null }).killed).toBeNull();
  });

  it('puts those who say the same together, each with article and day', () => {
    const claims = [
      claim('struck.a', { measure: 'killed', min: 1, by: 'petro' }),
      claim('struck.b', { measure: 'killed', min: 1, article: '003-1' }),
      claim('struck.c', { measure: 'waters', value: 'territorial-waters', by: 'petro' }),
    ];
    expect(row({ claims }).claims).toEqual([
      { what: 'Killed: at least 1', disputes: false, by: ['Gustavo Petro in The Journal, 19 Oct 2025', 'Dreams, 13 Nov 2025'] },
      { what: 'Waters: territorial waters', disputes: false, by: ['Gustavo Petro in The Journal, 19 Oct 2025'] },
    ]);
  });

  it('keeps a denial apart from the same words asserted', () => {
    const claims = [
      claim('struck.a', { measure: 'waters', value: 'territorial-waters', by: 'petro' }),
      claim('struck.b', { measure: 'waters', value: 'territorial-waters', stance: 'disputes', against: 'struck.a' }),
    ];
    expect(row({ claims }).claims.map(({ disputes }) => disputes)).toEqual([false, true]);
  });

  it('leaves to its excerpt what is no figure and no listed value, and shows the words that the record puts first', () => {
    const shown = row({ claims: [claim('struck.b', { exact: 'a vessel was struck', by: 'petro' }), claim('struck.a', { measure: 'date', excerpt: excerpt({ start: 40, exact: 'on Friday' }) })] });
    expect(shown.claims).toEqual([]);
    expect([shown.quoted?.quotation.exact, shown.quoted?.by]).toEqual(['a vessel was struck', 'Gustavo Petro in The Journal, 19 Oct 2025']);
  });
});

const head = day('2025-10-17');

it('the title says how many of how many, by which days and on which clock', () => {
  expect(titleOf(2, 8, { clock: 'happened', head, from: null }, words)).toBe('2 events up to Friday 17 October 2025, of 8');
  expect(titleOf(1, 8, { clock: 'happened', head, from: null }, words)).toBe('1 event up to Friday 17 October 2025, of 8');
  expect(titleOf(2, 8, { clock: 'reported', head, from: null }, words)).toBe('2 events reported by Friday 17 October 2025, of 8');
  expect(titleOf(2, 8, { clock: 'happened', head, from: day('2025-10-01') }, words)).toBe(
    '2 events from Wednesday 1 October 2025 to Friday 17 October 2025, of 8',
  );
  expect(titleOf(2, 8, { clock: 'reported', head, from: day('2025-10-01') }, words)).toBe(
    '2 events first reported from Wednesday 1 October 2025 to Friday 17 October 2025, of 8',
  );
});
