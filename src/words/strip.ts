import type { Words } from './words.ts';

/** Of an article, its sentences and those of them that are quoted, with the share of its text in per cent; of what is no article, its lines. */
interface Counted {
  readonly sentences: number;
  readonly quoted: number;
  readonly page: number;
  readonly share: number;
}

/** "11 of 15 sentences are quoted (75 % of the text)."; of what is no article, how many lines there are. */
export function countWords({ sentences, quoted, page, share }: Counted, { plural, number }: Words): string {
  return sentences === 0 ? plural('strip.page', page) : plural('strip.counts', sentences, { quoted: number(quoted), share: number(share) });
}

interface Told {
  readonly fate: 'quoted' | 'read' | 'left-out' | 'page';
  readonly number: number | null;
  readonly events: readonly string[];
}

/** Which sentence of how many it is; null of a line of the web page. */
export function numberWords({ number }: Told, total: number, { say }: Words): string | null {
  return number === null ? null : say('strip.sentence', { number, total });
}

/**
 * What became of it, as the words after its number: "is quoted in 2 events:", which the caller names. Of a line of the web page, all that is said.
 * @param why nothing of it is shown, in words; empty where that has no reason of its own
 */
export function fateWords({ fate, events }: Told, why: string, { say, plural }: Words): string {
  if (fate === 'page') return say('strip.is.page', { reason: why });
  if (fate === 'left-out') return say('strip.is.left-out', { reason: why });
  if (fate === 'read') return say('strip.is.read');
  return events.length === 0 ? say('strip.is.toll') : plural('strip.is.quoted', events.length);
}
