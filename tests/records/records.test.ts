import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../src/curate/shares.ts';
import { print, printSentences, printWords } from './print.ts';
import { textOf, theRecords } from './records.ts';

const curated = theRecords();
const { dataset } = curated;
const excerpts = [...dataset.events.flatMap(({ claims }) => claims), ...dataset.tolls].map(({ excerpt }) => excerpt);

describe('every excerpt of the records', () => {
  it('is exactly what stands in its document', () => {
    const wrong = excerpts.filter(({ document, start, end, exact }) => textOf(document).slice(start, end) !== exact);
    expect(wrong).toEqual([]);
    expect(excerpts.length).toBeGreaterThan(100);
  });

  it('stands in its passage, which is exactly what stands around it in the same paragraph', () => {
    const wrong = excerpts.filter(({ document, start, end, passage }) => (
      passage.start > start || passage.end < end || textOf(document).slice(passage.start, passage.end) !== passage.exact || passage.exact.includes('\n')));
    expect(wrong).toEqual([]);
  });

  it('is shown in whole sentences: what stands before and after ends one, or ends the paragraph', () => {
    const wrong = excerpts.filter(({ document, passage }) => {
      const [before, after] = [textOf(document).slice(0, passage.start), textOf(document).slice(passage.end)];
      return !/(?:^|\n|[.!?][”"’']?)\s*$/.test(before) || !/^\s*(?:$|\n|[“"‘'(]?[\p{Lu}\d])/u.test(after);
    });
    expect(wrong.map(({ passage }) => passage.exact)).toEqual([]);
  });

  it('stands inside its article', () => {
    const wrong = excerpts.filter(({ article, document, start, end }) => {
      const home = dataset.articles.find(({ id }) => id === article);
      return home === undefined || home.document !== document || start < home.start || end > home.end;
    });
    expect(wrong).toEqual([]);
  });
});

it('opens the seven articles where they open', () => {
  expect(dataset.articles.map(({ id, start }) => `${id} ${start}`).toSorted()).toEqual([
    '000-1 0', '001-1 0', '002-1 1', '003-1 351', '003-2 3711', '003-3 7363', '004-1 0',
  ]);
});

it('means what it meant: compare tests/records/dataset.txt line by line before accepting a change (vitest -u)', async () => {
  await expect(print(curated)).toMatchFileSnapshot('dataset.txt');
});

it('says what it said in Spanish: compare tests/records/words-es.txt likewise', async () => {
  const spanish = curated.words.get('es');
  if (spanish === undefined) throw new Error('There are no Spanish words.');
  await expect(printWords(spanish)).toMatchFileSnapshot('words-es.txt');
});

it.each([...curated.words])('says what it said on the page, language “%s”: compare tests/records/sentences-*.txt likewise', async (language, words) => {
  await expect(printSentences(words)).toMatchFileSnapshot(`sentences-${language}.txt`);
});

describe('how much of each article is repeated', () => {
  const { shares } = curated;

  it('is frozen, to a tenth of a per cent', async () => {
    const rows = shares.map(({ article, length, shown, run }) => (
      `${article} ${shown} of ${length} characters, ${(100 * shown / length).toFixed(1)} %, ${lengthOf(run)} in a row`));
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('shares.txt');
  });

  it('is at most three quarters of the two short articles and two thirds of the five others, and nowhere more than 1,200 characters in a row', () => {
    const most: Readonly<Record<string, number>> = { '000-1': 1509, '001-1': 2052, '002-1': 4117, '003-1': 2240, '003-2': 2434, '003-3': 4149, '004-1': 5569 };
    expect(shares.map(({ article }) => article)).toEqual(Object.keys(most));
    expect(shares.filter(({ article, shown }) => shown > (most[article] ?? 0))).toEqual([]);
    expect(shares.filter(({ run }) => lengthOf(run) > 1200)).toEqual([]);
  });

  it('is what an independent count of the characters shown gives', () => {
    for (const { id, document, start, end } of dataset.articles) {
      const seen = Array.from(textOf(document).slice(start, end).split(''), () => false);
      for (const { article, passage } of excerpts) if (article === id) seen.fill(true, passage.start - start, passage.end - start);
      expect([id, seen.filter(Boolean).length]).toEqual([id, shares.find(({ article }) => article === id)?.shown]);
    }
  });
});

describe('the dates of the records', () => {
  const dates = new Map(dataset.events.map(({ id, date }) => [id, date]));

  it('give no act its article’s day that nobody gives: 23 are of some day up to then', () => {
    expect(dataset.events.filter(({ date }) => date.openStart)).toHaveLength(23);
    expect(dates.get('petro-floats-union-with-venezuela')).toMatchObject({ edtf: '[..2025-11-14]', openStart: true });
  });

  it('leave open which of two stretches the protest in New York was in, and call it contested', () => {
    expect(dates.get('petro-addresses-protest-outside-un')).toMatchObject({ edtf: '[2025-09,2025-11-01..2025-11-12]', basis: 'derived', openStart: false });
    expect(dataset.events.find(({ id }) => id === 'petro-addresses-protest-outside-un')?.contested).toBe(true);
  });

  it.each([
    ['strike-with-two-survivors', '2025-10-06/2025-10-16'],
    ['two-boats-struck-eastern-pacific', '2025-11-09'],
    ['carranza-boat-struck', '2025-09-11/2025-09-20'],
    ['petro-condemns-visa-revocation', '2025-09/2025-11-12'],
  ])('%s is of %s', (id, edtf) => {
    expect(dates.get(id)?.edtf).toBe(edtf);
  });
});

it('stands in order of last day, then first day (unknown last), then id', () => {
  const place = new Map(dataset.events.map(({ id }, index) => [id, index]));
  const order = dataset.events.map(({ id, date }) => [date.latest, date.openStart ? Infinity : date.earliest, id] as const);
  const sorted = order.toSorted((a, b) => a[0] - b[0] || (a[1] === b[1] ? 0 : a[1] - b[1]) || (a[2] < b[2] ? -1 : 1));
  expect(order.map(([, , id]) => id)).toEqual(sorted.map(([, , id]) => id));
  expect(place.size).toBe(67);
});

describe('claims', () => {
  const claims = new Map(dataset.events.flatMap((event) => event.claims.map((claim) => [claim.id, claim] as const)));

  it('carry 54 hedges of their passages that they do not quote', () => {
    expect([...claims.values()].filter(({ hedge }) => hedge !== null)).toHaveLength(54);
  });

  it('of the unlawfulness of the strikes stand against the claim that they are lawful, wherever they are said', () => {
    const against = [...claims.values()].filter((claim) => claim.against === 'us-officials-call-strikes-lawful.lawful-us').map(({ by }) => by);
    expect(against).toEqual(expect.arrayContaining(['un-experts', 'critics', 'petro', 'latin-american-leaders', 'legal-experts', 'venezuelan-officials']));
    expect([...claims.values()].filter(({ stance }) => stance === 'disputes')).toHaveLength(25);
  });

  it('of a person hold no word with which the reporter judges what is said, unless a note says whose it is', () => {
    const judging = /\b(?:refut\w+|not(?:ed|es)|stress\w+|found|admit\w+|conced\w+|acknowledg\w+|false\w*|baseless|without evidence|unconfirmed|jokingly)\b/i;
    const judged = dataset.events.flatMap((event) => event.claims.filter(({ by, excerpt }) => by !== 'article' && judging.test(excerpt.exact)).map(({ id }) => id));
    expect(judged.toSorted()).toEqual([
      // Said in the notes: “conceding” and “unconfirmed” are the articles’ words, and so is that it was a joke.
      'strikes-inside-venezuela-not-contemplated.miserable-official',
      'trump-and-vice-president-fishing-joke.joke-003-2', 'trump-and-vice-president-fishing-joke.joke-vice-president',
      'uk-stops-sharing-intelligence.may-have-petro',
      // The White House’s own, in quotation marks.
      'vessel-petro-called-colombian.nationality-white-house',
    ]);
  });

  it('on coca answer what Trump says of drugs, and not what he says of manners', () => {
    const against = ['growth-petro', 'abandoned-petro', 'rude-petro'].map((id) => claims.get(`petro-answers-with-coca-figures.${id}`)?.against ?? '');
    expect(against.map((id) => claims.get(id)?.excerpt.exact)).toEqual([
      'Trump accused Colombia’s president of doing nothing to stop drug production', 'Trump accused Colombia’s president of doing nothing to stop drug production',
      'having “a fresh mouth toward America.”',
    ]);
  });
});
