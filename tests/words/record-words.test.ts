import { describe, expect, it } from 'vitest';
import spanish from '../../data/words/es.json';
import type { RecordFact, RecordStrike } from '../../src/dataset/record.ts';
import { throwMissing } from '../../src/words/messages.ts';
import { createWords } from '../../src/words/words.ts';
import { englishMessages } from './english.ts';

const english = createWords(englishMessages(), throwMissing);
const inSpanish = createWords(
  { ...englishMessages(), language: 'es', interface: spanish.interface, places: { 'caribbean-sea': 'Mar Caribe' } }, throwMissing,
);

const date = { edtf: '2025-11-11', earliest: 20403, latest: 20403, approximate: false };
const entry = { date, known: 20403, singleSourced: false, citations: [] };
const ford: RecordFact = { ...entry, type: 'fact', id: 'record-2025-11-11-ford', kind: 'deployment' };

function strike(theatre: string | null, min: number, max: number): RecordStrike {
  return {
    ...entry, type: 'strike', id: 'record-2025-11-11-a', kind: 'strike', number: 1, announced: 20403, confirmedBy: [], vessel: [], aboard: null, group: null, announcedBy: [], theatre, boats: 1, killed: { min, max },
    survivors: null, affiliations: [],
  };
}

describe('the title of a strike of the public record', () => {
  it('names its sea and those it killed', () => {
    expect(english.recordTitle(strike('caribbean-sea', 11, 11))).toBe('Strike in the Caribbean Sea: 11 killed');
    expect(english.recordTitle(strike('caribbean-sea', 2, 3))).toBe('Strike in the Caribbean Sea: 2 to 3 killed');
    expect(english.recordTitle(strike('caribbean-sea', 1, 1))).toBe('Strike in the Caribbean Sea: 1 killed');
  });

  it('says that a sea was not disclosed', () => {
    expect(english.recordTitle(strike(null, 3, 3))).toBe('Strike at a place not disclosed: 3 killed');
  });

  it('agrees in number in Spanish', () => {
    expect(inSpanish.recordTitle(strike('caribbean-sea', 1, 1))).toBe('Ataque en el Mar Caribe: 1 muerto');
    expect(inSpanish.recordTitle(strike('caribbean-sea', 2, 3))).toBe('Ataque en el Mar Caribe: de 2 a 3 muertos');
    expect(inSpanish.recordTitle(strike(null, 3, 3))).toBe('Ataque en un lugar no revelado: 3 muertos');
  });
});

describe('the words of the public record', () => {
  it('are a fact’s own title, and what else is said of it', () => {
    expect(english.recordTitle(ford)).toBe('The carrier enters the area');
    expect(english.record('record-2025-11-11-ford').date).toBe('Announced that day.');
    expect(english.recordName('hegseth')).toBe('Pete Hegseth');
  });

  it('are none for an entry of which nothing is said', () => {
    expect(english.record('record-2025-11-11-a')).toEqual({});
    expect(english.record('constructor')).toEqual({});
  });

  it('are missed where a title or a name is not there', () => {
    expect(() => english.recordTitle({ ...ford, id: 'record-unknown' })).toThrow('No words for record record-unknown');
    expect(() => english.recordName('toString')).toThrow('No words for recordNames toString');
  });
});
