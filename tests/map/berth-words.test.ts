import { expect, it } from 'vitest';
import messages from '../../data/words/en.json';
import { berthLines } from '../../src/map/berth-words.ts';
import { createWords } from '../../src/words/words.ts';
import { anEvent, aPlace } from './an-event.ts';

const words = createWords({ ...messages, language: 'en' });
const seaOf = (id: string, ...events: string[]) => ({ place: aPlace(id), events: events.map((event) => anEvent(event)) });

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
  expect(berthLines({ place: aPlace('bogota', 'locality'), events: [anEvent('a')] }, words, true)).toEqual([]);
});
