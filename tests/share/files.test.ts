import { describe, expect, it } from 'vitest';
import { csvParse } from 'd3';
import { publicFiles as built } from '../../src/build/public/files.ts';
import { selectionOf } from '../../src/select/selection.ts';
import { filteredFeatures, filteredRows, publicFiles } from '../../src/share/files.ts';
import { theRecords } from '../records/records.ts';

describe('the part of a file that is shown', () => {
  it('is its header and the rows named, untouched', () => {
    expect(filteredRows('event,exact\na,"x, y"\nb,z\na,w\n', 'event', new Set(['a']))).toBe('event,exact\na,"x, y"\na,w\n');
    expect(filteredRows('event,exact\na,x\n', 'event', new Set())).toBe('event,exact\n');
  });

  it('keeps quotes and commas within a cell as they were printed, and empty cells', () => {
    const text = 'event,exact\na,"two, ""three"" four"\nb,\n';
    expect(filteredRows(text, 'event', new Set(['a']))).toBe('event,exact\na,"two, ""three"" four"\n');
    expect(filteredRows(text, 'event', new Set(['b']))).toBe('event,exact\nb,\n');
  });

  it('is refused where a quote is never closed: half a row is not a whole one', () => {
    expect(() => filteredRows('event,exact\na,"x\n', 'event', new Set(['a']))).toThrow('never closed');
  });

  it('is refused where the file has no such column, or nothing in it', () => {
    expect(() => filteredRows('', 'event', new Set(['a']))).toThrow('no column event');
    expect(() => filteredRows('id,exact\na,x\n', 'event', new Set(['a']))).toThrow('no column event');
  });

  it('of features keeps what else the collection says', () => {
    const text = JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', id: 'a' }, { type: 'Feature', id: 'b' }] });
    expect(JSON.parse(filteredFeatures(text, new Set(['b'])))).toEqual({ type: 'FeatureCollection', features: [{ type: 'Feature', id: 'b' }] });
    expect(() => filteredFeatures('[]', new Set())).toThrow('no FeatureCollection');
  });
});

describe('of the real files', () => {
  const curated = theRecords();
  const texts = new Map(built(curated).map(({ path, text }) => [path, text]));
  const eln = curated.dataset.events.filter(({ id }) => id === 'eln-vessel-struck');
  const toll = curated.dataset.tolls.filter(({ id }) => id === 'toll-001-killed');
  const part = (name: string) => {
    const file = publicFiles.find((candidate) => candidate.name === name);
    return file?.filter(texts.get(`data/${name}`) ?? '', selectionOf(eln, toll)) ?? '';
  };

  it('one event and one figure take their own rows and the articles that carry them', () => {
    const column = (name: string, title: string) => csvParse(part(name)).map((row) => row[title]);
    expect(column('claims.csv', 'event')).toEqual((eln[0]?.claims ?? []).map(() => 'eln-vessel-struck'));
    expect(column('tolls.csv', 'toll')).toEqual(['toll-001-killed']);
    expect(column('articles.csv', 'article')).toEqual(['001-1', '003-3']);
    expect(part('events.geojson')).toContain('eln-vessel-struck');
    expect(part('events.geojson')).not.toContain('carranza-boat-struck');
  });

  it('an event that two articles tell of takes both', () => {
    const survivors = curated.dataset.events.filter(({ id }) => id === 'strike-with-two-survivors');
    expect([...selectionOf(survivors, []).articles].toSorted()).toEqual(['002-1', '003-3']);
  });

  it('everything gives every file as it was, the features aside, which are printed on one line', () => {
    const all = selectionOf(curated.dataset.events, curated.dataset.tolls);
    for (const { name, filter } of publicFiles.filter(({ type }) => type.startsWith('text/csv'))) {
      expect(filter(texts.get(`data/${name}`) ?? '', all)).toBe(texts.get(`data/${name}`));
    }
  });
});
