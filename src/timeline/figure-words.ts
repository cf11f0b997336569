import type { Toll } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';

/** A figure in our words where the documents print a plain number; otherwise as printed, in quotation marks. */
export function figureWords(toll: Toll, words: Words): string {
  return /^(at least )?[\d,]+$/i.test(toll.wording) ? words.range(toll) : words.say('timeline.quoted', { wording: toll.wording });
}
