import type { Article, Claim, Event } from '../../src/dataset/types.ts';
import { throwMissing } from '../../src/words/messages.ts';
import { createWords } from '../../src/words/words.ts';
import { dated, day } from '../select/small-dataset.ts';
import { englishMessages } from '../words/english.ts';

/** Made-up records in real sentences: a strike that two articles count, a post with no figure, a campaign's summary. */
const messages = englishMessages();
export const words = createWords(
  {
    ...messages,
    events: {
      struck: { title: 'A boat is struck' },
      posted: { title: 'Álvaro posts' },
      begins: { title: 'The campaign begins' },
      'also-struck': { title: 'Another boat is struck' },
    },
    articles: {
      '002-1': { title: 'On a notice', short: 'The Journal', dateline: '', publisher: '' },
      '003-1': { title: 'On an interview', short: 'Dreams', dateline: '', publisher: '' },
    },
  },
  throwMissing,
);

function article(id: string, dateline: string): Article {
  return {
    id, document: `${id.slice(0, 3)}.txt`, start: 0, end: 9, title: null, publisher: null, publisherBasis: null, type: 'news',
    dateline: dated(dateline), url: null,
  };
}

export const articles = [article('002-1', '2025-10-19'), article('003-1', '2025-11-13')];

export function claim(id: string, parts: Partial<Claim> & { article?: string; exact?: string }): Claim {
  const { article: from = '002-1', exact = `the words of ${id}`, ...rest } = parts;
  return {
    id, measure: 'account', min: null, max: null, value: null, by: 'article', stance: 'asserts', against: null, hedge: null,
    excerpt: { document: `${from.slice(0, 3)}.txt`, article: from, start: 0, end: exact.length, exact, passage: { start: 0, end: exact.length, exact } },
    ...rest,
  };
}

export function event(id: string, parts: Partial<Event>): Event {
  return {
    id, kind: 'strike', scope: 'single', drawnAs: null, date: dated('2025-10-17'), place: null, claims: [], answers: [], killed: { min: null, max: null },
    contested: false, reported: day('2025-10-19'), articles: ['002-1'], ...parts,
  };
}
