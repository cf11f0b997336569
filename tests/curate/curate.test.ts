import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { accepted, documents, lines, refused, refusedWith, set } from './fixture.ts';

describe('what curate makes of the fixture', () => {
  const { dataset } = accepted();

  it('orders events by last day, then first, then id', () => {
    expect(dataset.events.map(({ id }) => id)).toEqual(['friday-strike', 'sailors-arrive', 'captain-denies']);
  });

  it('locates every excerpt in its document', () => {
    const killed = dataset.events[0]?.claims[2];
    expect(killed?.excerpt).toEqual({
      document: '000_one.txt', article: '000-1', start: 40, end: 59, exact: 'killed three people',
      passage: {
        start: 0, end: 103, exact: 'On Friday a strike in the Caribbean Sea killed three people in international waters, the minister said.',
      },
    });
    expect(documents[0]?.text.slice(40, 59)).toBe('killed three people');
  });

  it('picks the occurrence that the prefix tells', () => {
    const denial = dataset.events[2]?.claims[1]?.excerpt;
    expect(documents[1]?.text.slice((denial?.start ?? 0) - 6, denial?.end)).toBe('Later the captain denied it');
  });

  it('shows the sentence before with it where only that one says who speaks', () => {
    expect(dataset.events[1]?.claims.map(({ excerpt }) => excerpt.passage)).toEqual([
      { start: 25, end: 83, exact: 'At least 1,200 sailors arrived on Monday, 3 November 2025.' },
      { start: 0, end: 83, exact: 'A letter from the coast. At least 1,200 sailors arrived on Monday, 3 November 2025.' },
    ]);
  });

  it('shows a toll in its sentence too', () => {
    expect(dataset.tolls[0]?.excerpt.passage).toEqual({ start: 84, end: 134, exact: 'The strikes have killed at least 15 people so far.' });
  });

  it('keeps how a claim carries a hedge, and what an event answers', () => {
    expect(dataset.events[2]?.claims.map(({ hedge }) => hedge)).toEqual(['“No” is of the number', null]);
    const { dataset: answering } = accepted(set('data/events/diplomacy.json', [0, 'answers'], ['friday-strike']));
    expect(answering.events.map(({ answers }) => answers)).toEqual([[], [], ['friday-strike']]);
  });

  it('joins the claims into the widest count of deaths', () => {
    expect(dataset.events[0]?.killed).toEqual({ min: null, max: 3 });
    expect(dataset.events[1]?.killed).toEqual({ min: null, max: null });
  });

  it('calls an event contested on either side of a dispute, and where ranges do not meet', () => {
    expect(dataset.events.map(({ id, contested }) => [id, contested])).toEqual([
      ['friday-strike', true], ['sailors-arrive', false], ['captain-denies', true],
    ]);
  });

  it('takes the report from the earliest article that tells of it', () => {
    expect(dataset.events.map(({ reported }) => isoOf(reported))).toEqual(['2025-11-01', '2025-11-04', '2025-11-10']);
    expect(dataset.events[0]?.articles).toEqual(['000-1', '001-2']);
  });

  it('says of each claim whose it is, and what it disputes', () => {
    expect(dataset.events[2]?.claims[0]).toMatchObject({
      id: 'captain-denies.waters', by: 'captain', stance: 'disputes', against: 'friday-strike.waters', value: 'territorial-waters',
    });
  });

  it('dates a toll by its article unless the text says otherwise', () => {
    expect(dataset.tolls[0]?.asOf.edtf).toBe('2025-11-03/2025-11-04');
    const own = accepted(set('data/tolls.json', [0, 'asOf'], { edtf: '2025-11-02', basis: 'inferred' }));
    expect(own.dataset.tolls[0]?.asOf.edtf).toBe('2025-11-02');
  });

  it('cuts each article where the next one opens', () => {
    expect(dataset.articles.map(({ id, start, end }) => [id, start, end])).toEqual([['000-1', 0, 222], ['001-1', 0, 233], ['001-2', 233, 447]]);
  });

  it('runs the axis to the last dateline and marks what no article covers', () => {
    expect([dataset.axis, ...dataset.silences].map(({ earliest, latest }) => `${isoOf(earliest)} ${isoOf(latest)}`)).toEqual([
      '2025-10-25 2025-11-10', '2025-10-25 2025-10-29', '2025-11-02 2025-11-02', '2025-11-05 2025-11-07',
    ]);
  });
});

describe('how curate refuses', () => {
  it('lists the faults of all rules at once', () => {
    const faults = refused(
      set('data/events/deployment.json', [0, 'scope'], 'single'),
      set('data/tolls.json', [0, 'min'], 16),
      set('data/events/strike.json', [0, 'claims', 0, 'quote'], 'On Thursday'),
    );
    expect(lines(faults)).toEqual([
      'data/events/strike.json friday-strike.date [quote] “On Thursday” (article 000-1): not found in its article',
      'data/events/deployment.json sailors-arrive [scope] a scope on an event of kind “deployment”',
      'data/tolls.json toll-001 [number] 16 cannot be read in “at least 15”',
    ]);
  });

  it('names a missing file, and concludes nothing from what it would have held', () => {
    expect(lines(refused(set('data/articles.json', [], undefined)))).toEqual(['data/articles.json the whole file [file] no such file']);
  });

  it('passes on why a file or a document cannot be read', () => {
    const texts = [{ name: '000_one.txt', text: '', error: 'not UTF-8' }, ...documents.slice(1)];
    expect(lines(refusedWith(texts))[0]).toBe('seeds/000_one.txt the whole file [file] “not UTF-8”');
  });

  it('refuses a file that nothing reads', () => {
    expect(lines(refused(set('data/words/fr.json', [], {})))).toEqual(['data/words/fr.json the whole file [file] a file that nothing reads']);
  });
});
