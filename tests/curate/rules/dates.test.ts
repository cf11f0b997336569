import { expect, it } from 'vitest';
import { accepted, faultsOf, lines, linesWithRemedies, refused, set } from '../fixture.ts';
import { faultLines, files, refusedRecord } from '../record-fixture.ts';

const strike = 'data/events/strike.json';

it('accepts a day, a month, an approximate month, an interval and a year', () => {
  for (const edtf of ['2025-10-31', '2025-10', '2025-10~', '2025-10-11/2025-10-20', '2025']) {
    expect(faultsOf(set(strike, [0, 'date', 'edtf'], edtf))).toEqual([]);
  }
});

it('refuses a day that the calendar does not have, wherever it stands', () => {
  const found = '“2025-02-29” is not a date that the calendar has';
  expect(lines(refused(set(strike, [0, 'date', 'edtf'], '2025-02-29')))).toEqual([`${strike} friday-strike [date] ${found}`]);
  expect(lines(refused(set('data/articles.json', [0, 'covers'], '2025-02-29')))).toEqual([`data/articles.json 000-1 [date] ${found}`]);
  expect(lines(refused(set('data/articles.json', [0, 'dateline', 'edtf'], '2025-02-29')))).toContain(`data/articles.json 000-1 [date] ${found}`);
  expect(lines(refused(set('data/tolls.json', [0, 'asOf'], { edtf: '2025-02-29', basis: 'inferred' })))).toEqual([
    `data/tolls.json toll-001 [date] ${found}`,
  ]);
});

const citing = (date: string | null) => (
  { edtf: '2025-10-31', basis: 'record', citations: [{ publisher: 'Gazette', title: 'A strike', url: null, date }] });

it('refuses such a day in a citation too, and accepts a month', () => {
  const found = '“2026-02-30” is not a date that the calendar has';
  for (const date of [null, '2026-02', '2026-02-28']) expect(faultsOf(set(strike, [0, 'date'], citing(date)))).toEqual([]);
  expect(lines(refused(set(strike, [0, 'date'], citing('2026-02-30'))))).toEqual([`${strike} friday-strike [date] ${found}`]);
  expect(lines(refused(set('data/articles.json', [0, 'dateline'], { ...citing('2026-02-30'), edtf: '2025-11-01' })))).toEqual([
    `data/articles.json 000-1 [date] ${found}`,
  ]);
});

const bounds = (edtf: string) => {
  const { date } = accepted(set(strike, [0, 'date', 'edtf'], edtf)).dataset.events.find(({ id }) => id === 'friday-strike') ?? {};
  return { earliest: date?.earliest, latest: date?.latest, openStart: date?.openStart, members: date?.members.length };
};

it('accepts a day up to one, and one of several stretches, of an event', () => {
  // 31 October 2025 is day 20392 since 1 January 1970, 1 September day 20332.
  expect(bounds('[..2025-10-31]')).toEqual({ earliest: 20_392, latest: 20_392, openStart: true, members: 1 });
  expect(bounds('[2025-09,2025-10-30..2025-10-31]')).toEqual({ earliest: 20_332, latest: 20_392, openStart: false, members: 2 });
});

it('refuses either where it is none, comes after the report, or is not of an event', () => {
  for (const edtf of ['[..2025-10]', '[2025-10-31]', '[2025-10,2025-09]', '[2025-10-31..2025-10-30,2025-11]', '[2025-10']) {
    expect(lines(refused(set(strike, [0, 'date', 'edtf'], edtf)))).toEqual([`${strike} friday-strike [date] “${edtf}” is not a date that the calendar has`]);
  }
  expect(lines(refused(set(strike, [0, 'date', 'edtf'], '[..2025-11-02]')))).toEqual([
    `${strike} friday-strike [reported] dated 2025-11-02 at the earliest, but reported on 2025-11-01`,
  ]);
  const found = '“[..2025-10-31]”: a set of dates, which only an event may have';
  expect(lines(refused(set('data/articles.json', [0, 'covers'], '[..2025-10-31]')))).toEqual([`data/articles.json 000-1 [date] ${found}`]);
  expect(lines(refused(set('data/articles.json', [0, 'dateline', 'edtf'], '[..2025-10-31]')))).toEqual([`data/articles.json 000-1 [date] ${found}`]);
  expect(lines(refused(set('data/tolls.json', [0, 'asOf'], { edtf: '[..2025-10-31]', basis: 'inferred' })))).toEqual([`data/tolls.json toll-001 [date] ${found}`]);
  expect(refusedRecord(set(files.strikes, [2, 'date'], '[..2025-10-31]'))).toEqual([`${files.strikes} record-2025-10-31-a [date] ${found}`]);
});

const diplomacy = 'data/events/diplomacy.json';
const answering = (edtf: string, answered = '2025-10-31') => [
  set(diplomacy, [0, 'answers'], ['friday-strike']), set(diplomacy, [0, 'date', 'edtf'], edtf), set(strike, [0, 'date', 'edtf'], answered),
];

it('accepts an answer on the day of what it answers or later, and any to what has no first day', () => {
  for (const edtf of ['2025-10-31', '2025-10-31/2025-11-10', '[2025-10-31,2025-11-05]']) expect(faultsOf(...answering(edtf))).toEqual([]);
  for (const edtf of ['[..2025-11-10]', '2025-09']) expect(faultsOf(...answering(edtf, '[..2025-10-31]'))).toEqual([]);
});

it('refuses an answer that may be earlier than what it answers, or has no first day though that has one', () => {
  const found = 'though it answers friday-strike, which is of 2025-10-31 at the earliest';
  const remedy = 'begin its date on 2025-10-31: an answer is no earlier than what it answers';
  expect(linesWithRemedies(refused(...answering('2025-10-30/2025-11-10')))).toEqual([
    `${diplomacy} captain-denies [date] dated 2025-10-30 at the earliest, ${found} → ${remedy}`,
  ]);
  expect(linesWithRemedies(refused(...answering('[..2025-11-10]')))).toEqual([`${diplomacy} captain-denies [date] no first day, ${found} → ${remedy}`]);
});

it('refuses an interval that runs backwards', () => {
  expect(lines(refused(set(strike, [0, 'date', 'edtf'], '2025-10-20/2025-10-11')))).toEqual([
    `${strike} friday-strike [date] “2025-10-20/2025-10-11” is not a date that the calendar has`,
  ]);
});

it('accepts an event on the day of its report, and refuses one dated after it', () => {
  expect(faultsOf(set(strike, [0, 'date', 'edtf'], '2025-11-01'))).toEqual([]);
  expect(lines(refused(set(strike, [0, 'date', 'edtf'], '2025-11-02')))).toEqual([
    `${strike} friday-strike [reported] dated 2025-11-02 at the earliest, but reported on 2025-11-01`,
  ]);
});

it('refuses a toll that is dated after its article', () => {
  expect(lines(refused(set('data/tolls.json', [0, 'asOf'], { edtf: '2025-11-05', basis: 'inferred' })))).toEqual([
    'data/tolls.json toll-001 [reported] dated 2025-11-05 at the earliest, but reported on 2025-11-04',
  ]);
});

it('wants a citation where a date rests on the public record, and nowhere else', () => {
  const citation = { publisher: 'The Gazette', title: 'A strike', url: 'https://example.org/strike', date: '2025-11' };
  const record = { edtf: '2025-10-31', basis: 'record' };
  expect(lines(refused(set(strike, [0, 'date'], record)))).toEqual([
    `${strike} friday-strike [citation] a date of basis “record” without a citation`,
  ]);
  expect(lines(refused(set(strike, [0, 'date', 'citations'], [citation])))).toEqual([
    `${strike} friday-strike [citation] citations on a date of basis “derived”`,
  ]);
  const { dataset } = accepted(set(strike, [0, 'date'], { ...record, citations: [citation] }));
  expect(dataset.events[0]?.date.citations).toEqual([citation]);
});

it('refuses an axis that starts on no day, or after every article', () => {
  const release = 'data/release.json';
  expect(lines(refused(set(release, ['axisStart'], '2025-10')))).toEqual([`${release} axisStart [date] not a day that the calendar has`]);
  expect(lines(refused(set(release, ['axisStart'], '2025-11-11')))).toEqual([
    `${release} axisStart [date] no article is dated on or after it`,
  ]);
  // The last article is of 10 November, the two others are earlier.
  const articles = (axisStart: string) => faultsOf(set(release, ['axisStart'], axisStart)).filter(({ record }) => record === 'axisStart');
  expect(articles('2025-11-05')).toEqual([]);
  expect(articles('2025-11-10')).toEqual([]);
});

const recordStrike = `${files.strikes} record-2025-10-31-a`;
const fact = `${files.facts} record-2025-11-03-sailors`;
const strikeDate = (edtf: string) => set(files.strikes, [2, 'date'], edtf);

it('accepts a strike of the record announced on the day it was made, and a fact from before the coverage', () => {
  expect(faultLines(set(files.strikes, [2, 'announced'], '2025-10-31'))).toEqual([]);
  expect(faultLines(set(files.links, [], []), set(files.facts, [0, 'date'], '2025-07'))).toEqual([]);
});

it('refuses days that the calendar does not have', () => {
  const found = '“2025-02-29” is not a date that the calendar has';
  expect(refusedRecord(strikeDate('2025-02-29'))).toContain(`${recordStrike} [date] ${found}`);
  expect(refusedRecord(set(files.facts, [0, 'date'], '2025-02-29'))).toContain(`${fact} [date] ${found}`);
  expect(refusedRecord(set(files.strikes, [2, 'citations', 0, 'date'], '2025-02-29'))).toEqual([`${recordStrike} [date] ${found}`]);
  expect(refusedRecord(set(files.strikes, [2, 'citations', 0, 'says', 1, 'edtf'], '2025-02-29'))).toEqual([`${recordStrike} [date] ${found}`]);
  expect(refusedRecord(set(files.strikes, [2, 'announced'], '2025-11'))).toEqual([`${recordStrike} [date] announced: “2025-11” is not a day`]);
});

it('refuses a strike of the record announced before it was made', () => {
  expect(refusedRecord(set(files.strikes, [2, 'announced'], '2025-10-30'))).toEqual([
    `${recordStrike} [reported] dated 2025-10-31 at the earliest, but announced on 2025-10-30`,
  ]);
});

const known = (day: string) => set(files.strikes, [2, 'known'], day);

it('accepts a strike of the record known before it was announced, and refuses one known before it was made or not until then', () => {
  expect(faultLines(known('2025-10-31'))).toEqual([]);
  expect(refusedRecord(known('2025-10-30'))).toEqual([`${recordStrike} [reported] dated 2025-10-31 at the earliest, but known on 2025-10-30`]);
  for (const day of ['2025-11-01', '2025-11-02']) {
    expect(refusedRecord(known(day))).toEqual([`${recordStrike} [reported] known on ${day}, and announced on 2025-11-01`]);
  }
  expect(refusedRecord(known('2025-11'))).toEqual([`${recordStrike} [date] known: “2025-11” is not a day`]);
});

it('refuses a strike of the record outside the days covered, or announced after them, and a later fact', () => {
  const covered = 'the record covers 2025-10-26 to 2025-11-30';
  expect(refusedRecord(strikeDate('2025-10-25/2025-10-31'))).toContain(`${recordStrike} [coverage] dated 2025-10-25, and ${covered}`);
  expect(refusedRecord(strikeDate('2025-10-31/2025-12-01'))).toContain(`${recordStrike} [coverage] dated 2025-12-01, and ${covered}`);
  expect(refusedRecord(set(files.strikes, [2, 'announced'], '2025-12-01'))).toEqual([`${recordStrike} [coverage] announced on 2025-12-01, and ${covered}`]);
  expect(refusedRecord(set(files.facts, [0, 'date'], '2025-12-01'))).toContain(`${fact} [coverage] dated 2025-12-01, and ${covered}`);
});

it('refuses a coverage that is none', () => {
  expect(refusedRecord(set(files.coverage, ['from'], '2025-10'))).toEqual([
    `${files.coverage} from [coverage] not a day that the calendar has`,
  ]);
  expect(refusedRecord(set(files.coverage, ['to'], '2025-10-25'))).toEqual([`${files.coverage} to [coverage] 2025-10-25 is before 2025-10-26`]);
  expect(refusedRecord(set(files.coverage, ['asOf'], '2025-11-29'))).toEqual([
    `${files.coverage} asOf [coverage] compiled on 2025-11-29, and covers days to 2025-11-30`,
  ]);
});

it('takes the first and the last day that it covers for covered, and a compilation on that last day', () => {
  expect(faultLines(set(files.coverage, ['from'], '2025-10-31'))).toEqual([]);
  expect(faultLines(set(files.coverage, ['to'], '2025-11-16'))).toEqual([]);
  expect(faultLines(set(files.coverage, ['asOf'], '2025-11-30'))).toEqual([]);
});
