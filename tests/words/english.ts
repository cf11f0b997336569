import english from '../../data/words/en.json';
import type { Messages } from '../../src/words/messages.ts';

/** The real sentences of the page, with records' words that are made up. */
export function englishMessages(): Messages {
  return {
    language: 'en',
    interface: english.interface,
    events: {
      'a-friday': { title: 'A vessel is struck', date: 'Told of “Friday” on a Sunday.', place: 'Named in the text.' },
      'a-notice': { title: 'A notice is sent' },
    },
    articles: { '002-1': { title: 'On a notice', short: 'The Journal', dateline: 'Of the Sunday post.', publisher: 'Named in the text.' } },
    places: { 'caribbean-sea': 'Caribbean Sea', 'off-venezuela': 'off the coast of Venezuela' },
    speakers: { petro: 'Gustavo Petro' },
    values: { 'territorial-waters': 'territorial waters' },
    changes: { 'first-events': 'The first events.' },
    moved: { 'told-in-error': 'The article corrected itself.' },
    tolls: { 'toll-001-killed': 'It counts those killed in the Caribbean.' },
    reasons: {},
    passages: {},
    record: { 'record-2025-11-11-ford': { title: 'The carrier enters the area', date: 'Announced that day.' } },
    recordNames: { hegseth: 'Pete Hegseth' },
    stages: { silence: { title: 'No article', text: 'Nothing is told of these weeks.' } },
  };
}
