import { expect, it } from 'vitest';
import { isoOf, type Span } from '../../src/dataset/day.ts';
import { accepted, set } from './fixture.ts';
import { acceptedRecord, files, refusedRecord } from './record-fixture.ts';

const printed = ({ earliest, latest }: Span) => `${isoOf(earliest)} ${isoOf(latest)}`;

it('orders strikes by earliest day, then id, and links by event', () => {
  const { record } = acceptedRecord();
  expect(record.strikes.map(({ id }) => id)).toEqual(['record-2025-10-31-a', 'record-2025-11-15-b', 'record-2025-11-15-a']);
  expect(record.links).toEqual([
    { event: 'friday-strike', entries: ['record-2025-10-31-a'] },
    { event: 'sailors-arrive', entries: ['record-2025-11-03-sailors'] },
  ]);
});

it('keeps of a strike all that is known, and null for what is not', () => {
  const [first, second] = acceptedRecord().record.strikes;
  expect(first).toEqual({
    type: 'strike', id: 'record-2025-10-31-a', kind: 'strike', group: null,
    date: { edtf: '2025-10-31', earliest: 20392, latest: 20392, approximate: false }, known: 20393, number: 1, announced: 20393,
    announcedBy: ['minister'], confirmedBy: [], theatre: 'caribbean-sea', boats: 1, vessel: [], aboard: null, killed: { min: 3, max: 3 },
    survivors: { initial: { min: 2, max: 2 }, rescued: 1, presumedDead: 1 }, affiliations: [{ value: 'a-gang', by: 'minister' }],
    singleSourced: false,
    citations: [
      {
        publisher: 'The Gazette', title: 'Three killed, "a day late"', url: 'https://www.gazette.example/three', copy: null, host: null, date: '2025-11-01',
        says: [{ measure: 'killed', min: 3, max: 3, edtf: null }, { measure: 'date', min: null, max: null, edtf: '2025-10-31' }],
      },
      { publisher: 'Wire', title: 'Boat struck', url: 'http://wire.example/1', copy: null, host: null, date: null, says: [] },
    ],
  });
  expect(second).toMatchObject({ group: 'pair', theatre: null, survivors: null });
  expect(second?.citations[1]).toMatchObject({ url: null, copy: 'scraper.example', says: [{ measure: 'killed', min: 4, max: null, edtf: null }] });
});

it('keeps what more is told of a strike, and since when it was known', () => {
  const more = {
    known: '2025-10-31', confirmedBy: ['minister'], vessel: [{ value: 'a-gang', by: 'minister' }], aboard: 4,
  };
  const [first] = acceptedRecord(...Object.entries(more).map(([field, value]) => set(files.strikes, [2, field], value))).record.strikes;
  expect(first).toMatchObject({ ...more, known: 20392, announced: 20393 });
});

it('knows a fact since its own last day', () => {
  const [fact] = acceptedRecord(set(files.facts, [0, 'date'], '2025-11-02/2025-11-03')).record.facts;
  expect(fact?.type).toBe('fact');
  expect(isoOf(fact?.known ?? 0)).toBe('2025-11-03');
});

it('tells the dataset how far it goes, which ids it has and what it counts, and nothing else', () => {
  const { dataset, record } = acceptedRecord();
  expect(Object.keys(dataset.record)).toEqual(['covers', 'ids', 'totals']);
  expect(printed(dataset.record.covers)).toBe('2025-10-26 2025-11-30');
  expect(printed(record.covers)).toBe('2025-10-26 2025-11-30');
  expect(isoOf(record.asOf)).toBe('2025-12-01');
  expect(dataset.record.ids).toEqual(['record-2025-10-31-a', 'record-2025-11-15-b', 'record-2025-11-15-a', 'record-2025-11-03-sailors']);
});

it('tells the dataset its running total on either clock, the dead of a group once', () => {
  const { totals } = acceptedRecord().dataset.record;
  // 31 October 2025 is day 20392 since 1 January 1970.
  expect(totals.happened).toEqual([
    { day: 20392, strikes: 1, killed: { min: 3, max: 3 } }, { day: 20392 + 15, strikes: 3, killed: { min: 7, max: 7 } },
  ]);
  expect(totals.reported).toEqual([
    { day: 20393, strikes: 1, killed: { min: 3, max: 3 } }, { day: 20393 + 15, strikes: 3, killed: { min: 7, max: 7 } },
  ]);
  const spread = acceptedRecord(set(files.strikes, [1, 'announced'], '2025-11-18')).dataset.record.totals;
  expect(spread.reported.map(({ day, strikes, killed }) => [day - 20393, strikes, killed.max])).toEqual([[0, 1, 3], [15, 2, 3], [17, 3, 7]]);
});

it('changes nothing in the documents’ own dataset', () => {
  const { record: _, ...own } = acceptedRecord().dataset;
  const { record: __, ...without } = accepted().dataset;
  expect(own).toEqual(without);
});

it('is empty, and covers the axis, in a project that has none', () => {
  const { dataset, record } = accepted();
  expect(printed(record.covers)).toBe('2025-10-25 2025-11-10');
  expect(dataset.record).toEqual({ covers: dataset.axis, ids: [], totals: { happened: [], reported: [] } });
  expect([record.strikes, record.facts, record.groups, record.links]).toEqual([[], [], [], []]);
});

it('wants all of its files, or none', () => {
  expect(refusedRecord(set(files.totals, [], undefined))).toEqual([`${files.totals} the whole file [file] no such file`]);
});

it('refuses a file of the record that nothing reads', () => {
  expect(refusedRecord(set('data/record/rumours.json', [], []))).toEqual([
    'data/record/rumours.json the whole file [file] a file that nothing reads',
  ]);
});
