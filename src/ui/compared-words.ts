import type { PluralKey } from '../words/messages.ts';
import type { Range, TollMeasure } from '../dataset/types.ts';
import type { Comparison } from '../select/record-counts.ts';
import type { Words } from '../words/words.ts';

const figureKeys = { killed: 'record.figure.killed', boats: 'record.figure.boats', attacks: 'record.figure.strikes' } as const satisfies Record<TollMeasure, PluralKey>;

/** "75 to 76 killed", "7 boats", "9 strikes". */
export function figureWords(measure: TollMeasure, range: Range, words: Words): string {
  return words.plural(figureKeys[measure], range.max ?? range.min ?? 0, { range: words.range(range) });
}

/** What the record counts for the toll's own days, of what the toll counts. */
export function recordFigure({ toll, made }: Comparison, words: Words): string {
  const counted = { killed: made.killed, boats: made.boats, attacks: made.strikes };
  return figureWords(toll.measure, counted[toll.measure], words);
}

/** How the printed figure stands to the record's, in a sentence. */
export function verdictWords({ verdict, unannounced }: Comparison, words: Words): string {
  if (verdict !== 'same-as-announced' || unannounced.strikes.max === 0) return words.say(`record.verdict.${verdict}`);
  return words.plural('record.verdict.unannounced', unannounced.strikes.max, {
    strikes: words.range(unannounced.strikes),
    killed: figureWords('killed', unannounced.killed, words),
  });
}

/** Both together: "The public record for that day: 7 boats. The same." */
export function comparedWords(comparison: Comparison, words: Words): string {
  return words.say('record.compared', { figure: recordFigure(comparison, words), verdict: verdictWords(comparison, words) });
}
