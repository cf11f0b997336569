import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/dataset/types.ts';
import { accountsOf, differing } from '../../src/select/accounts.ts';
import { disputesOf } from '../../src/select/events.ts';
import { smallDataset } from './small-dataset.ts';
import { claim, event } from './claims.ts';

/** Of an event that is contested, as its records say. */
const accounts = (claims: readonly Claim[], elsewhere: readonly Claim[] = [], contested = true) => {
  const own = { ...event(claims), contested };
  return accountsOf(own, disputesOf({ ...smallDataset, events: [own, event(elsewhere)] }, own));
};
const summary = (claims: readonly Claim[], elsewhere: readonly Claim[] = [], contested = true) =>
  accounts(claims, elsewhere, contested).map(({ measure, layout, sides }) => `${measure}, ${layout}: ${sides.map((side) => side.claims.map(({ id }) => id).join('+')).join(' | ')}`);

describe('what is said of an event', () => {
  it('is a row where one speaker gives a number', () => {
    expect(summary([claim('a', { min: 3, max: 3, by: 'hegseth' })])).toEqual(['killed, row: a']);
  });

  it('is one side where two speakers give the same number', () => {
    expect(summary([claim('a', { min: 3, max: 3, by: 'hegseth' }), claim('b', { min: 3, max: 3, by: 'petro' })])).toEqual(['killed, row: a+b']);
  });

  it('stands in columns where their numbers differ', () => {
    expect(summary([claim('a', { min: 3, max: 3, by: 'hegseth' }), claim('b', { min: 4, max: 4, by: 'petro' })])).toEqual(['killed, columns: a | b']);
  });

  it('tells the own voices of two articles apart', () => {
    const one = claim('a', { min: 3, max: 3 });
    const other = claim('b', { min: 4, max: 4, excerpt: { article: '003-3' } });
    expect(summary([one, other])).toEqual(['killed, columns: a | b']);
  });

  it('keeps together what one speaker lists', () => {
    const first = claim('a', { measure: 'nationality', value: 'colombian', by: 'united-states' });
    const second = claim('b', { measure: 'nationality', value: 'ecuadorean', by: 'united-states' });
    expect(summary([first, second])).toEqual(['nationality, row: a+b']);
  });

  it('does not set against each other those who speak of different things, in an event that nobody contests', () => {
    const colombia = claim('a', { measure: 'nationality', value: 'colombian', by: 'colombia' });
    const trinidad = claim('b', { measure: 'nationality', value: 'trinidadian', by: 'trinidad-and-tobago' });
    expect(summary([colombia, trinidad], [], false)).toEqual(['nationality, row: a | b']);
  });

  it('does not set parts of a force against each other', () => {
    const sailors = claim('a', { measure: 'strength', min: 4000, value: 'sailors' });
    const ships = claim('b', { measure: 'strength', min: 8, value: 'ships', by: 'white-house' });
    expect(summary([sailors, ships])).toEqual(['strength, row: a | b']);
  });

  it('leaves to its excerpt what says neither a number nor a value', () => {
    expect(summary([claim('a', { measure: 'account' })])).toEqual([]);
  });

  it('is a row, and no column with nobody in it, where only one side speaks', () => {
    expect(summary([claim('a', { measure: 'waters', value: 'territorial-waters', by: 'petro' })])).toEqual(['waters, row: a']);
    expect(summary([claim('a', { measure: 'legality', value: 'unlawful', by: 'un-experts' })])).toEqual(['legality, row: a']);
  });

  it('stands in columns where two sides name the waters', () => {
    const his = claim('a', { measure: 'waters', value: 'territorial-waters', by: 'petro' });
    const theirs = claim('b', { measure: 'waters', value: 'international-waters', by: 'hegseth' });
    expect(summary([his, theirs])).toEqual(['waters, columns: a | b']);
  });
});

describe('a date on which two articles differ', () => {
  const his = claim('a', { measure: 'date', value: 'november-2025' });
  const theirs = claim('b', { measure: 'date', value: 'september-2025', excerpt: { article: '003-3' } });

  it('stands in columns', () => {
    expect(summary([his, theirs])).toEqual(['date, columns: a | b']);
  });

  it('leaves the words that only carry a date to their excerpt', () => {
    expect(summary([his, theirs, claim('c', { measure: 'date', by: 'petro' })])).toEqual(['date, columns: a | b']);
  });
});

describe('a dispute', () => {
  const said = claim('said', { measure: 'nationality', value: 'colombian', by: 'petro' });
  const denied = claim('denied', { measure: 'nationality', by: 'white-house', stance: 'disputes', against: 'said' });

  it('stands beside what it disputes, without a value of its own', () => {
    const [account] = accounts([said, denied]);
    expect(summary([said, denied])).toEqual(['nationality, columns: said | denied']);
    expect(account?.sides.map((side) => side.disputes)).toEqual([false, true]);
  });

  it('stands under the measure of what it disputes', () => {
    const answer = claim('denied', { measure: 'account', by: 'white-house', stance: 'disputes', against: 'said' });
    expect(summary([said, answer])).toEqual(['nationality, columns: said | denied']);
  });

  it('makes columns of an account too, and leaves the other accounts in their row', () => {
    const told = claim('said', { measure: 'account', by: 'petro' });
    const other = claim('other', { measure: 'account', value: 'no-evidence-offered' });
    const answer = claim('denied', { measure: 'account', by: 'white-house', stance: 'disputes', against: 'said' });
    expect(summary([told, other, answer])).toEqual(['account, row: other', 'account, columns: said | denied']);
  });

  it('is seen from the event that it disputes and from the one that it is part of', () => {
    expect(summary([said], [denied])).toEqual(['nationality, columns: said | denied']);
    expect(summary([denied], [said])).toEqual(['nationality, columns: said | denied']);
  });

  it('of other events is not shown', () => {
    const mine = claim('mine', { min: 3, max: 3 });
    expect(summary([mine], [said, denied])).toEqual(['killed, row: mine']);
  });
});

const shown = (...texts: string[]) => differing(texts).map((words) => words.map(({ text, differs }) => (differs ? `*${text}*` : text)).join(' '));

describe('what differs', () => {
  it('is the word that the other does not use', () => {
    expect(shown('territorial waters', 'international waters')).toEqual(['*territorial* waters', '*international* waters']);
  });

  it('is nothing in words that agree but for case and stops', () => {
    expect(shown('At least 3', 'at least 3,')).toEqual(['At least 3', 'at least 3,']);
  });

  it('is nothing in a text that stands alone', () => {
    expect(shown('territorial waters')).toEqual(['territorial waters']);
  });

  it('is everything beside one who gives no value', () => {
    expect(shown('Colombian', '')).toEqual(['*Colombian*', '']);
  });
});
