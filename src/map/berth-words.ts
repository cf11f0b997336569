import type { Words } from '../words/words.ts';
import { isVague, type Stand } from './features.ts';

/** Letters a line; about the length of "positions not reported". */
const measure = 23;

/** The lines under a framed row: where, how many, and that nobody says where within. A town needs none, since its name is on the ground. */
export function berthLines(stand: Stand, words: Pick<Words, 'say' | 'plural' | 'place' | 'number'>): readonly string[] {
  if (!isVague(stand.place)) return [];
  const count = stand.events.length;
  const name = words.say('map.berth.name', { place: words.place(stand.place.id), count: words.number(count) });
  return [...broken(name, measure), words.plural('map.berth.positions', count)];
}

/** The text in lines of at most `length` letters, longer words standing alone. */
export function broken(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
