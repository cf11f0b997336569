import { describe, expect, it } from 'vitest';
import { eventsIn, hasSymbol, isVague, standsOf } from '../../src/map/features.ts';
import { anEvent, aPlace } from './an-event.ts';

const sea = aPlace('caribbean-sea');
const town = aPlace('bogota', 'locality');

describe('what stands on the map', () => {
  it('gathers the events of a place, in the order given', () => {
    const [first, talk, second] = [anEvent('first'), anEvent('talk', { kind: 'diplomacy', scope: null, place: 'bogota' }), anEvent('second')];
    expect(standsOf([first, talk, second], [sea, town])).toEqual([
      { place: sea, events: [first, second] },
      { place: town, events: [talk] },
    ]);
  });

  it('leaves out places where nothing is to be shown', () => {
    expect(standsOf([anEvent('strike')], [sea, town]).map(({ place }) => place.id)).toEqual(['caribbean-sea']);
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
