import { describe, expect, it } from 'vitest';
import english from '../../data/words/en.json';
import spanish from '../../data/words/es.json';
import type { Event } from '../../src/dataset/types.ts';
import { countAt, eventsOf, isVague, lineOf, standName, standsOf, struckAt, type Stand } from '../../src/map/stands.ts';
import { createWords } from '../../src/words/words.ts';
import { messages } from '../fixtures.ts';
import { anEvent, aPlace, aStrike, strikesOf } from './fixtures.ts';

const words = createWords({ ...messages(), ...english, language: 'en' });
const sea = aPlace('caribbean-sea');
const pacific = aPlace('eastern-pacific');
const town = aPlace('bogota', 'locality');
const line = { ...aPlace('colombia-venezuela-border'), drawnAs: 'line' } as const;

const summary = (id: string, place = 'caribbean-sea') => anEvent(id, { scope: 'summary', place });
function standAt(place: Stand['place'], events: readonly Event[], record: Stand['strikes'] = []): Stand {
  const [stand] = standsOf(events, [place], record);
  if (!stand) throw new Error(`nothing stands at ${place.id}`);
  return stand;
}

describe('what stands on the map', () => {
  it('gathers what is told of a place, in the order given: symbols, what folds, summaries', () => {
    const [first, begins, second, talk] = [anEvent('first'), summary('begins'), anEvent('second'), anEvent('talk', { kind: 'diplomacy', scope: null, place: 'bogota' })];
    expect(standsOf([first, begins, second, talk], [town, sea], [])).toEqual([
      { place: sea, marks: [first, second], folded: [], summaries: [begins], strikes: [] },
      { place: town, marks: [], folded: [talk], summaries: [], strikes: [] },
    ]);
  });

  it('stands in the order of what is told first, and leaves out places where nothing is', () => {
    const [later, earlier] = [anEvent('b', { place: 'caribbean-sea' }), anEvent('a', { place: 'eastern-pacific' })];
    expect(standsOf([earlier, later], [sea, town, pacific], []).map(({ place }) => place.id)).toEqual(['eastern-pacific', 'caribbean-sea']);
  });

  it('counts strikes told singly or as several, and a summary only where nothing else is told', () => {
    expect(countAt(standAt(sea, [anEvent('a'), anEvent('b', { scope: 'several' }), summary('begins')]))).toBe(2);
    expect(countAt(standAt(sea, [summary('begins')]))).toBe(1);
  });

  it('keeps the border’s line always, and what is told of the border at it, whatever country it names', () => {
    const protest = anEvent('protest', { kind: 'border', scope: null, place: 'colombia' });
    expect(standsOf([], [line, sea], []).map(({ place, folded }) => [place.id, folded])).toEqual([['colombia-venezuela-border', []]]);
    expect(standsOf([protest], [line, aPlace('colombia', 'country')], []).map(({ place, folded }) => [place.id, folded])).toEqual([['colombia-venezuela-border', [protest]]]);
  });

  it('names the wider ocean only until the narrower stands, where its summaries are read from then on', () => {
    const ocean = aPlace('pacific-ocean');
    const spread = summary('spread', 'pacific-ocean');
    const boats = anEvent('boats', { place: 'eastern-pacific' });
    expect(standsOf([spread], [ocean, pacific], []).map(({ place }) => place.id)).toEqual(['pacific-ocean']);
    const [only, ...others] = standsOf([spread, boats], [ocean, pacific], []);
    expect([only?.place.id, only && eventsOf(only), others]).toEqual(['eastern-pacific', [boats, spread], []]);
  });

  it('knows a country that was struck, and no sea', () => {
    const struck = anEvent('struck', { place: 'venezuela', scope: 'several' });
    expect(struckAt(standAt(aPlace('venezuela', 'country'), [struck]))).toBe(struck);
    expect(struckAt(standAt(sea, [anEvent('a')]))).toBeNull();
  });

  it('takes areas and countries for vague, towns and points not', () => {
    expect([sea, aPlace('venezuela', 'country'), town, aPlace('buoy', 'point')].map(isVague)).toEqual([true, true, false, false]);
  });
});

describe('the quiet line', () => {
  const lineAt = (place: Stand['place'], events: readonly Event[], record: Stand['strikes'] = []) => lineOf(standAt(place, events, record), words).join(' · ');

  it('says what the symbols are and that nobody says where', () => {
    const ford = anEvent('ford', { kind: 'deployment', scope: null, drawnAs: 'carrier' });
    expect(lineAt(sea, [anEvent('a'), anEvent('b'), anEvent('c'), ford])).toBe('3 strikes told one by one · the carrier from Friday 17 October 2025 · positions not reported');
    expect(lineAt(pacific, [anEvent('boats', { scope: 'several', place: 'eastern-pacific' })])).toBe('1 report of several strikes · position not reported');
    expect(lineAt(sea, [anEvent('ships', { kind: 'deployment', scope: null })])).toBe('1 report of US forces · position not reported');
  });

  it('says of a sea of which only summaries tell that strikes are reported, none told singly', () => {
    expect(lineAt(sea, [summary('begins')])).toBe('strikes reported, none told singly');
    expect(lineAt(sea, [summary('begins'), anEvent('a')])).toBe('1 strike told by itself · position not reported');
  });

  it('says of a country struck who says so', () => {
    expect(lineAt(aPlace('venezuela', 'country'), [{ ...anEvent('struck', { place: 'venezuela' }), articles: ['000-1'] }])).toBe('says an unsigned rewrite of a BBC interview · position not reported');
  });

  it('has nothing to say at a town, nor at the line', () => {
    expect(lineAt(town, [anEvent('talk', { kind: 'diplomacy', scope: null, place: 'bogota' })])).toBe('');
    expect(lineAt(line, [anEvent('protest', { kind: 'border', scope: null })])).toBe('');
  });

  it('is said in Spanish too', () => {
    expect(lineOf(standAt(sea, [anEvent('a'), anEvent('b')]), createWords({ ...messages(), ...spanish, language: 'es' }))).toEqual(['2 ataques narrados uno por uno', 'posiciones no reportadas']);
  });
});

describe('the public record’s strikes', () => {
  it('stand in their own sea, beside the documents’ and apart from them; nowhere where the sea was not disclosed', () => {
    const [mine, other, hidden] = [aStrike('mine'), aStrike('other', { theatre: 'eastern-pacific' }), aStrike('hidden', { theatre: null })];
    expect(standsOf([anEvent('a')], [sea, pacific], [mine, other, hidden]).map(({ place, marks, strikes }) => [place.id, marks.length, strikes])).toEqual([
      ['caribbean-sea', 1, [mine]], ['eastern-pacific', 0, [other]],
    ]);
  });

  it('are counted apart in the accessible name', () => {
    expect(standName(standAt(sea, [anEvent('a'), anEvent('b')], strikesOf(14)), words)).toBe('Caribbean Sea: 2 events, public record: 14 strikes, positions not reported');
    expect(standName(standAt(pacific, [], strikesOf(1, 'eastern-pacific')), words)).toBe('Eastern Pacific: 1 strike in the public record, position not reported');
    expect(standName(standAt(sea, [anEvent('a')]), words)).toBe('Caribbean Sea: 1 event, position not reported');
  });
});
