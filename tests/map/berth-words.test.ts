import { expect, it } from 'vitest';
import messages from '../../data/words/en.json';
import { berthLines, broken } from '../../src/map/berth-words.ts';
import { createWords } from '../../src/words/words.ts';
import { anEvent, aPlace } from './an-event.ts';

const words = createWords({ ...messages, language: 'en' });

it('says where, how many, and that positions are not reported', () => {
  const stand = { place: aPlace('caribbean-sea'), events: [anEvent('a'), anEvent('b')] };
  expect(berthLines(stand, words)).toEqual(['Caribbean Sea:\u00a02', 'positions not reported']);
});

it('speaks of one event in the singular and breaks a long name', () => {
  const stand = { place: aPlace('off-venezuela'), events: [anEvent('a')] };
  expect(berthLines(stand, words)).toEqual(['Off the coast of', 'Venezuela:\u00a01', 'position not reported']);
});

it('has no words at a town, whose name is on the ground', () => {
  expect(berthLines({ place: aPlace('bogota', 'locality'), events: [anEvent('a')] }, words)).toEqual([]);
});

it('lets a word that is too long stand alone', () => {
  expect(broken('the Colombia–Venezuela line', 10)).toEqual(['the', 'Colombia–Venezuela', 'line']);
});
