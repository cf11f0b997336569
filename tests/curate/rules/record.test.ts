import { describe, expect, it } from 'vitest';
import { countedIn } from '../../../src/curate/record.ts';
import { isoOf } from '../../../src/dataset/day.ts';
import { runningTotal } from '../../../src/dataset/totals.ts';
import { say, set } from '../fixture.ts';
import { acceptedRecord, faultLines, files, refusedRecord } from '../record-fixture.ts';

const strike = `${files.strikes} record-2025-10-31-a`;
const citation = (field: string, value: unknown) => set(files.strikes, [2, 'citations', 1, field], value);

it('accepts one citation with the flag, and keeps the flag', () => {
  const { record } = acceptedRecord();
  expect(record.strikes.map(({ singleSourced, citations }) => [singleSourced, citations.length])).toEqual([[false, 2], [false, 2], [true, 1]]);
});

it('refuses one citation without the flag, and the flag with more than one', () => {
  expect(refusedRecord(set(files.strikes, [1, 'singleSourced'], undefined))).toEqual([
    `${files.strikes} record-2025-11-15-a [citation] one citation only, and not flagged`,
  ]);
  expect(refusedRecord(set(files.facts, [0, 'singleSourced'], true))).toEqual([
    `${files.facts} record-2025-11-03-sailors [citation] flagged as single-sourced with 2 citations`,
  ]);
});

it('links a listed host, with or without www., and refuses every other, a host that only ends like one too', () => {
  expect(faultLines(citation('url', 'https://www.wire.example/2'))).toEqual([]);
  for (const host of ['scraper.example', 'notwire.example', 'staging.wire.example']) {
    expect(refusedRecord(citation('url', `https://${host}/1`))).toEqual([`${strike} [citation] links to ${host}, which is not in ${files.hosts}`]);
  }
});

it('refuses an address that is not of the web', () => {
  for (const address of ['ftp://wire.example/1', 'javascript:alert(1)']) {
    expect(refusedRecord(citation('url', address))).toContain(`${strike} [schema] citations.1.url: “${address}”`);
  }
});

it('refuses a host that stands in the list twice, or to which nothing links', () => {
  expect(refusedRecord(set(files.hosts, [2], 'wire.example'))).toEqual([`${files.hosts} wire.example [unique id] the host stands already in the list`]);
  expect(refusedRecord(set(files.hosts, [2], 'herald.example'))).toEqual([`${files.hosts} herald.example [unused] no citation links to it`]);
});

it('does not call a host unused to which a refused entry links', () => {
  const faults = refusedRecord(set(files.hosts, [2], 'herald.example'), citation('url', 'https://www.herald.example/1'), set(files.strikes, [2, 'boats'], 0));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`${strike} [schema] boats:`);
});

const copied = (field: string, host?: string) => set(files.facts, [0, 'citations', 1, field], host);

it('wants an address, the publisher’s own host or that of a copy, and one of them only', () => {
  expect(faultLines(copied('copy'), copied('host', 'wires.example'))).toEqual([]);
  expect(refusedRecord(citation('url', null))).toEqual([`${strike} [citation] Wire: neither an address nor where it was read`]);
  expect(refusedRecord(citation('copy', 'scraper.example'))).toEqual([`${strike} [citation] Wire: 2 of “url”, “host” and “copy”`]);
  expect(refusedRecord(citation('url', null), citation('copy', 'scraper.example'), citation('host', 'elsewhere.example'))).toEqual([
    `${strike} [citation] Wire: 2 of “url”, “host” and “copy”`,
  ]);
});

it('accepts a copy on the host of a publisher whose own pages are linked', () => {
  expect(faultLines(citation('url', null), citation('copy', 'gazette.example'))).toEqual([]);
});

it('refuses a list of pages, which another day holds others', () => {
  expect(faultLines(citation('url', 'http://wire.example/stag/1'))).toEqual([]);
  for (const list of ['tag', 'category', 'author', 'profile', 'Tag']) {
    expect(refusedRecord(citation('url', `http://wire.example/${list}/boats`))).toEqual([`${strike} [citation] Wire: a list of pages, which changes`]);
  }
});

const number = (at: number, value: number) => set(files.strikes, [at, 'trackerNumber'], value);

it('numbers the strikes as they follow one another, and sees that one is missing', () => {
  expect(acceptedRecord().record.strikes.map((entry) => entry.number)).toEqual([1, 2, 3]);
  expect(refusedRecord(number(1, 4))).toEqual([
    `${files.strikes} record-2025-11-15-a [number] number 4, though it is strike 3 in order of day and id`,
  ]);
  expect(refusedRecord(number(0, 3), number(1, 2))).toEqual([
    `${files.strikes} record-2025-11-15-b [number] number 3, though it is strike 2 in order of day and id`,
    `${files.strikes} record-2025-11-15-a [number] number 2, though it is strike 3 in order of day and id`,
  ]);
  expect(refusedRecord(number(2, 0))[0]).toContain('record-2025-10-31-a [schema] trackerNumber: 0');
});

it('refuses a citation that stands twice in an entry', () => {
  expect(refusedRecord(citation('url', 'https://www.gazette.example/three'))).toEqual([
    `${strike} [citation] cited twice: “https://www.gazette.example/three”`,
  ]);
  const copied = { publisher: 'Wire', title: 'Boats struck', url: null, copy: 'scraper.example', date: null, says: [] };
  expect(refusedRecord(set(files.facts, [0, 'citations', 0], copied))).toEqual([
    `${files.facts} record-2025-11-03-sailors [citation] cited twice: “Boats struck”`,
  ]);
});

it('accepts a sea that was not disclosed', () => {
  expect(faultLines(set(files.strikes, [2, 'theatre'], undefined))).toEqual([]);
});

it('refuses a sea that the gazetteer lacks', () => {
  expect(refusedRecord(set(files.strikes, [2, 'theatre'], 'red-sea'))).toEqual([`${strike} [reference] place “red-sea” does not exist`]);
});

it('refuses a place that is nearer than a sea', () => {
  const harbour = [
    set('data/places.json', [1], { id: 'harbour', precision: 'locality', schematic: false, anchor: [-70, 12] }),
    set('data/geometry.json', ['harbour'], { type: 'Point', coordinates: [-70, 12] }),
    ...say(['places', 'harbour'], 'The harbour'),
    set('data/events/deployment.json', [0, 'place'], { id: 'harbour', basis: 'inferred' }),
    ...say(['events', 'sailors-arrive', 'place'], 'Where else.'),
  ];
  expect(faultLines(...harbour)).toEqual([]);
  expect(refusedRecord(...harbour, set(files.strikes, [2, 'theatre'], 'harbour'))).toContain(
    `${strike} [precision] a theatre of precision “locality”`);
});

const killed = (min: number, max: number) => [
  set(files.groups, [0, 'killed'], { min, max }), set(files.totals, [1, 'killed'], { min: 3 + min, max: 3 + max }),
];

it('accepts a group that is as wide as its rows together', () => {
  expect(faultLines(...killed(3, 5))).toEqual([]);
});

it('refuses a group that killed fewer or more than its rows can have', () => {
  expect(refusedRecord(...killed(2, 5))).toEqual([`${files.groups} pair [group] killed 2 to 5, but its strikes killed 3 to 5`]);
  expect(refusedRecord(...killed(3, 6))).toEqual([`${files.groups} pair [group] killed 3 to 6, but its strikes killed 3 to 5`]);
});

const boarded = (at: number, aboard: number) => set(files.strikes, [at, 'aboard'], aboard);

it('accepts as many dead as were aboard, and refuses more', () => {
  expect(faultLines(boarded(0, 3), boarded(1, 2), boarded(2, 3))).toEqual([]);
  expect(refusedRecord(boarded(2, 2))).toEqual([`${strike} [number] killed 3, of 2 aboard`]);
});

it('tells who was lost of a group only, not of one of its strikes', () => {
  const survivors = { min: 1, max: 1, rescued: 0 };
  expect(faultLines(set(files.strikes, [0, 'survivors'], survivors))).toEqual([]);
  expect(refusedRecord(set(files.strikes, [0, 'survivors'], { ...survivors, presumedDead: 1 }))).toEqual([
    `${files.strikes} record-2025-11-15-b [group] presumed dead 1, though its dead are told together as pair`,
  ]);
});

it('refuses a strike of a group that does not exist', () => {
  expect(refusedRecord(set(files.strikes, [2, 'group'], 'trio'))).toEqual([
    `${files.strikes} record-2025-10-31-a [reference] group “trio” does not exist`,
  ]);
});

it('refuses a group of one strike, and of none', () => {
  expect(refusedRecord(set(files.strikes, [1, 'group'], undefined)).join()).toContain(`${files.groups} pair [group] only one strike belongs to it`);
  expect(refusedRecord(set(files.groups, [1], { id: 'trio', killed: { min: 0, max: 0 } }))).toEqual([
    `${files.groups} trio [unused] no strike belongs to it`,
  ]);
});

it('refuses a group of strikes of different days', () => {
  expect(refusedRecord(set(files.strikes, [1, 'date'], '2025-11-14'))).toContain(`${files.groups} pair [group] its strikes are of 2 days`);
});

it('accepts totals that count a group once, not row by row', () => {
  // Row by row, the pair of 15 November would have killed 3 to 5; together they killed 4.
  expect(faultLines()).toEqual([]);
});

it('refuses a total that the strikes do not add up to: strikes, boats, killed', () => {
  const sum = 'but the strikes add up to 3 strikes, 4 boats, 7 to 7 killed';
  expect(refusedRecord(set(files.totals, [1, 'strikes'], 2))).toEqual([
    `${files.totals} 2025-11-15 [total] 2 strikes, 4 boats, 7 to 7 killed, ${sum}`,
  ]);
  expect(refusedRecord(set(files.totals, [1, 'boats'], 3))).toEqual([
    `${files.totals} 2025-11-15 [total] 3 strikes, 3 boats, 7 to 7 killed, ${sum}`,
  ]);
  expect(refusedRecord(set(files.totals, [1, 'killed'], { min: 6, max: 8 }))).toEqual([
    `${files.totals} 2025-11-15 [total] 3 strikes, 4 boats, 6 to 8 killed, ${sum}`,
  ]);
});

it('refuses a day of strikes without a total, and a total for a day without strikes', () => {
  expect(refusedRecord(set(files.totals, [1, 'date'], '2025-11-16'))).toEqual([
    `${files.totals} 2025-11-16 [total] a total for a day without a strike`,
    `${files.totals} 2025-11-15 [total] no total for this day, on which the strikes add up to 3 strikes, 4 boats, 7 to 7 killed`,
  ]);
});

it('refuses totals out of order', () => {
  expect(refusedRecord(set(files.totals, [2], { date: '2025-10-31', strikes: 1, boats: 1, killed: { min: 3, max: 3 } }))).toEqual([
    `${files.totals} 2025-10-31 [total] stands after 2025-11-15`,
  ]);
});

it('refuses a day told twice', () => {
  expect(refusedRecord(set(files.totals, [2], { date: '2025-11-15', strikes: 3, boats: 4, killed: { min: 7, max: 7 } }))).toEqual([
    `${files.totals} 2025-11-15 [total] stands after 2025-11-15`,
  ]);
});

it('are given in the order of the days, whatever that of the strikes', () => {
  const strikes = ['2025-11-15', '2025-10-31', '2025-11-03'].map((date) => ({
    id: date, trackerNumber: 1, date, announced: date, announcedBy: [], boats: 1, killed: { min: 1, max: 2 }, affiliations: [], citations: [],
  }));
  const totals = runningTotal(countedIn({ strikes, groups: [] }), 'happened');
  expect(totals.map(({ day, strikes, killed }) => [isoOf(day), strikes, killed.min, killed.max])).toEqual([
    ['2025-10-31', 1, 1, 2], ['2025-11-03', 2, 2, 4], ['2025-11-15', 3, 3, 6],
  ]);
});

const strikesOfDocuments = 'data/events/strike.json';
const friday = `${files.links} friday-strike`;
const links = (...pairs: readonly (readonly [event: string, ...entries: string[]])[]) => (
  set(files.links, [], pairs.map(([event, ...entries]) => ({ event, entries }))));
const killedInRecord = (min: number, max: number) => [
  set(files.strikes, [2, 'killed'], { min, max }),
  ...say(['record', 'record-2025-10-31-a', 'killed'], 'Counts differ.'),
  set(files.totals, [0, 'killed'], { min, max }), set(files.totals, [1, 'killed'], { min: 4 + min, max: 4 + max }),
];

const dated = (edtf: string) => set(strikesOfDocuments, [0, 'date', 'edtf'], edtf);
const told = (bounds: object) => [set('data/words/es.json', ['passages', 'friday-strike', '001-2'], undefined), set(strikesOfDocuments, [0, 'claims'], [
  { id: 'date', measure: 'date', by: 'article', article: '000-1', quote: 'On Friday' },
  { id: 'place', measure: 'place', by: 'article', article: '000-1', quote: 'in the Caribbean Sea' },
  { id: 'waters', measure: 'waters', value: 'international-waters', by: 'minister', article: '000-1', quote: 'in international waters' },
  { id: 'killed', measure: 'killed', by: 'minister', article: '000-1', quote: 'killed three people', ...bounds },
])];
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

it('takes a day up to one for any until then, and a set for its members, not for what lies between', () => {
  expect(faultLines(dated('[..2025-10-31]'))).toEqual([]);
  expect(refusedRecord(dated('[..2025-10-30]'))).toEqual([`${friday} [link] dated by 2025-10-30, but record-2025-10-31-a 2025-10-31`]);
  expect(faultLines(dated('[2025-09,2025-10-31]'))).toEqual([]);
  expect(refusedRecord(dated('[2025-09,2025-11-01]'))).toEqual([
    `${friday} [link] dated 2025-09-01 to 2025-09-30 or 2025-11-01, but record-2025-10-31-a 2025-10-31`,
  ]);
});

describe('a strike of the documents joined to strikes of the record', () => {
  it('is one strike where it is told as one', () => {
    const pair = ['record-2025-11-15-a', 'record-2025-11-15-b'] as const;
    const november = set(strikesOfDocuments, [0, 'date', 'edtf'], '2025-10/2025-11');
    expect(refusedRecord(november, links(['friday-strike', ...pair]))).toContain(`${friday} [link] a single strike, joined to 2`);
  });

  it('is no summary', () => {
    expect(refusedRecord(set(strikesOfDocuments, [0, 'scope'], 'summary'))).toEqual([`${friday} [link] a summary, joined to the strike record-2025-10-31-a`]);
  });

  it('has figures that meet the record’s', () => {
    expect(faultLines(...told({ min: 3 }), ...killedInRecord(3, 5))).toEqual([]);
    expect(faultLines(...told({}), ...killedInRecord(9, 9))).toEqual([]);
    expect(refusedRecord(...told({ min: 3 }), ...killedInRecord(1, 2))).toEqual([`${friday} [link] 3 or more killed, but 1 to 2 in the record`]);
    expect(refusedRecord(...told({ max: 3 }), ...killedInRecord(4, 5))).toEqual([`${friday} [link] 0 to 3 killed, but 4 to 5 in the record`]);
  });

  it('has the sum of several, a group that is joined as a whole by its own figures', () => {
    const several = [
      set(strikesOfDocuments, [0, 'scope'], 'several'), set(strikesOfDocuments, [0, 'date', 'edtf'], '2025-10/2025-11'),
      links(['friday-strike', 'record-2025-11-15-a', 'record-2025-11-15-b']),
    ];
    // The fixture's own claims say at most three; the pair killed four, though its rows alone would allow three.
    expect(refusedRecord(...several)).toEqual([`${friday} [link] 0 to 3 killed, but 4 to 4 in the record`]);
    expect(faultLines(...several, links(['friday-strike', 'record-2025-11-15-a', 'record-2025-10-31-a']), ...told({ min: 3 }))).toEqual([]);
  });

  it('is in a sea that overlaps the record’s', () => {
    expect(faultLines(...sea(-70))).toEqual([]);
    expect(refusedRecord(...sea(-50))).toEqual([`${friday} [link] in “caribbean-sea”, but record-2025-10-31-a in “other-sea”`]);
  });
});
