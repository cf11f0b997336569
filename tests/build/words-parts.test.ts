import { describe, expect, it } from 'vitest';
import { partOfSentence, wordsOf, wordsParts, type WordsPart } from '../../src/build/words-parts.ts';
import type { Curated } from '../../src/curate/curate.ts';
import { languages } from '../../src/curate/sources.ts';
import { addPart, noMessages } from '../../src/words/add-part.ts';
import { accepted, set } from '../curate/fixture.ts';
import { acceptedRecord } from '../curate/record/fixture.ts';
import { theRecords } from '../records/records.ts';

type Language = Parameters<typeof wordsOf>[1];
type Events = Parameters<typeof wordsOf>[2];

const arrived = (part: WordsPart, words: Language, events: Events) => JSON.parse(JSON.stringify(wordsOf(part, words, events)));

function wordsIn({ words, dataset }: Curated, language: 'en' | 'es'): { readonly words: Language; readonly events: Events } {
  const found = words.get(language);
  if (found === undefined) throw new Error('no words');
  return { words: found, events: dataset.events };
}

/** Every text of a part by the way to it: "events friday-strike title". */
function waysIn(value: unknown, way: string): readonly string[] {
  return typeof value === 'string' ? [way] : Object.entries(Object(value)).flatMap(([name, entry]) => waysIn(entry, `${way} ${name}`));
}

describe('the parts of a language’s words', () => {
  it.each(languages)('are together all of them, and have nothing twice: %s', (language) => {
    const { words, events } = wordsIn(theRecords(), language);
    const parts = wordsParts.map((part) => arrived(part, words, events));
    const messages = noMessages(language);
    for (const part of parts) addPart(messages, part, events);
    expect(messages).toEqual(words);
    const ways = parts.flatMap((part) => waysIn(part, ''));
    expect(ways.length).toBe(new Set(ways).size);
  });

  it('may come in any order', () => {
    const { words, events } = wordsIn(theRecords(), 'es');
    const messages = noMessages('es');
    for (const part of wordsParts.toReversed()) addPart(messages, arrived(part, words, events), events);
    expect(messages).toEqual(words);
  });

  it('have an event’s title first and its reasons later', () => {
    const curated = accepted(
      set('data/words/en.json', ['events', 'friday-strike', 'note'], 'A note.'), set('data/words/es.json', ['events', 'friday-strike', 'note'], 'Una nota.'),
    );
    const { words, events } = wordsIn(curated, 'en');
    expect(arrived('first', words, events).titles).toEqual(['Three killed, the minister says', 'Sailors arrive', 'A captain denies it']);
    expect(arrived('rest', words, events).events).toEqual({
      'friday-strike': { date: 'The Friday before the dateline.', note: 'A note.' }, 'captain-denies': { date: 'No day is given.' },
    });
    expect(arrived('first', words, events).articles['001-1']).toEqual({ short: 'The Gazette' });
    expect(arrived('rest', words, events).articles['001-1']).toEqual({ title: 'A letter', dateline: 'Printed.', publisher: 'Printed.' });
    expect(Object.keys(arrived('first', words, events))).toEqual(['interface', 'titles', 'articles', 'places', 'turns']);
    expect(Object.keys(arrived('rest', words, events))).toEqual(['events', 'articles', 'speakers', 'values', 'turns', 'changes']);
    expect(arrived('map', words, events)).toEqual({});
  });

  it('have the public record’s apart', () => {
    const curated = acceptedRecord(
      set('data/words/en.json', ['interface', 'record.card.title'], 'Public record'), set('data/words/es.json', ['interface', 'record.card.title'], 'Registro público'),
    );
    const { words, events } = wordsIn(curated, 'es');
    expect(arrived('record', words, events)).toMatchObject({
      interface: { 'record.card.title': 'Registro público' },
      record: { 'record-2025-11-03-sailors': { title: 'Llegan marineros' } },
      recordNames: { minister: 'El ministro' },
    });
    expect(JSON.stringify(arrived('first', words, events))).not.toContain('Registro');
  });
});

it('a sentence is of the part of the longest beginning that fits, up to a point', () => {
  expect(['panel.tour', 'panel.tour.next', 'panel.tour.start', 'panel.tour.length.one', 'panel.tours'].map(partOfSentence)).toEqual([
    'rest', 'rest', 'first', 'first', 'first',
  ]);
  expect(['share.open', 'share.title', 'map.home', 'app.map.loading', 'record.band', 'panel.record.switch'].map(partOfSentence)).toEqual([
    'first', 'rest', 'map', 'first', 'record', 'first',
  ]);
});
