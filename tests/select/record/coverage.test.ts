import { describe, expect, it } from 'vitest';
import type { Article, Dataset } from '../../../src/dataset/types.ts';
import { coverageOf } from '../../../src/select/record-counts.ts';
import { dated, day, smallDataset } from '../small-dataset.ts';
import { smallRecord } from '../small-record.ts';

function article(id: string, dateline: string): Article {
  return {
    id, document: id.slice(0, 3), title: null, publisher: null, publisherBasis: null, type: 'news', dateline: dated(dateline), url: null, start: 0, end: 1,
  };
}

/** By event id: the articles that tell of it. */
const toldBy: Readonly<Record<string, readonly string[]>> = { 'four-day-span': ['002-1'], 'a-friday': ['002-1', '004-1'], 'ships-arrive': ['004-1'] };

const dataset: Dataset = {
  ...smallDataset,
  events: smallDataset.events.map((event) => Object.assign({}, event, { articles: toldBy[event.id] ?? [] })),
  articles: [article('002-1', '2025-10-18'), article('004-1', '2025-11-10/2025-11-14'), article('000-1', '2026-01-09')],
  silences: [{ earliest: day('2025-10-20'), latest: day('2025-11-01') }, { earliest: day('2026-02-09'), latest: day('2026-03-01') }],
};

describe('what the articles see', () => {
  const coverage = coverageOf(dataset, smallRecord);

  it('is counted in strikes of the record: all, told, after the last article', () => {
    expect([coverage.strikes, coverage.toldSingly, coverage.outsideArticles]).toEqual([7, 2, 1]);
  });

  it('leaves out of the silences a strike that may have been a day before', () => {
    expect(coverage.inSilence).toBe(2);
  });

  it('is counted for each article at the end of its dateline, with what it tells of itself', () => {
    expect(coverage.articles.map(({ article: { id }, made, announced, told }) => [id, made, announced, told])).toEqual([
      ['002-1', 3, 2, 2],
      ['004-1', 6, 6, 1],
      ['000-1', 6, 6, 0],
    ]);
    expect(coverage.articles[0]?.article).toBe(dataset.articles[0]);
  });
});
