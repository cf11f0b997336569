import { describe, expect, it } from 'vitest';
import { printArticles } from '../../src/curate/public/articles-csv.ts';
import { printClaims } from '../../src/curate/public/claims-csv.ts';
import { printCsv } from '../../src/curate/public/csv.ts';
import { printEvents } from '../../src/curate/public/events-geojson.ts';
import { printTolls } from '../../src/curate/public/tolls-csv.ts';
import { accepted, set } from './fixture.ts';

describe('printCsv', () => {
  it('quotes only what must be quoted, and leaves null empty', () => {
    expect(printCsv(['a', 'b'], [['plain', null], ['one, two', 0], ['say "no"', 'two\nlines']])).toBe(
      'a,b\nplain,\n"one, two",0\n"say ""no""","two\nlines"\n');
  });
});

describe('the public files of the fixture', () => {
  const curated = accepted();

  it('claims.csv: sorted by claim, in the order of columns that is promised', () => {
    const rows = printClaims(curated).split('\n');
    expect(rows[0]).toBe('claim,event,measure,min,max,value,asserted_by,stance,against,reported,article,document,start,end,exact');
    expect(rows[1]).toBe(
      'captain-denies.denial,captain-denies,account,,,,A captain,asserts,,2025-11-10,001-2,001_two.txt,252,273,the captain denied it');
    expect(rows[2]).toBe(
      'captain-denies.waters,captain-denies,waters,,,territorial waters,A captain,disputes,friday-strike.waters,2025-11-10,001-2,001_two.txt,178,199,in territorial waters');
    expect(rows[3]).toBe('friday-strike.boats,friday-strike,boats,1,1,,article,asserts,,2025-11-01,000-1,000_one.txt,104,119,It hit one boat');
    expect(rows).toHaveLength(1 + 10 + 1);
  });

  it('tolls.csv', () => {
    expect(printTolls(curated)).toBe([
      'toll,as_of,measure,min,max,wording,asserted_by,reported,article,document,start,end,exact',
      'toll-001,2025-11-03/2025-11-04,killed,15,,at least 15,article,2025-11-04,001-1,001_two.txt,96,126,have killed at least 15 people',
      '',
    ].join('\n'));
  });

  it('articles.csv', () => {
    const rows = printArticles(curated).split('\n');
    expect(rows[0]).toBe(
      'article,document,start,end,title,publisher,publisher_basis,type,dateline,dateline_earliest,dateline_latest,dateline_basis,dateline_reason,url');
    expect(rows[2]).toBe(
      '001-1,001_two.txt,0,135,"A letter, ""from the coast""",The Gazette,stated,news,2025-11-03/2025-11-04,2025-11-03,2025-11-04,stated,Printed.,https://example.org/letter');
  });

  it('events.geojson: a located and contested strike', () => {
    const { type, features } = JSON.parse(printEvents(curated));
    expect(type).toBe('FeatureCollection');
    expect(features[0]).toEqual({
      type: 'Feature',
      id: 'friday-strike',
      geometry: { type: 'Polygon', coordinates: [[[-80, 10], [-60, 10], [-60, 20], [-80, 20], [-80, 10]]] },
      properties: {
        kind: 'strike', scope: 'single', title: 'Three killed, the minister says', title_es: 'Tres muertos, según el ministro',
        date: '2025-10-31', date_earliest: '2025-10-31', date_latest: '2025-10-31', date_basis: 'derived',
        date_reason: 'The Friday before the dateline.',
        place_id: 'caribbean-sea', place: 'Caribbean Sea', place_precision: 'area', place_basis: 'stated', place_reason: null,
        killed_min: null, killed_max: 3, contested: true, reported: '2025-11-01',
        excerpts: [
          { document: '000_one.txt', article: '000-1', start: 0, end: 9, exact: 'On Friday' },
          { document: '000_one.txt', article: '000-1', start: 19, end: 39, exact: 'in the Caribbean Sea' },
          { document: '000_one.txt', article: '000-1', start: 40, end: 59, exact: 'killed three people' },
          { document: '000_one.txt', article: '000-1', start: 60, end: 83, exact: 'in international waters' },
          { document: '000_one.txt', article: '000-1', start: 104, end: 119, exact: 'It hit one boat' },
          { document: '001_two.txt', article: '001-2', start: 149, end: 177, exact: 'no more than two people died' },
        ],
      },
    });
  });

  it('events.geojson: an unlocated event has no geometry, and nulls that go together', () => {
    const { features } = JSON.parse(printEvents(curated));
    expect(features[1].geometry).toBe(null);
    expect(features[1].properties).toMatchObject({
      scope: null, place_id: null, place: null, place_precision: 'unlocated', place_basis: null, place_reason: null,
    });
  });

  it('events.geojson: an excerpt that carries two claims stands once', () => {
    const twice = accepted(set('data/events/deployment.json', [0, 'claims', 1], {
      id: 'again', measure: 'account', by: 'article', article: '001-1', quote: 'Monday, 3 November 2025',
    }));
    expect(JSON.parse(printEvents(twice)).features[1].properties.excerpts).toHaveLength(1);
  });
});
