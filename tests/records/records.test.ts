import { describe, expect, it } from 'vitest';
import { print, printSentences, printWords } from '../../src/curate/print.ts';
import { sharesOf } from '../../src/curate/report.ts';
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

  it('has its context from just around it, in the same paragraph', () => {
    const wrong = excerpts.filter(({ document, start, end, exact, prefix, suffix }) => {
      const around = textOf(document).slice(start - prefix.length, end + suffix.length);
      return around !== prefix + exact + suffix || around.includes('\n');
    });
    expect(wrong).toEqual([]);
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
  const shares = sharesOf(dataset);

  it('is frozen, to a tenth of a per cent', async () => {
    const rows = shares.map(({ article, length, shown }) => `${article} ${shown} of ${length} characters, ${(100 * shown / length).toFixed(1)} %`);
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('shares.txt');
  });

  it('is below half for every article of over 3,000 characters', () => {
    const long = shares.filter(({ length }) => length > 3000);
    expect(long.map(({ article }) => article).toSorted()).toEqual(['002-1', '003-1', '003-2', '003-3', '004-1']);
    expect(long.filter(({ shown, length }) => shown >= length / 2)).toEqual([]);
  });
});
