import english from '../../../data/words/en.json';
import spanish from '../../../data/words/es.json';
import { throwMissing, type Messages } from '../../../src/words/messages.ts';
import { createWords } from '../../../src/words/words.ts';

const nothing: Omit<Messages, 'language' | 'interface'> = {
  events: {}, articles: {}, places: {}, speakers: {}, values: {}, changes: {}, moved: {}, tolls: {}, reasons: {}, passages: {}, record: {}, recordNames: {}, stages: {},
};

/** The real sentences of the page, and no names. */
export const inEnglish = createWords({ ...nothing, language: 'en', interface: english.interface }, throwMissing);
export const inSpanish = createWords({ ...nothing, language: 'es', interface: spanish.interface }, throwMissing);
