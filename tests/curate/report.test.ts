import { expect, it } from 'vitest';
import { reportCounts, reportFaults } from '../../src/curate/report.ts';
import { accepted } from './fixture.ts';
import { acceptedRecord } from './record-fixture.ts';

it('groups faults by file, each with its remedy', () => {
  expect(reportFaults([
    { file: 'data/tolls.json', record: 'toll-001', rule: 'number', found: 'no figure', remedy: 'give one' },
    { file: 'data/articles.json', record: '000-1', rule: 'article', found: 'not found', remedy: 'copy it' },
    { file: 'data/tolls.json', record: 'toll-002', rule: 'quote', found: 'not found', remedy: 'mend it' },
  ])).toBe(`data/articles.json
  000-1 [article]: not found
    → copy it

data/tolls.json
  toll-001 [number]: no figure
    → give one
  toll-002 [quote]: not found
    → mend it

3 faults in 2 files`);
});

it('counts events by kind, claims, tolls, excerpts by document and the share of each article', () => {
  expect(reportCounts(accepted())).toBe(`events    3: strike 1, deployment 1, border 0, diplomacy 1
claims    10: dispute another 1, hedges signed off 1
dates     without a first day 0, of several stretches 0
contested 2
tolls     1
excerpts  5 of 000_one.txt
excerpts  6 of 001_two.txt
passages  median 81 characters, of the excerpts in them 21
shown     54 % of article 000-1 (119 of 222 characters, 120 in a row)
shown     57 % of article 001-1 (133 of 233 characters, 134 in a row)
shown     54 % of article 001-2 (115 of 214 characters, 81 in a row)`);
});

it('counts the public record after the documents, where there is one', () => {
  const [without, withRecord] = [reportCounts(accepted()), reportCounts(acceptedRecord())];
  expect(withRecord).toBe(`${without}
record    strikes 3, groups 1, facts 1; single-sourced 1
record    citations 7: linked 4, named only 3
record    links 2, to entries 2`);
});
