import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printRecord } from '../../src/curate/print.ts';
import { totalsOf } from '../../src/curate/record.ts';
import { isoOf, parseDay } from '../../src/dataset/day.ts';
import { theRecords } from './records.ts';

const curated = theRecords();
const { record } = curated;
const entries = [...record.strikes, ...record.facts];
const fileOf = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../../data/record', name), 'utf8'));

it('means what it meant: compare tests/records/record.txt line by line before accepting a change (vitest -u)', async () => {
  await expect(printRecord(curated)).toMatchFileSnapshot('record.txt');
});

it('is continuous from the first strike to 8 March 2026, and says so', () => {
  expect([record.covers.earliest, record.covers.latest].map(isoOf)).toEqual(['2025-09-02', '2026-03-08']);
  expect(record.strikes).toHaveLength(45);
});

describe('the campaign so far', () => {
  const totals = totalsOf({ strikes: fileOf('strikes.json'), groups: fileOf('groups.json') });

  it.each([
    ['2025-09-02', 1, 1, 11, 11],
    ['2025-10-17', 7, 7, 32, 32],
    ['2025-10-22', 9, 9, 37, 37],
    // Three strikes of 27 October, told as 14 or 15 killed on four boats.
    ['2025-10-27', 13, 14, 57, 58],
    ['2025-11-09', 19, 20, 75, 76],
    // Between 3 and 11 killed on 30 December, once.
    ['2025-12-30', 33, 34, 109, 118],
    ['2026-03-08', 45, 46, 146, 157],
  ])('through %s: %i strikes, %i boats, %i to %i killed', (day, strikes, boats, min, max) => {
    expect(totals.findLast((total) => total.day <= (parseDay(day) ?? 0))).toMatchObject({ strikes, boats, killed: { min, max } });
  });
});

it('tells which entries rest on one citation', () => {
  expect(entries.filter(({ singleSourced }) => singleSourced).map(({ id }) => id).toSorted()).toEqual([
    'record-iwo-jima-group-back-in-norfolk',
    'record-maduro-describes-wider-zone',
    'record-maduro-orders-first-zone',
    'record-trade-ministry-on-zone',
    'record-trump-confirms-dock-attack',
    'record-trump-says-petro-may-be-next',
  ]);
});

describe('its citations', () => {
  const citations = entries.flatMap((entry) => entry.citations);

  it('link to publishers and recognised carriers, never to a scraper or a staging copy', () => {
    const hosts = citations.flatMap(({ url }) => (url === null ? [] : new URL(url).hostname));
    expect(hosts.length).toBeGreaterThan(100);
    expect(hosts.filter((host) => /azurewebsites|azureedge|arc-cdn|staging|blogspot|rocketnews|dnyuz|whistlebuzz|newsfinale/.test(host))).toEqual([]);
  });

  it('name a copy wherever they do not link', () => {
    const copies = citations.filter(({ url }) => url === null);
    expect(copies.length).toBeGreaterThan(20);
    for (const { copy } of copies) expect(copy).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });
});

it('joins the four strikes that the documents tell one by one', () => {
  const strikes = new Set(record.strikes.map(({ id }) => id));
  expect(record.links.filter(({ entries: joined }) => joined.some((id) => strikes.has(id)))).toEqual([
    { event: 'carranza-boat-struck', entries: ['record-2025-09-15-a'] },
    { event: 'eln-vessel-struck', entries: ['record-2025-10-17-a'] },
    { event: 'strike-with-two-survivors', entries: ['record-2025-10-16-a'] },
    { event: 'two-boats-struck-eastern-pacific', entries: ['record-2025-11-09-a', 'record-2025-11-09-b'] },
  ]);
});
