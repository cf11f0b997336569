import { describe, expect, it } from 'vitest';
import { say, set } from '../fixture.ts';
import { faultLines, files, refusedRecord } from './fixture.ts';

const strikes = 'data/events/strike.json';
const friday = `${files.links} friday-strike`;
const links = (...pairs: readonly (readonly [event: string, ...entries: string[]])[]) => (
  set(files.links, [], pairs.map(([event, ...entries]) => ({ event, entries }))));
const killed = (min: number, max: number) => [
  set(files.strikes, [2, 'killed'], { min, max }),
  ...say(['record', 'record-2025-10-31-a', 'killed'], 'Counts differ.'),
  set(files.totals, [0, 'killed'], { min, max }), set(files.totals, [1, 'killed'], { min: 4 + min, max: 4 + max }),
];

const dated = (edtf: string) => set(strikes, [0, 'date', 'edtf'], edtf);
const told = (bounds: object) => set(strikes, [0, 'claims'], [
  { id: 'date', measure: 'date', by: 'article', article: '000-1', quote: 'On Friday' },
  { id: 'place', measure: 'place', by: 'article', article: '000-1', quote: 'in the Caribbean Sea' },
  { id: 'waters', measure: 'waters', value: 'international-waters', by: 'minister', article: '000-1', quote: 'in international waters' },
  { id: 'killed', measure: 'killed', by: 'minister', article: '000-1', quote: 'killed three people', ...bounds },
]);
const square = (west: number) => ({
  type: 'Polygon', coordinates: [[[west, 11], [west + 5, 11], [west + 5, 15], [west, 15], [west, 11]]],
});
const sea = (west: number) => [
  set('data/places.json', [1], { id: 'other-sea', precision: 'area', schematic: true, anchor: [west + 1, 12] }),
  set('data/geometry.json', ['other-sea'], square(west)),
  ...say(['places', 'other-sea'], 'Another sea'),
  set('data/events/deployment.json', [0, 'place'], { id: 'other-sea', basis: 'inferred' }),
  ...say(['events', 'sailors-arrive', 'place'], 'Where else.'),
  set(files.strikes, [2, 'theatre'], 'other-sea'),
];

it('accepts a record that is joined to nothing', () => {
  expect(faultLines(links())).toEqual([]);
});

it('refuses to join what does not exist', () => {
  expect(refusedRecord(links(['saturday-strike', 'record-2025-10-31-a']))).toEqual([
    `${files.links} saturday-strike [reference] event “saturday-strike” does not exist`,
  ]);
  expect(refusedRecord(links(['friday-strike', 'record-2025-10-31-z']))).toEqual([`${friday} [reference] entry “record-2025-10-31-z” does not exist`]);
});

it('refuses to join an entry twice, or an event twice', () => {
  expect(refusedRecord(links(['friday-strike', 'record-2025-10-31-a', 'record-2025-10-31-a']))).toContain(
    `${friday} [link] “record-2025-10-31-a” is joined to friday-strike already`);
  expect(refusedRecord(links(['sailors-arrive', 'record-2025-11-03-sailors'], ['sailors-arrive', 'record-2025-10-31-a']))).toContain(
    `${files.links} sailors-arrive [link] the event stands twice`);
});

it('refuses to join different kinds', () => {
  expect(refusedRecord(set(files.facts, [0, 'kind'], 'border'))).toEqual([
    `${files.links} sailors-arrive [link] of kind “deployment”, but record-2025-11-03-sailors of kind “border”`,
  ]);
});

it('accepts days within the event’s own vagueness, and refuses days apart', () => {
  expect(faultLines(dated('2025-10'))).toEqual([]);
  expect(refusedRecord(dated('2025-10-28/2025-10-30'))).toEqual([
    `${friday} [link] dated 2025-10-28 to 2025-10-30, but record-2025-10-31-a 2025-10-31`,
  ]);
});

describe('a strike of the documents joined to strikes of the record', () => {
  it('is one strike where it is told as one', () => {
    const pair = ['record-2025-11-15-a', 'record-2025-11-15-b'] as const;
    const november = set(strikes, [0, 'date', 'edtf'], '2025-10/2025-11');
    expect(refusedRecord(november, links(['friday-strike', ...pair]))).toContain(`${friday} [link] a single strike, joined to 2`);
  });

  it('is no summary', () => {
    expect(refusedRecord(set(strikes, [0, 'scope'], 'summary'))).toEqual([`${friday} [link] a summary, joined to the strike record-2025-10-31-a`]);
  });

  it('has figures that meet the record’s', () => {
    expect(faultLines(told({ min: 3 }), ...killed(3, 5))).toEqual([]);
    expect(faultLines(told({}), ...killed(9, 9))).toEqual([]);
    expect(refusedRecord(told({ min: 3 }), ...killed(1, 2))).toEqual([`${friday} [link] 3 or more killed, but 1 to 2 in the record`]);
    expect(refusedRecord(told({ max: 3 }), ...killed(4, 5))).toEqual([`${friday} [link] 0 to 3 killed, but 4 to 5 in the record`]);
  });

  it('has the sum of several, a group that is joined as a whole by its own figures', () => {
    const several = [
      set(strikes, [0, 'scope'], 'several'), set(strikes, [0, 'date', 'edtf'], '2025-10/2025-11'),
      links(['friday-strike', 'record-2025-11-15-a', 'record-2025-11-15-b']),
    ];
    // The fixture's own claims say at most three; the pair killed four, though its rows alone would allow three.
    expect(refusedRecord(...several)).toEqual([`${friday} [link] 0 to 3 killed, but 4 to 4 in the record`]);
    expect(faultLines(...several, links(['friday-strike', 'record-2025-11-15-a', 'record-2025-10-31-a']), told({ min: 3 }))).toEqual([]);
  });

  it('is in a sea that overlaps the record’s', () => {
    expect(faultLines(...sea(-70))).toEqual([]);
    expect(refusedRecord(...sea(-50))).toEqual([`${friday} [link] in “caribbean-sea”, but record-2025-10-31-a in “other-sea”`]);
  });
});
