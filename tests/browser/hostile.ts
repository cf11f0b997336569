import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfTheRecords, editRecords } from '../build/project.ts';

/** What an attacker, or a slip of the hand, might write into a record. Were any of it markup, the page's title would be another. */
export const markup = `<img src=x onerror="document.title='seized'"><script>document.title='seized'</script><style>*{display:none}</style>`;
/** Letters that run from right to left. The marks that would turn what follows them are refused by the check itself. */
export const turned = '\u05E9\u05DC\u05D5\u05DD \u05D5\u05D1\u05E8\u05DB\u05D4';
export const longWord = 'W'.repeat(400);
export const hostileText = `${markup} ${turned} ${longWord}`;
export const hostileEvent = 'planted-event';

/** Two claims rest on the one sentence, and their words overlap in it. */
export const hostileSentence = `On Monday ${hostileText} in the Caribbean.`;

/** A copy of the records and documents with such a record planted: its words, its sentence and the translation of it, its speaker. */
export function hostileRecords(): string {
  const root = copyOfTheRecords();
  const document = join(root, 'seeds', readdirSync(join(root, 'seeds')).find((name) => name.startsWith('004')) ?? '');
  writeFileSync(document, `${readFileSync(document, 'utf8')}\n${hostileSentence}\n`);
  const article = '004-1';
  const quoted = { by: 'planted-speaker', article };
  editRecords(root, 'data/events/strike.json', (events) => [...events, {
    id: hostileEvent, scope: 'single', date: { edtf: '2025-11-10', basis: 'stated' },
    claims: [
      { id: 'date', measure: 'date', ...quoted, quote: `On Monday ${markup}` },
      { id: 'account', measure: 'account', ...quoted, quote: hostileText },
    ],
  }]);
  editRecords(root, 'data/speakers.json', (speakers) => [...speakers, { id: 'planted-speaker' }]);
  for (const language of ['en', 'es']) {
    editRecords(root, `data/words/${language}.json`, (words) => {
      words.events[hostileEvent] = { title: hostileText, date: hostileText, note: hostileText };
      words.speakers['planted-speaker'] = hostileText;
      if (language !== 'en') words.passages[hostileEvent] = { [article]: hostileText };
      return words;
    });
  }
  return root;
}
