import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { printEvents } from '../../src/build/public/events.ts';
import { publicFiles } from '../../src/build/public/files.ts';
import { printRecordFeatures, printRecordRows } from '../../src/build/public/record.ts';
import { printArticles, printClaims, printMoved, printTolls } from '../../src/build/public/tables.ts';
import { accepted, say, set } from '../curate/fixture.ts';
import { acceptedRecord, files } from '../curate/record-fixture.ts';

const dates = (edtf: string) => {
  const { date, date_earliest, date_latest } = JSON.parse(printEvents(accepted(set('data/events/diplomacy.json', [0, 'date', 'edtf'], edtf))))
    .features.find(({ id }: { id: string }) => id === 'captain-denies').properties;
  return [date, date_earliest, date_latest];
};

const firstPassage = {
  passage: 'On Friday a strike in the Caribbean Sea killed three people in international waters, the minister said.', passage_start: 0, passage_end: 103,
};

describe('the public files of the fixture', () => {
  const curated = accepted();

  it('claims.csv: sorted by claim, in the order of columns that is promised', () => {
    const rows = printClaims(curated).split('\n');
    expect(rows[0]).toBe('claim,event,measure,min,max,value,asserted_by,stance,against,reported,article,document,start,end,exact,passage_start,passage_end,passage');
    expect(rows[1]).toBe(
      'captain-denies.denial,captain-denies,account,,,,A captain,asserts,,2025-11-10,001-2,001_two.txt,350,371,the captain denied it,344,378,Later the captain denied it again.');
    expect(rows[2]).toBe(
      'captain-denies.waters,captain-denies,waters,,,territorial waters,A captain,disputes,friday-strike.waters,2025-11-10,001-2,001_two.txt,276,297,in territorial waters,233,314,"Second story: no more than two people died in territorial waters, a captain said."');
    expect(rows[3]).toBe('friday-strike.boats,friday-strike,boats,1,1,,article,asserts,,2025-11-01,000-1,000_one.txt,104,119,It hit one boat,104,120,It hit one boat.');
    expect(rows).toHaveLength(1 + 10 + 1);
  });

  it('tolls.csv', () => {
    expect(printTolls(curated)).toBe([
      'toll,as_of,measure,min,max,wording,asserted_by,reported,article,document,start,end,exact,passage_start,passage_end,passage',
      'toll-001,2025-11-03/2025-11-04,killed,15,,at least 15,article,2025-11-04,001-1,001_two.txt,96,126,have killed at least 15 people,84,134,The strikes have killed at least 15 people so far.',
      '',
    ].join('\n'));
  });

  it('articles.csv', () => {
    const rows = printArticles(curated).split('\n');
    expect(rows[0]).toBe(
      'article,document,start,end,title,publisher,publisher_basis,type,dateline,dateline_earliest,dateline_latest,dateline_basis,dateline_reason,url');
    expect(rows[2]).toBe(
      '001-1,001_two.txt,0,233,"A letter, ""from the coast""",The Gazette,stated,news,2025-11-03/2025-11-04,2025-11-03,2025-11-04,stated,Printed.,https://example.org/letter');
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
          { document: '000_one.txt', article: '000-1', start: 0, end: 9, exact: 'On Friday', ...firstPassage },
          { document: '000_one.txt', article: '000-1', start: 19, end: 39, exact: 'in the Caribbean Sea', ...firstPassage },
          { document: '000_one.txt', article: '000-1', start: 40, end: 59, exact: 'killed three people', ...firstPassage },
          { document: '000_one.txt', article: '000-1', start: 60, end: 83, exact: 'in international waters', ...firstPassage },
          {
            document: '000_one.txt', article: '000-1', start: 104, end: 119, exact: 'It hit one boat', passage: 'It hit one boat.', passage_start: 104, passage_end: 120,
          },
          {
            document: '001_two.txt', article: '001-2', start: 247, end: 275, exact: 'no more than two people died',
            passage: 'Second story: no more than two people died in territorial waters, a captain said.', passage_start: 233, passage_end: 314,
          },
        ],
      },
    });
  });

  it('events.geojson: a date without a first day has none, and that of a set bounds all of it', () => {
    expect(dates('[..2025-11-10]')).toEqual(['[..2025-11-10]', null, '2025-11-10']);
    expect(dates('[2025-09,2025-11-01..2025-11-09]')).toEqual(['[2025-09,2025-11-01..2025-11-09]', '2025-09-01', '2025-11-09']);
  });

  it('moved.csv: sorted by id, a claim that leads on with its event’s reason, nothing where there is none', () => {
    const moved = [
      { id: 'old-strike', now: 'friday-strike' }, { id: 'old-strike.boat', now: 'friday-strike.boats' }, { id: 'a-rumour', now: null },
      { id: 'friday-strike.boat', now: 'friday-strike.boats' }, { id: 'friday-strike.crew', now: null },
    ];
    const reasons = { 'old-strike': 'Folded, as one strike.', 'a-rumour': 'Let go.', 'friday-strike.crew': 'Nobody says.' };
    expect(printMoved(accepted(set('data/moved.json', [], moved), ...say(['moved'], reasons)))).toBe([
      'id,now,reason',
      'a-rumour,,Let go.',
      'friday-strike.boat,friday-strike.boats,',
      'friday-strike.crew,,Nobody says.',
      'old-strike,friday-strike,"Folded, as one strike."',
      'old-strike.boat,friday-strike.boats,"Folded, as one strike."',
      '',
    ].join('\n'));
    expect(printMoved(curated)).toBe('id,now,reason\n');
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

const sentences = [
  ...say(['interface', 'record.strike.title.one'], 'Strike in the {place}: {killed} killed'),
  ...say(['interface', 'record.strike.title.other'], 'Strike in the {place}: {killed} killed'),
  ...say(['interface', 'record.strike.title-undisclosed.one'], 'Strike somewhere: {killed} killed'),
  ...say(['interface', 'record.strike.title-undisclosed.other'], 'Strike somewhere: {killed} killed'),
  ...say(['interface', 'range.between'], '{min} to {max}'),
  set(files.es, ['interface', 'record.strike.title.other'], 'Ataque en el {place}: {killed} muertos'),
];
const withRecord = acceptedRecord(...sentences);

describe('record.geojson', () => {
  const { type, features } = JSON.parse(printRecordFeatures(withRecord));

  it('has a strike whose outline is the whole sea', () => {
    expect(type).toBe('FeatureCollection');
    expect(features[0]).toEqual({
      type: 'Feature',
      id: 'record-2025-10-31-a',
      geometry: { type: 'Polygon', coordinates: [[[-80, 10], [-60, 10], [-60, 20], [-80, 20], [-80, 10]]] },
      properties: {
        type: 'strike', kind: 'strike', title: 'Strike in the Caribbean Sea: 3 killed', title_es: 'Ataque en el Mar Caribe: 3 muertos',
        date: '2025-10-31', date_earliest: '2025-10-31', date_latest: '2025-10-31', known: '2025-11-01', announced: '2025-11-01',
        announced_by: ['The minister'], confirmed_by: [], tracker_number: 1, group: null, group_killed_min: null, group_killed_max: null,
        theatre: 'caribbean-sea', location: 'Off the coast.', boats: 1, vessel: [], aboard: null, killed_min: 3, killed_max: 3, killed_note: null,
        survivors_min: 2, survivors_max: 2, rescued: 1, presumed_dead: 1, affiliation: ['A gang (The minister)'],
        single_sourced: false, events: ['friday-strike'],
        citations: [
          { publisher: 'The Gazette', title: 'Three killed, "a day late"', url: 'https://www.gazette.example/three', copy: null, host: null, date: '2025-11-01' },
          { publisher: 'Wire', title: 'Boat struck', url: 'http://wire.example/1', copy: null, host: null, date: null },
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
  const rows = csvParse(printRecordRows(withRecord));

  it('has the same fields after the id, sorted by it', () => {
    const { features } = JSON.parse(printRecordFeatures(withRecord));
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

  it('says what more is told of a strike, and names a publisher’s host that is not linked', () => {
    const told = {
      known: '2025-10-31', confirmedBy: ['minister', 'a-gang'], vessel: [{ value: 'a-gang', by: 'minister' }], aboard: 4,
    };
    const [own] = csvParse(printRecordRows(acceptedRecord(
      ...sentences, ...Object.entries(told).map(([field, value]) => set(files.strikes, [2, field], value)),
      set(files.strikes, [2, 'citations', 1], { publisher: 'Wire', title: 'Boat struck', url: null, host: 'wires.example', date: null, says: [] }),
    )));
    expect(own).toMatchObject({
      known: '2025-10-31', announced: '2025-11-01', confirmed_by: 'The minister; A gang', tracker_number: '1', vessel: 'A gang (The minister)', aboard: '4',
    });
    expect(own?.['citations']).toContain('| Wire: Boat struck <on wires.example>');
  });
});

describe('README.txt', () => {
  const readme = publicFiles(withRecord).find(({ path }) => path === 'data/README.txt')?.text ?? '';

  it('says what every field of the record means, what it is and how far it goes', () => {
    const { features } = JSON.parse(printRecordFeatures(withRecord));
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
