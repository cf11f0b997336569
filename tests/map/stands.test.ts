import { describe, expect, it } from 'vitest';
import english from '../../data/words/en.json';
import spanish from '../../data/words/es.json';
import { berthLines, berthName, eventsIn, hasSymbol, isOfRecord, isVague, outsideAt, outsideInAll, standsOf, strikesIn } from '../../src/map/stands.ts';
import { createWords } from '../../src/words/words.ts';
import { messages } from '../fixtures.ts';
import { anEvent, aPlace, aStrike, strikesOf } from './fixtures.ts';

const words = createWords({ ...messages(), ...english, language: 'en' });
const sea = aPlace('caribbean-sea');
const pacific = aPlace('eastern-pacific');
const documents = (...ids: string[]) => ids.map((id) => anEvent(id));

const seaOf = (id: string, ...events: string[]) => ({ place: aPlace(id), events: documents(...events), strikes: [] });
const town = aPlace('bogota', 'locality');

describe('what stands on the map', () => {
  it('gathers the events of a place, in the order given', () => {
    const [first, talk, second] = [anEvent('first'), anEvent('talk', { kind: 'diplomacy', scope: null, place: 'bogota' }), anEvent('second')];
    expect(standsOf([first, talk, second], [sea, town], [])).toEqual([
      { place: sea, events: [first, second], strikes: [] },
      { place: town, events: [talk], strikes: [] },
    ]);
  });

  it('leaves out places where nothing is to be shown', () => {
    expect(standsOf([anEvent('strike')], [sea, town], []).map(({ place }) => place.id)).toEqual(['caribbean-sea']);
  });

  it('draws no symbol for a summary of the campaign, nor for an event without a place', () => {
    expect(hasSymbol(anEvent('begins', { scope: 'summary' }))).toBe(false);
    expect(hasSymbol(anEvent('post', { kind: 'diplomacy', scope: null, place: null }))).toBe(false);
    expect(hasSymbol(anEvent('two-boats', { scope: 'several' }))).toBe(true);
  });

  it('offers summaries all the same where one asks what an area holds', () => {
    const summary = anEvent('begins', { scope: 'summary' });
    expect(eventsIn([summary, anEvent('letter', { place: null })], ['caribbean-sea'])).toEqual([summary]);
  });

  it('takes areas and countries for vague, towns and points not', () => {
    expect([sea, aPlace('venezuela', 'country')].map(isVague)).toEqual([true, true]);
    expect([town, aPlace('buoy', 'point')].map(isVague)).toEqual([false, false]);
  });
});

describe('the words under a berth', () => {
  it('says where and how many in one line', () => {
    expect(berthLines(seaOf('caribbean-sea', 'a', 'b'), words, false)).toEqual(['Caribbean Sea · 2']);
  });

  it('where there is room, says that positions are not reported, of one event in the singular', () => {
    expect(berthLines(seaOf('caribbean-sea', 'a', 'b'), words, true)).toEqual(['Caribbean Sea · 2', 'positions not reported']);
    expect(berthLines(seaOf('eastern-pacific', 'a'), words, true)).toEqual(['Eastern Pacific · 1', 'position not reported']);
  });

  it('has a short name for a long one', () => {
    expect(berthLines(seaOf('off-venezuela', 'a'), words, false)).toEqual(['Off Venezuela · 1']);
  });

  it('has no words at a town, whose name is on the ground', () => {
    expect(berthLines({ place: aPlace('bogota', 'locality'), events: documents('a'), strikes: [] }, words, true)).toEqual([]);
  });
});

const both = { place: sea, events: documents('a', 'b', 'c'), strikes: strikesOf(14) };
const alone = { place: pacific, events: [], strikes: strikesOf(2, 'eastern-pacific') };

describe('where the public record’s strikes stand', () => {
  it('is in their own sea, beside the documents’ events and apart from them', () => {
    const [mine, other] = [aStrike('mine'), aStrike('other', { theatre: 'eastern-pacific' })];
    expect(standsOf(documents('a'), [sea, pacific], [mine, other])).toEqual([
      { place: sea, events: documents('a'), strikes: [mine] },
      { place: pacific, events: [], strikes: [other] },
    ]);
  });

  it('is nowhere where the sea was not disclosed', () => {
    const hidden = aStrike('hidden', { theatre: null });
    expect(standsOf([], [sea, pacific], [hidden])).toEqual([]);
    expect(strikesIn([hidden], ['caribbean-sea', 'eastern-pacific'])).toEqual([]);
  });

  it('leaves the stands as they are where it is empty', () => {
    expect(standsOf(documents('a'), [sea, pacific], [])).toEqual([{ place: sea, events: documents('a'), strikes: [] }]);
  });

  it('tells a strike of the record from an event', () => {
    expect([isOfRecord(aStrike('a')), isOfRecord(anEvent('a'))]).toEqual([true, false]);
  });
});

describe('the caption of a berth', () => {
  it('counts the two bodies apart', () => {
    expect(berthLines(both, words, false)).toEqual(['Caribbean Sea · 3 · public record 14']);
    expect(berthLines(alone, words, false)).toEqual(['Eastern Pacific · public record 2']);
    expect(berthLines(both, words, true)).toEqual(['Caribbean Sea · 3 · public record 14', 'positions not reported']);
  });

  it('takes two lines on a narrow map', () => {
    expect(berthLines(both, words, false, true)).toEqual(['Caribbean Sea · 3', 'public record 14']);
    expect(berthLines(alone, words, false, true)).toEqual(['Eastern Pacific', 'public record 2']);
  });

  it('is said in Spanish too', () => {
    expect(berthLines(both, createWords({ ...messages(), ...spanish, language: 'es' }), false)).toEqual(['mar Caribe · 3 · registro público 14']);
  });

  it('has an accessible name that counts them apart too', () => {
    expect(berthName(both, words)).toBe('Caribbean Sea: 3 events, public record: 14 strikes, positions not reported');
    expect(berthName({ ...alone, strikes: strikesOf(1, 'eastern-pacific') }, words)).toBe('Eastern Pacific: 1 strike in the public record, position not reported');
    expect(berthName({ place: sea, events: documents('a', 'b'), strikes: [] }, words)).toBe('Caribbean Sea: 2 events, positions not reported');
  });
});

describe('what lies outside the view', () => {
  it('is never one number for both bodies', () => {
    expect(outsideAt(both, words)).toBe('Caribbean Sea: 3 events, public record 14 →');
    expect(outsideAt(alone, words)).toBe('Eastern Pacific: public record 2 →');
    expect(outsideInAll([both, alone], words)).toBe('3 events, public record 16, outside this view →');
    expect(outsideInAll([alone], words)).toBe('Public record: 2 strikes outside this view →');
  });

  it('is as it was without the record', () => {
    const plain = { place: sea, events: documents('a', 'b'), strikes: [] };
    expect([outsideAt(plain, words), outsideInAll([plain], words)]).toEqual(['Caribbean Sea: 2 events →', '2 events outside this view →']);
  });
});
