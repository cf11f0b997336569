import { describe, expect, it } from 'vitest';
import { cannotBothHold, inOrder, isContested, killedOf, silencesOf } from '../../src/curate/compile.ts';
import { promised } from '../../src/curate/fault.ts';
import { parseEdtf } from '../../src/dataset/edtf.ts';
import type { Claim } from '../../src/dataset/types.ts';
import { accepted, set } from './fixture.ts';

/** Id and date. The last day comes before the first, a first day that is not known after all others; the id settles what is left. */
const unordered = [
  ['a', '[..2025-10-17]'], ['d', '2025-10-17'], ['b', '2025-10-17'], ['c', '2025-10-13/2025-10-17'], ['s', '[2025-09,2025-10-17]'], ['f', '2025-10-20'],
  ['e', '2025-10-16'], ['Z', '2025-10-17'],
] as const;

it('records stand by their last day, then the first, then their id, whatever the locale', () => {
  const records = unordered.map(([id, edtf]) => ({ id, date: promised(parseEdtf(edtf)) }));
  expect(inOrder(records, ({ date }) => date).map(({ id }) => id)).toEqual(['e', 's', 'c', 'Z', 'b', 'd', 'a', 'f']);
});

it('events stand by when they happened, articles by their dateline, tolls by the day that they are of', () => {
  const articles = 'data/articles.json';
  const { dataset } = accepted(
    set('data/events/diplomacy.json', [0, 'date', 'edtf'], '2025-10'),
    set(articles, [0, 'dateline', 'edtf'], '2025-11-10'), set(articles, [2, 'dateline', 'edtf'], '2025-11-09/2025-11-10'),
    set('data/tolls.json', [1], { id: 'toll-000', measure: 'killed', max: 2, wording: 'no more than two', by: 'article', article: '001-2', quote: 'no more than two people died' }),
  );
  expect(dataset.events.map(({ id }) => id)).toEqual(['captain-denies', 'friday-strike', 'sailors-arrive']);
  expect(dataset.articles.map(({ id }) => id)).toEqual(['001-1', '001-2', '000-1']);
  expect(dataset.tolls.map(({ id }) => id)).toEqual(['toll-001', 'toll-000']);
});

const base: Claim = {
  id: 'event.claim', measure: 'killed', min: null, max: null, value: null, by: 'article', stance: 'asserts', against: null, hedge: null,
  excerpt: { document: '', article: '', start: 0, end: 0, exact: '', passage: { start: 0, end: 0, exact: '' } },
};
const killed = (min: number | null, max: number | null): Claim => ({ ...base, min, max });
const waters = (value: string): Claim => ({ ...base, measure: 'waters', value });
const exclusive = [{ measure: 'waters' as const, values: ['inside', 'outside'] }];

describe('cannotBothHold', () => {
  it('finds ranges that do not meet', () => {
    expect(cannotBothHold(killed(3, 3), killed(4, 5), [])).toBe(true);
    expect(cannotBothHold(killed(4, null), killed(null, 3), [])).toBe(true);
    expect(cannotBothHold(killed(4, 5), killed(3, 3), [])).toBe(true);
  });

  it('lets ranges meet, an open end and no number included', () => {
    expect(cannotBothHold(killed(3, 4), killed(4, 5), [])).toBe(false);
    expect(cannotBothHold(killed(4, 5), killed(3, 4), [])).toBe(false);
    expect(cannotBothHold(killed(null, 5), killed(3, 3), [])).toBe(false);
    expect(cannotBothHold(killed(29, null), killed(32, null), [])).toBe(false);
    expect(cannotBothHold(killed(3, 3), killed(null, null), [])).toBe(false);
  });

  it('finds values listed as exclusive, and no others', () => {
    expect(cannotBothHold(waters('inside'), waters('outside'), exclusive)).toBe(true);
    expect(cannotBothHold(waters('inside'), waters('inside'), exclusive)).toBe(false);
    expect(cannotBothHold(waters('inside'), waters('unknown'), exclusive)).toBe(false);
    expect(cannotBothHold(waters('unknown'), waters('inside'), exclusive)).toBe(false);
    expect(cannotBothHold(waters('inside'), waters('outside'), [{ measure: 'place', values: ['inside', 'outside'] }])).toBe(false);
    expect(cannotBothHold(waters('inside'), waters('outside'), [{ measure: 'waters', values: ['near', 'far'] }, ...exclusive])).toBe(true);
  });

  it('compares asserted claims of one measure only', () => {
    expect(cannotBothHold(killed(3, 3), { ...killed(5, 5), measure: 'survivors' }, [])).toBe(false);
    expect(cannotBothHold(killed(3, 3), { ...killed(5, 5), stance: 'disputes' }, [])).toBe(false);
    expect(cannotBothHold({ ...killed(3, 3), stance: 'disputes' }, killed(5, 5), [])).toBe(false);
  });
});

describe('isContested', () => {
  const nobody = new Set<string>();
  it('is what two asserted claims make, that cannot both hold, wherever they stand', () => {
    expect(isContested([killed(3, 3), waters('inside'), killed(5, 5)], nobody, exclusive)).toBe(true);
    expect(isContested([waters('outside'), killed(3, 3), waters('inside')], nobody, exclusive)).toBe(true);
  });

  it('is what a dispute makes, from either side', () => {
    expect(isContested([{ ...killed(3, 3), id: 'a' }], new Set(['a']), [])).toBe(true);
    expect(isContested([{ ...base, stance: 'disputes', against: 'other.claim' }], nobody, [])).toBe(true);
  });

  it('is not what claims make that agree, or one alone', () => {
    expect(isContested([killed(3, 3), killed(3, null), waters('inside')], nobody, exclusive)).toBe(false);
    expect(isContested([killed(3, 3)], new Set(['another']), exclusive)).toBe(false);
    expect(isContested([], nobody, exclusive)).toBe(false);
  });
});

it('calls the fixture’s strike uncontested once nobody contradicts it', () => {
  const { dataset } = accepted(
    set('data/events/strike.json', [0, 'claims', 5, 'measure'], 'survivors'),
    set('data/events/diplomacy.json', [0, 'claims', 0, 'disputes'], undefined),
  );
  expect(dataset.events.map(({ contested }) => contested)).toEqual([false, false, false]);
});

describe('killedOf', () => {
  it('takes the widest bounds, and an open end wins', () => {
    expect(killedOf([killed(3, 3), killed(2, 5)])).toEqual({ min: 2, max: 5 });
    expect(killedOf([killed(3, 3), killed(1, null)])).toEqual({ min: 1, max: null });
    expect(killedOf([killed(3, null), killed(null, 5)])).toEqual({ min: 0, max: null });
  });

  it('leaves out what is disputed, is no count of deaths or gives no number', () => {
    expect(killedOf([killed(3, 3), { ...killed(9, 9), stance: 'disputes' }, { ...killed(8, 8), measure: 'survivors' }, killed(null, null)]))
      .toEqual({ min: 3, max: 3 });
    expect(killedOf([])).toEqual({ min: null, max: null });
  });
});

describe('silencesOf', () => {
  it('gives the gaps between spans that overlap, touch and overhang', () => {
    const covered = [{ earliest: 4, latest: 6 }, { earliest: -3, latest: 1 }, { earliest: 5, latest: 8 }, { earliest: 9, latest: 9 }];
    expect(silencesOf({ earliest: 0, latest: 12 }, covered)).toEqual([{ earliest: 2, latest: 3 }, { earliest: 10, latest: 12 }]);
  });

  it('gives a last day that nothing covers', () => {
    expect(silencesOf({ earliest: 0, latest: 5 }, [{ earliest: 0, latest: 4 }])).toEqual([{ earliest: 5, latest: 5 }]);
  });

  it('gives none where all is covered, all where nothing is, and nothing beyond the axis', () => {
    expect(silencesOf({ earliest: 0, latest: 5 }, [{ earliest: 0, latest: 5 }])).toEqual([]);
    expect(silencesOf({ earliest: 0, latest: 5 }, [])).toEqual([{ earliest: 0, latest: 5 }]);
    expect(silencesOf({ earliest: 0, latest: 5 }, [{ earliest: 9, latest: 11 }])).toEqual([{ earliest: 0, latest: 5 }]);
  });
});
