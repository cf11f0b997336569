import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoOf, parseDay } from '../../src/dataset/day.ts';
import { runningTotal } from '../../src/dataset/totals.ts';
import { printRecord } from './print.ts';
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
  const totals = runningTotal(record, 'happened');

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

  it('stands in the dataset as it was published, from its first day to its last', () => {
    const published: readonly { readonly date: string }[] = fileOf('totals.json');
    const inDataset = curated.dataset.record.totals.happened.map(({ day, strikes, killed }) => ({ date: isoOf(day), strikes, killed }));
    expect(inDataset[0]).toEqual({ date: '2025-09-02', strikes: 1, killed: { min: 11, max: 11 } });
    expect(inDataset.at(-1)).toEqual({ date: '2026-03-08', strikes: 45, killed: { min: 146, max: 157 } });
    expect(inDataset).toHaveLength(published.length);
    expect([published[0], published.at(-1)]).toMatchObject([inDataset[0], inDataset.at(-1)]);
  });

  it('stands in the dataset as it was known, too: the strike of 10 November from the 13th', () => {
    const { happened, reported } = curated.dataset.record.totals;
    const strikesBy = (totals: typeof happened, iso: string) => totals.findLast(({ day }) => day <= (parseDay(iso) ?? 0))?.strikes;
    expect(['2025-11-10', '2025-11-12', '2025-11-13'].map((iso) => [strikesBy(happened, iso), strikesBy(reported, iso)])).toEqual([[20, 19], [20, 19], [20, 20]]);
    expect({ ...reported.at(-1), day: null }).toEqual({ ...happened.at(-1), day: null });
  });
});

it('tells which entries rest on one citation', () => {
  expect(entries.filter(({ singleSourced }) => singleSourced).map(({ id }) => id).toSorted()).toEqual([
    'record-iwo-jima-group-back-in-norfolk',
    'record-maduro-describes-wider-zone',
    'record-maduro-orders-first-zone',
    'record-trade-ministry-on-zone',
  ]);
});

it('presumes eleven dead in all, and on no strike one who is told of several together', () => {
  const presumed = record.strikes.flatMap(({ id, survivors }) => (survivors === null ? [] : [[id, survivors.presumedDead]]));
  expect(Object.fromEntries(presumed)).toEqual({
    'record-2025-09-02-a': 0,
    'record-2025-10-16-a': 0,
    // One of the three, and eight of two of the convoy.
    'record-2025-10-27-a': null, 'record-2025-10-27-b': null, 'record-2025-10-27-c': null,
    'record-2025-12-30-b': null, 'record-2025-12-30-c': null,
    'record-2026-01-23-a': 1,
    'record-2026-02-09-a': 1,
  });
  const widths = record.groups.map(({ id, killed }) => [id, (killed.max ?? 0) - (killed.min ?? 0)]).filter(([, width]) => width !== 0);
  expect(Object.fromEntries(widths)).toEqual({ '2025-10-27': 1, '2025-12-30': 8 });
});

it('is numbered as trackers count, from 1 to 45', () => {
  expect(record.strikes.map(({ number }) => number)).toEqual(Array.from({ length: 45 }, (_, index) => index + 1));
});

it('is known from its disclosure where that came before the announcement: the strike with survivors, and one of November', () => {
  const early = record.strikes.filter(({ known, announced }) => known !== announced);
  expect(early.map(({ id, known, announced }) => [id, isoOf(known), isoOf(announced)])).toEqual([
    ['record-2025-10-16-a', '2025-10-16', '2025-10-18'], ['record-2025-11-10-a', '2025-11-13', '2025-11-14'],
  ]);
});

it('names as announcing only who did', () => {
  expect(record.strikes.find(({ id }) => id === 'record-2025-09-02-a')?.announcedBy).toEqual(['trump']);
  expect(record.strikes.filter(({ confirmedBy }) => confirmedBy.length > 0).map(({ id, confirmedBy }) => [id, confirmedBy])).toEqual([
    ['record-2025-09-02-a', ['defence-official', 'rubio']],
  ]);
});

describe('its citations', () => {
  const citations = entries.flatMap((entry) => entry.citations);

  it('link to publishers and recognised carriers, never to a scraper or a staging copy', () => {
    const hosts = citations.flatMap(({ url }) => (url === null ? [] : new URL(url).hostname));
    expect(hosts.length).toBeGreaterThan(100);
    expect(hosts.filter((host) => /azurewebsites|azureedge|arc-cdn|staging|blogspot|rocketnews|dnyuz|whistlebuzz|newsfinale/.test(host))).toEqual([]);
  });

  it('link to no list of pages', () => {
    expect(citations.flatMap(({ url }) => (url !== null && /\/(?:tag|profile|author|category)\//i.test(url) ? [url] : []))).toEqual([]);
  });

  it('give no figure for what the page words', () => {
    const osv = citations.find(({ publisher }) => publisher === 'OSV News via Catholic Review');
    expect(osv?.says).toEqual([]);
  });

  it('name where they were read wherever they do not link: at the publisher’s, or in a copy', () => {
    const named = citations.filter(({ url }) => url === null);
    expect(named.length).toBeGreaterThan(20);
    for (const { copy, host } of named) expect(copy ?? host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    expect(new Set(named.flatMap(({ host }) => host ?? [])).size).toBeGreaterThan(5);
  });
});

const names = (text: string, name: string) => new RegExp(`(?<![A-Za-z])${name.replaceAll('.', '\\.')}(?![A-Za-z])`).test(text);

describe('where reports differ', () => {
  /** Every publisher that a “differ” line has ever named; of others it is not asked. */
  const publishers = [
    'Airwars', 'CNN', 'CBS', 'AP', 'Reuters', 'Al Jazeera', 'El País', 'El Heraldo', 'RTVC', 'OSV News', 'BNO', 'WIC', 'Spot Pakistan', 'Xinhua', 'Military Times',
    'Maritime Executive', 'New York Times', 'UPI', 'Antiwar', 'Times Caribbean', 'AFP', 'Debate', 'EFE', 'Fox', 'Intercept', 'Cuarto Poder', 'Queonnda', 'ABC',
    'Stars and Stripes', 'Just Security', 'iHeart', 'American Digest', 'Common Dreams', 'Independent', 'Omni', 'Kentucky Insider', 'MercoPress', 'Townhall', 'mdfy',
    'Newsweek', 'Just the News', 'BBC', 'Particle', 'Guardian', 'Filmogaz', 'Syriatruths', 'Breitbart', 'News.az', 'Geo.tv', 'Progressive International', 'Infobae',
    'Semana', 'TRT', 'Americas News Desk', 'Latin Times', 'Zona Militar', 'City Paper', 'War Zone', 'NBC', 'Guacamaya', 'Anadolu', 'USNI', 'Indian Express', 'Voz',
  ];
  it.each([...curated.words])('every publisher that is named is cited, language “%s”', (_language, words) => {
    const uncited = entries.flatMap(({ id, citations }) => {
      const cited = citations.map(({ publisher, title }) => `${publisher} ${title}`).join(' | ');
      const { title: _title, ...told } = words.record[id] ?? {};
      return publishers.filter((name) => names(Object.values(told).join(' '), name) && !cited.includes(name)).map((name) => `${id}: ${name}`);
    });
    expect(uncited).toEqual([]);
  });
});

it('joins the five events that the documents tell of six strikes one by one', () => {
  const strikes = new Set(record.strikes.map(({ id }) => id));
  expect(record.links.filter(({ entries: joined }) => joined.some((id) => strikes.has(id)))).toEqual([
    { event: 'carranza-boat-struck', entries: ['record-2025-09-15-a'] },
    { event: 'eln-vessel-struck', entries: ['record-2025-10-17-a'] },
    { event: 'strike-with-two-survivors', entries: ['record-2025-10-16-a'] },
    { event: 'two-boats-struck-eastern-pacific', entries: ['record-2025-11-09-a', 'record-2025-11-09-b'] },
    { event: 'vessel-petro-called-colombian', entries: ['record-2025-10-03-a'] },
  ]);
});
