import { describe, expect, it } from 'vitest';
import { publicFiles as built } from '../../src/curate/public/files.ts';
import { csvRows } from '../../src/share/csv-rows.ts';
import { filteredFeatures, filteredRows, publicFiles, selectionOf } from '../../src/share/selection.ts';
import { theRecords } from '../records/records.ts';

describe('reading CSV', () => {
  it('takes quotes, commas and lines within a cell as parts of it, and keeps each row as printed', () => {
    const text = 'a,b\n1,"two, ""three""\nfour"\n,\n';
    expect(csvRows(text)).toEqual([
      { cells: ['a', 'b'], text: 'a,b\n' },
      { cells: ['1', 'two, "three"\nfour'], text: '1,"two, ""three""\nfour"\n' },
      { cells: ['', ''], text: ',\n' },
    ]);
  });

  it('takes a last row without a line end, and nothing from nothing', () => {
    expect(csvRows('a,b\n1,2').at(-1)).toEqual({ cells: ['1', '2'], text: '1,2' });
    expect(csvRows('a,\n1,').at(-1)).toEqual({ cells: ['1', ''], text: '1,' });
    expect(csvRows('')).toEqual([]);
  });

  it('refuses a quote that is never closed', () => {
    expect(() => csvRows('a\n"b\n')).toThrow('no CSV');
  });
});

describe('the part of a file that is shown', () => {
  it('is its header and the rows named, untouched', () => {
    expect(filteredRows('event,exact\na,"x, y"\nb,z\na,w\n', 'event', new Set(['a']))).toBe('event,exact\na,"x, y"\na,w\n');
    expect(filteredRows('event,exact\na,x\n', 'event', new Set())).toBe('event,exact\n');
  });

  it('is refused where the file has no such column', () => {
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
    expect(csvRows(part('claims.csv')).slice(1).every(({ cells }) => cells[1] === 'eln-vessel-struck')).toBe(true);
    expect(csvRows(part('claims.csv')).length).toBe(1 + (eln[0]?.claims.length ?? 0));
    expect(csvRows(part('tolls.csv')).slice(1).map(({ cells }) => cells[0])).toEqual(['toll-001-killed']);
    expect(csvRows(part('articles.csv')).slice(1).map(({ cells }) => cells[0])).toEqual(['001-1', '003-3']);
    expect(part('events.geojson')).toContain('eln-vessel-struck');
    expect(part('events.geojson')).not.toContain('carranza-boat-struck');
  });

  it('everything gives every file as it was, the features aside, which are printed on one line', () => {
    const all = selectionOf(curated.dataset.events, curated.dataset.tolls);
    for (const { name, filter } of publicFiles.filter(({ subject }) => subject !== 'events')) {
      expect(filter(texts.get(`data/${name}`) ?? '', all)).toBe(texts.get(`data/${name}`));
    }
  });
});
