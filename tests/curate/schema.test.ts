import { describe, expect, it } from 'vitest';
import { faultsOf, lines, linesWithRemedies, refused, say, set, type Change } from './fixture.ts';
import { faultLines, files, record, refusedRecord } from './record-fixture.ts';

it('accepts optional fields left out and given', () => {
  expect(faultsOf(set('data/events/strike.json', [0, 'claims', 4, 'max'], undefined))).toEqual([]);
  expect(faultsOf(set('data/events/strike.json', [0, 'claims', 4, 'speakerBefore'], true))).toEqual([]);
});

it('refuses a number written as text, and a field that nothing reads, in one go', () => {
  const faults = refused(set('data/tolls.json', [0, 'min'], '15'), set('data/tolls.json', [0, 'maximum'], 20));
  expect(linesWithRemedies(faults)).toEqual([
    'data/tolls.json toll-001 [schema] min: “15” → write a number, without quotation marks',
    'data/tolls.json toll-001 [schema] maximum: a field that nothing reads → remove it, or correct its name',
  ]);
});

it('refuses an event that brings its own verdict on whether it is contested', () => {
  expect(lines(refused(set('data/events/strike.json', [0, 'contested'], false)))).toEqual([
    'data/events/strike.json friday-strike [schema] contested: a field that nothing reads',
  ]);
});

it('names an entry without an id by its place', () => {
  const faults = refused(set('data/speakers.json', [1, 'id'], undefined));
  expect(linesWithRemedies(faults)).toContain('data/speakers.json entry 2 [schema] id: nothing → add it');
});

it('refuses an id that is no slug, and an empty list of claims', () => {
  expect(linesWithRemedies(refused(set('data/events/deployment.json', [0, 'id'], 'Sailors Arrive')))[0]).toBe(
    'data/events/deployment.json Sailors Arrive [schema] id: “Sailors Arrive” → write a slug: lower-case letters, digits, single hyphens');
  expect(linesWithRemedies(refused(set('data/events/deployment.json', [0, 'claims'], [])))[0]).toBe(
    'data/events/deployment.json sailors-arrive [schema] claims: an empty list → give it at least one entry');
});

it('refuses a list where an object is due', () => {
  expect(linesWithRemedies(refused(set('data/geometry.json', [], [])))).toContain(
    'data/geometry.json the whole file [schema] an empty list → write an object, not a list');
  expect(linesWithRemedies(refused(set('data/words/en.json', ['interface'], [{}])))).toEqual([
    'data/words/en.json the whole file [schema] interface: a list of 1 → write an object, not a list',
  ]);
});

it('names the entry of a language file that does not fit', () => {
  const faults = refused(set('data/words/en.json', ['events', 'sailors-arrive', 'title'], 7));
  expect(linesWithRemedies(faults)).toEqual([
    'data/words/en.json events.sailors-arrive [schema] title: 7 → write a text in quotation marks',
  ]);
});

it('refuses a translation under anything but an article’s id', () => {
  for (const key of ['first', 'constructor']) {
    expect(linesWithRemedies(refused(set('data/words/es.json', ['passages', 'sailors-arrive', key], 'Llegan.')))).toEqual([
      'data/words/es.json passages.sailors-arrive [schema] an object → write an object by article ids such as 003-2',
    ]);
  }
});

it('refuses a geometry of another type', () => {
  const faults = refused(set('data/geometry.json', ['caribbean-sea', 'type'], 'Circle'));
  expect(linesWithRemedies(faults)).toContain(
    'data/geometry.json caribbean-sea [schema] type: “Circle” → write one of "Point", "LineString", "MultiLineString", "Polygon", "MultiPolygon"');
});

it.each<readonly [what: string, file: string, path: readonly (string | number)[], value: unknown, found: string, remedy: string]>([
  ['a number where one of a few words is due', 'data/events/strike.json', [0, 'scope'], 3, '3', 'write one of "single", "several", "summary"'],
  ['part of a person', 'data/events/strike.json', [0, 'claims', 2, 'min'], 1.5, '1.5', 'write a whole number'],
  ['fewer than nobody', 'data/tolls.json', [0, 'min'], -1, '-1', 'write 0 or more'],
  ['one value that excludes nothing', 'data/exclusive.json', [0, 'values'], ['a'], 'a list of 1', 'give it at least 2 entries'],
  ['a word for yes', 'data/places.json', [0, 'schematic'], 'yes', '“yes”', 'write true or false, without quotation marks'],
  ['a place’s name for its position', 'data/places.json', [0, 'anchor'], 'Caracas', '“Caracas”', 'write a list in square brackets'],
  ['half a position', 'data/places.json', [0, 'anchor'], [-70], 'nothing', 'add it'],
  ['a day alone for a date', 'data/events/strike.json', [0, 'date'], '2025-10-31', '“2025-10-31”', 'write an object in braces'],
  ['nothing at all', 'data/events/strike.json', [0, 'date'], null, 'null', 'write an object in braces'],
  ['an object for a text', 'data/articles.json', [0, 'covers'], { from: '2025-10-30' }, 'an object', 'write a text in quotation marks'],
  ['what the spreadsheet of a reader would run', 'data/tolls.json', [0, 'wording'], '=at least 15', '“=at least 15”', 'write a text that does not begin with =, +, - or @, as a formula does'],
])('tells an editor what to do about %s', (_, file, path, value, found, remedy) => {
  const own = refused(set(file, path, value)).filter(({ rule }) => rule === 'schema');
  expect(own.map((fault) => [fault.file, fault.found.slice(fault.found.indexOf(': ') + 2), fault.remedy])).toEqual([[file, found, remedy]]);
});

const strike = 'record-2025-10-31-a';

it('accepts the fixture', () => {
  expect(faultLines()).toEqual([]);
});

it('refuses a field that nothing reads, wherever it stands', () => {
  expect(refusedRecord(set(files.strikes, [2, 'note'], 'Working note.'))).toContain(
    `${files.strikes} ${strike} [schema] note: a field that nothing reads`);
  expect(refusedRecord(set(files.strikes, [2, 'citations', 0, 'quote'], 'Their sentence.'))).toContain(
    `${files.strikes} ${strike} [schema] citations.0.quote: a field that nothing reads`);
  expect(refusedRecord(set(files.coverage, ['until'], '2025-11-30'))).toContain(
    `${files.coverage} the whole file [schema] until: a field that nothing reads`);
  expect(refusedRecord(set(files.en, ['record', strike, 'note'], 'A note.'))).toContain(
    `${files.en} record.${strike} [schema] note: a field that nothing reads`);
});

it('refuses an id without its prefix, a boatless strike, a measure that nobody compares, a flag that says nothing', () => {
  expect(refusedRecord(set(files.facts, [0, 'id'], 'sailors')).join()).toContain('sailors [schema] id: “sailors”');
  expect(refusedRecord(set(files.strikes, [2, 'boats'], 0)).join()).toContain(`${strike} [schema] boats:`);
  expect(refusedRecord(set(files.strikes, [2, 'citations', 0, 'says', 0, 'measure'], 'cargo')).join()).toContain(
    `${strike} [schema] citations.0.says.0.measure:`);
  expect(linesWithRemedies(refused(...record, set(files.strikes, [2, 'singleSourced'], false)))).toContain(
    `${files.strikes} ${strike} [schema] singleSourced: false → write true, or leave it out`);
});

it('refuses a strike that nobody announced, and who announced or alleged twice', () => {
  const twice = [{ value: 'a-gang', by: 'minister' }, { value: 'a-gang', by: 'minister' }];
  expect(refusedRecord(set(files.strikes, [2, 'announcedBy'], [])).join()).toContain(`${strike} [schema] announcedBy:`);
  expect(remediesOf(set(files.strikes, [2, 'announcedBy'], ['minister', 'minister']))).toContain(`${strike} [schema] announcedBy: a list of 2 → write each name once`);
  expect(remediesOf(set(files.strikes, [2, 'affiliations'], twice))).toContain(`${strike} [schema] affiliations: a list of 2 → write each allegation once`);
});

it('refuses an entry without a citation', () => {
  expect(refusedRecord(set(files.strikes, [2, 'citations'], [])).join()).toContain(`${strike} [schema] citations:`);
});

it('concludes nothing from an entry that it could not read', () => {
  expect(refusedRecord(set(files.facts, [0, 'kind'], 'rumour'))).toHaveLength(1);
});

function remediesOf(change: Change): string {
  return linesWithRemedies(refused(...record, change)).join();
}

const en = 'data/words/en.json';
const title = (text: string) => set(en, ['events', 'sailors-arrive', 'title'], text);

/** What is found in a title that is refused, and what would mend it. */
function refusedTitle(text: string): readonly (readonly string[])[] {
  return refused(title(text)).map((fault) => [fault.file, fault.record, fault.rule, fault.found, fault.remedy]);
}

const at = [en, 'events.sailors-arrive', 'schema'];

describe('a text', () => {
  it('may hold any letter, sign or picture, a blank at its end, and 5,000 characters', () => {
    for (const text of ['Llegan “marineros” – ¡ya!', 'e\u0301', '\u00A0·\u202F3 %', '艦 سفن', '🛥️', 'Arrived: ', 'x'.repeat(5000)]) {
      expect(faultsOf(title(text))).toEqual([]);
    }
  });

  it('is refused where it is empty or blank', () => {
    for (const text of ['', ' ', '\u00A0']) expect(refusedTitle(text)).toEqual([[...at, 'title: “”', 'write a text that is not empty or blank']]);
  });

  it('is refused where it is longer than any card', () => {
    for (const length of [5001, 1_000_000]) {
      expect(refusedTitle('x'.repeat(length))).toEqual([[...at, `title: “${'x'.repeat(110)}…”`, 'write a text of at most 5000 characters']]);
    }
  });

  it.each(['=1+1', '+1', '-1', '@here'])('is refused where a spreadsheet would run it: %s', (text) => {
    expect(refusedTitle(text)).toEqual([[...at, `title: “${text}”`, 'write a text that does not begin with =, +, - or @, as a formula does']]);
  });

  it('may begin so in the interface, which is in no table', () => {
    expect(faultsOf(...say(['interface', 'map.more'], '+{count}'))).toEqual([]);
  });

  it.each([
    ['a control character', 'a\u0000b'], ['a line break', 'a\nb'], ['a tab', 'a\tb'], ['half a pair', 'a\uD800b'], ['the other half', 'a\uDFFFb'],
    ['an override of direction', '\u202Eesrever'], ['an isolate', 'a\u2067b'], ['a direction mark', 'a\u200Fb'], ['a byte order mark', '\uFEFFa'],
    ['a line separator', 'a\u2028b'], ['a space of no width', 'a\u200Bb'],
  ])('is refused with %s', (_, text) => {
    const [[, , , found, remedy] = []] = refusedTitle(text);
    expect(remedy).toBe('write a text of one line without control, half or direction characters');
    expect(found).toMatch(/\\u[0-9a-f]{4}/);
  });
});

describe('an address', () => {
  const articles = 'data/articles.json';
  const address = (url: string | null) => set(articles, [1, 'url'], url);

  it('may be of http or https, or not known', () => {
    for (const url of ['http://example.org/', 'https://example.org/a?b=c#d', null]) expect(faultsOf(address(url))).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://example.org/', 'blob:https://example.org/1', 'https:example.org'])(
    'is refused as %s', (url) => {
      expect(linesWithRemedies(refused(address(url)))).toContain(`${articles} 001-1 [schema] url: “${url}” → write an address of the web: http or https`);
    });

  it('is refused in a citation as well', () => {
    const dateline = { edtf: '2025-11-03', basis: 'record', citations: [{ publisher: 'P', title: 'T', url: 'javascript:alert(1)', date: null }] };
    expect(linesWithRemedies(refused(set(articles, [1, 'dateline'], dateline)))).toContain(
      `${articles} 001-1 [schema] dateline.citations.0.url: “javascript:alert(1)” → write an address of the web: http or https`);
  });
});
