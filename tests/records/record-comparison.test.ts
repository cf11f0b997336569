import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import type { Range, TollMeasure } from '../../src/dataset/types.ts';
import { runningTotal, tallyAt } from '../../src/dataset/totals.ts';
import { compareToll, coverageOf, type Comparison } from '../../src/select/record-counts.ts';
import { day } from '../select/small-dataset.ts';
import { theRecords } from './records.ts';

const { dataset, record } = theRecords();

function compared(id: string): Comparison {
  const toll = dataset.tolls.find((candidate) => candidate.id === id);
  if (toll === undefined) throw new Error(`no toll ${id}`);
  return compareToll(toll, record);
}

const printed = ({ min, max }: Range) => (min === max ? `${min}` : `${min}–${max}`);

/** What was counted of the measure of the toll: made, announced. */
function counts({ made, announced, toll: { measure } }: Comparison): readonly string[] {
  const counted = ({ killed: 'killed', boats: 'boats', attacks: 'strikes' } as const satisfies Record<TollMeasure, string>)[measure];
  return [printed(made[counted]), printed(announced[counted])];
}

describe('the record day by day', () => {
  it.each([
    ['2025-10-17', 7, '32'],
    ['2025-10-22', 9, '37'],
    ['2025-11-09', 19, '75–76'],
    ['2026-03-08', 45, '146–157'],
  ])('through %s has %i strikes, %s killed', (iso, strikes, killed) => {
    const tally = tallyAt(record, day(iso), 'happened');
    expect([tally.strikes, printed(tally.killed)]).toEqual([strikes, killed]);
  });

  it('ends on both clocks with the same count', () => {
    const [made, announced] = [runningTotal(record, 'happened').at(-1), runningTotal(record, 'reported').at(-1)];
    expect([made?.strikes, made?.boats, announced?.strikes, announced?.boats]).toEqual([45, 46, 45, 46]);
    expect(announced?.killed).toEqual(made?.killed);
  });
});

describe('each toll of the documents against the record', () => {
  it.each([
    ['toll-001-killed', '2025-11-12', ['79–80', '75–76'], 'same-as-announced'],
    ['toll-002-boats', '2025-10-19', ['7', '7'], 'same'],
    ['toll-002-killed', '2025-10-19', ['32', '32'], 'same'],
    ['toll-003-1-killed', '2025-11-13', ['79–80', '79–80'], 'same-before-the-day'],
    ['toll-003-2-attacks', '2025-10-23', ['9', '9'], 'same'],
    ['toll-003-2-killed', '2025-10-23', ['37', '37'], 'same'],
    ['toll-003-3-boats', '2025-10-19', ['7', '7'], 'same'],
    ['toll-003-3-killed', '2025-10-19', ['32', '32'], 'same-before-the-day'],
    ['toll-004-killed', '2025-11-10', ['79–80', '75–80'], 'holds'],
  ])('%s of %s: made and announced %j, %s', (id, earliest, madeAndAnnounced, verdict) => {
    const comparison = compared(id);
    expect([isoOf(comparison.days.earliest), counts(comparison), comparison.verdict]).toEqual([earliest, madeAndAnnounced, verdict]);
  });

  it('leaves none of them out', () => {
    expect(dataset.tolls).toHaveLength(9);
  });

  it('knows of the strike that was made and not yet known on 12 November, and was on the 13th', () => {
    const { made, announced, unannounced } = compared('toll-001-killed');
    expect([made.strikes, announced.strikes, unannounced.strikes].map(printed)).toEqual(['20', '19', '1']);
    expect(printed(unannounced.killed)).toBe('4');
    expect(printed(compared('toll-003-1-killed').unannounced.strikes)).toBe('0');
    const several = compared('toll-004-killed');
    expect([isoOf(several.days.latest), printed(several.unannounced.strikes), printed(several.unannounced.killed)]).toEqual(['2025-11-14', '0–1', '0–4']);
  });
});

describe('what the articles see of the record', () => {
  const coverage = coverageOf(dataset, record);

  it('is six strikes of forty-five; ten come after the last article, fifteen while none is there', () => {
    expect([coverage.strikes, coverage.toldSingly, coverage.outsideArticles, coverage.inSilence]).toEqual([45, 6, 10, 15]);
  });

  it('is told by seven articles: by whose dates so many were made, so many announced, and who tell of so many', () => {
    const rows = coverage.articles.map(({ article, made, announced, told }) => [article.id, made, announced, told] as const);
    expect(Object.fromEntries(rows.map(([id, ...row]) => [id, row]))).toEqual({
      '002-1': [7, 7, 2],
      '003-3': [7, 7, 2],
      '003-2': [9, 9, 1],
      '001-1': [20, 19, 1],
      '003-1': [20, 20, 1],
      '004-1': [20, 20, 3],
      '000-1': [35, 35, 0],
    });
  });
});
