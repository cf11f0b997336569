import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { publicFiles } from '../../../src/build/public-files.ts';
import { printRecordRows } from '../../../src/curate/record/public/record-csv.ts';
import { printRecordFeatures } from '../../../src/curate/record/public/record-geojson.ts';
import { accepted, say, set } from '../fixture.ts';
import { acceptedRecord, files } from './fixture.ts';

const sentences = [
  ...say(['interface', 'record.strike.title.one'], 'Strike in the {place}: {killed} killed'),
  ...say(['interface', 'record.strike.title.other'], 'Strike in the {place}: {killed} killed'),
  ...say(['interface', 'record.strike.title-undisclosed.one'], 'Strike somewhere: {killed} killed'),
  ...say(['interface', 'record.strike.title-undisclosed.other'], 'Strike somewhere: {killed} killed'),
  ...say(['interface', 'range.between'], '{min} to {max}'),
  set(files.es, ['interface', 'record.strike.title.other'], 'Ataque en el {place}: {killed} muertos'),
];
const curated = acceptedRecord(...sentences);

describe('record.geojson', () => {
  const { type, features } = JSON.parse(printRecordFeatures(curated));

  it('has a strike whose outline is the whole sea', () => {
    expect(type).toBe('FeatureCollection');
    expect(features[0]).toEqual({
      type: 'Feature',
      id: 'record-2025-10-31-a',
      geometry: { type: 'Polygon', coordinates: [[[-80, 10], [-60, 10], [-60, 20], [-80, 20], [-80, 10]]] },
      properties: {
        type: 'strike', kind: 'strike', title: 'Strike in the Caribbean Sea: 3 killed', title_es: 'Ataque en el Mar Caribe: 3 muertos',
        date: '2025-10-31', date_earliest: '2025-10-31', date_latest: '2025-10-31', known: '2025-11-01',
        group: null, group_killed_min: null, group_killed_max: null, announced_by: ['The minister'], theatre: 'caribbean-sea',
        location: 'Off the coast.', boats: 1, killed_min: 3, killed_max: 3, killed_note: null,
        survivors_min: 2, survivors_max: 2, rescued: 1, presumed_dead: 1, affiliation: ['A gang (The minister)'],
        single_sourced: false, events: ['friday-strike'],
        citations: [
          { publisher: 'The Gazette', title: 'Three killed, "a day late"', url: 'https://www.gazette.example/three', copy: null, date: '2025-11-01' },
          { publisher: 'Wire', title: 'Boat struck', url: 'http://wire.example/1', copy: null, date: null },
        ],
      },
    });
  });

  it('has a strike of a group, at a place not disclosed', () => {
    expect(features[1].geometry).toBeNull();
    expect(features[1].properties).toMatchObject({
      title: 'Strike somewhere: 2 to 3 killed', group: 'pair', group_killed_min: 4, group_killed_max: 4, theatre: null,
      killed_note: 'Told together with the other.', survivors_min: null, rescued: null, affiliation: [], events: [],
    });
  });

  it('has a fact, which has the same fields and no figures', () => {
    expect(Object.keys(features[3].properties)).toEqual(Object.keys(features[0].properties));
    expect(features[3]).toMatchObject({
      geometry: null,
      properties: { type: 'fact', kind: 'deployment', title: 'Sailors arrive', boats: null, killed_min: null, announced_by: [], events: ['sailors-arrive'] },
    });
  });

  it('has the fact’s own title in Spanish', () => {
    expect(features[3].properties.title_es).toBe('Llegan marineros');
  });
});

describe('record.csv', () => {
  const rows = csvParse(printRecordRows(curated));

  it('has the same fields after the id, sorted by it', () => {
    const { features } = JSON.parse(printRecordFeatures(curated));
    expect(rows.columns).toEqual(['entry', ...Object.keys(features[0].properties)]);
    expect(rows.map(({ entry }) => entry)).toEqual([
      'record-2025-10-31-a', 'record-2025-11-03-sailors', 'record-2025-11-15-a', 'record-2025-11-15-b',
    ]);
  });

  it('joins names and citations in a cell, names a copy without a link, and is empty for null', () => {
    expect(rows[0]).toMatchObject({
      announced_by: 'The minister', affiliation: 'A gang (The minister)', single_sourced: 'false', group: '', title_es: 'Ataque en el Mar Caribe: 3 muertos',
      citations: 'The Gazette: Three killed, "a day late" <https://www.gazette.example/three> | Wire: Boat struck <http://wire.example/1>',
    });
    expect(rows[2]).toMatchObject({ single_sourced: 'true', citations: 'Wire: Boats struck <copy on scraper.example>' });
  });
});

describe('README.txt', () => {
  const readme = publicFiles(curated).find(({ path }) => path === 'data/README.txt')?.text ?? '';

  it('says what every field of the record means, what it is and how far it goes', () => {
    const { features } = JSON.parse(printRecordFeatures(curated));
    const own = readme.slice(readme.indexOf('The public record\n'));
    expect(['entry', ...Object.keys(features[0].properties)].filter((field) => !own.includes(field))).toEqual([]);
    expect(own).toContain('separate from the five documents');
    expect(own).toContain('published trackers and news reports');
    expect(own).toContain('from 2025-10-26 to 2025-11-30');
  });
});

it('a project without a record has none of it in its public files', () => {
  const own = publicFiles(accepted());
  expect(own.map(({ path }) => path).filter((path) => path.includes('record'))).toEqual([]);
  expect(own.find(({ path }) => path === 'data/README.txt')?.text).not.toContain('record.geojson');
});
