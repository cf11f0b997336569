import { describe, expect, it } from 'vitest';
import english from '../../data/words/en.json';
import spanish from '../../data/words/es.json';
import { berthLines, berthName } from '../../src/map/berth-words.ts';
import { isOfRecord, standsOf, strikesIn } from '../../src/map/features.ts';
import { outsideAt, outsideInAll } from '../../src/map/outside-words.ts';
import { tipOf } from '../../src/map/tooltip-words.ts';
import { createWords } from '../../src/words/words.ts';
import { aStrike, strikesOf } from './a-strike.ts';
import { anEvent, aPlace } from './an-event.ts';

const words = createWords({ ...english, language: 'en' });
const sea = aPlace('caribbean-sea');
const pacific = aPlace('eastern-pacific');
const documents = (...ids: string[]) => ids.map((id) => anEvent(id));

const both = { place: sea, events: documents('a', 'b', 'c'), record: strikesOf(14) };
const alone = { place: pacific, events: [], record: strikesOf(2, 'eastern-pacific') };

describe('where the public record’s strikes stand', () => {
  it('is in their own sea, beside the documents’ events and apart from them', () => {
    const [mine, other] = [aStrike('mine'), aStrike('other', { theatre: 'eastern-pacific' })];
    expect(standsOf(documents('a'), [sea, pacific], [mine, other])).toEqual([
      { place: sea, events: documents('a'), record: [mine] },
      { place: pacific, events: [], record: [other] },
    ]);
  });

  it('is nowhere where the sea was not disclosed', () => {
    const hidden = aStrike('hidden', { theatre: null });
    expect(standsOf([], [sea, pacific], [hidden])).toEqual([]);
    expect(strikesIn([hidden], ['caribbean-sea', 'eastern-pacific'])).toEqual([]);
  });

  it('leaves the stands as they are where it is empty', () => {
    expect(standsOf(documents('a'), [sea, pacific], [])).toEqual([{ place: sea, events: documents('a') }]);
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
    expect(berthLines(both, createWords({ ...spanish, language: 'es' }), false)).toEqual(['Mar Caribe · 3 · registro público 14']);
  });

  it('has an accessible name that counts them apart too', () => {
    expect(berthName(both, words)).toBe('Caribbean Sea: 3 events, public record: 14 strikes, positions not reported');
    expect(berthName({ ...alone, record: strikesOf(1, 'eastern-pacific') }, words)).toBe('Eastern Pacific: 1 strike in the public record, position not reported');
    expect(berthName({ place: sea, events: documents('a', 'b') }, words)).toBe('Caribbean Sea: 2 events, positions not reported');
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
    const plain = { place: sea, events: documents('a', 'b') };
    expect([outsideAt(plain, words), outsideInAll([plain], words)]).toEqual(['Caribbean Sea: 2 events →', '2 events outside this view →']);
  });
});

describe('the tooltip', () => {
  const plain = { soft: false, byReport: false, joined: false };

  it('of a ring says what, when, and that it is of the public record', () => {
    const tip = tipOf(aStrike('a', { killed: [2, 3] }), sea, plain, words);
    expect(tip.title).toBe('Strike in the Caribbean Sea: 2 to 3 killed');
    expect(tip.lines).toEqual(['Tuesday 4 November 2025', 'Caribbean Sea, position not reported', 'Public record']);
  });

  it('on the clock of reports says when it was announced', () => {
    expect(tipOf(aStrike('a'), sea, { ...plain, byReport: true }, words).lines[1]).toBe('Announced 4 Nov 2025');
  });

  it('of a joined event says that the record has it too', () => {
    expect(tipOf(anEvent('a'), sea, { ...plain, joined: true }, words).lines.at(-1)).toBe('Also in the public record');
    expect(tipOf(anEvent('a'), sea, plain, words).lines.at(-1)).toBe('Killed: not reported');
  });

  it('says of an outline that it is schematic, of a town nothing', () => {
    expect(tipOf(anEvent('a'), sea, plain, words).note).toBe('Its outline is schematic.');
    expect(tipOf(anEvent('a'), aPlace('bogota', 'locality'), plain, words).note).toBeNull();
  });
});
