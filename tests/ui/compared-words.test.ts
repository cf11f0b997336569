import { describe, expect, it } from 'vitest';
import type { TollMeasure } from '../../src/dataset/types.ts';
import { comparedWords, verdictWords } from '../../src/ui/compared-words.ts';
import type { Comparison, Counts, Verdict } from '../../src/select/record-counts.ts';
import { dated, day } from '../select/small-dataset.ts';
import { inEnglish, inSpanish } from '../panel/record/words.ts';

function counts(strikes: number, boats: number, least: number, most: number): Counts {
  return { strikes: { min: strikes, max: strikes }, boats: { min: boats, max: boats }, killed: { min: least, max: most } };
}

function comparison(measure: TollMeasure, verdict: Verdict, more: Partial<Comparison> = {}): Comparison {
  const excerpt = { document: '001', article: '001-1', start: 0, end: 1, exact: 'x', passage: { start: 0, end: 1, exact: 'x' } };
  const toll = { id: 't', measure, min: 75, max: null, wording: 'at least 75', asOf: dated('2025-11-12'), by: 'article', reported: day('2025-11-12'), excerpt };
  const days = { earliest: day('2025-11-12'), latest: day('2025-11-12') };
  return { toll, days, made: counts(20, 21, 79, 80), announced: counts(19, 20, 75, 76), unannounced: counts(0, 0, 0, 0), verdict, ...more };
}

describe('a toll held against the record', () => {
  it('of the dead: names the record’s range, and the strike that nobody had announced', () => {
    const oneHeldBack = comparison('killed', 'same-as-announced', { unannounced: counts(1, 1, 4, 4) });
    expect(comparedWords(oneHeldBack, inEnglish)).toBe(
      'The public record for that day: 79 to 80 killed. The same as had been announced by that day; one strike, 4 killed, was made and not yet announced.',
    );
    expect(comparedWords(oneHeldBack, inSpanish)).toBe(
      'El registro público hasta ese día: de 79 a 80 muertos. La misma que se había anunciado hasta ese día; un ataque, con 4 muertos, ya se había realizado y aún no se había anunciado.',
    );
  });

  it('counts several strikes that nobody had announced', () => {
    const heldBack = comparison('killed', 'same-as-announced', { unannounced: { strikes: { min: 1, max: 2 }, boats: { min: 1, max: 2 }, killed: { min: 4, max: 9 } } });
    expect(verdictWords(heldBack, inEnglish)).toBe(
      'The same as had been announced by that day; 1 to 2 strikes, 4 to 9 killed, were made and not yet announced.',
    );
  });

  it('speaks of no strike held back where there is none', () => {
    expect(verdictWords(comparison('killed', 'same-as-announced'), inEnglish)).toBe('The same as had been announced by that day.');
  });

  it('of boats and of attacks: names the record’s boats and strikes', () => {
    expect(comparedWords(comparison('boats', 'same'), inEnglish)).toBe('The public record for that day: 21 boats. The same.');
    expect(comparedWords(comparison('attacks', 'same'), inSpanish)).toBe('El registro público hasta ese día: 20 ataques. La misma cifra.');
  });

  it.each([
    ['same-before-the-day', 'The same as had been announced before that day.', 'La misma que se había anunciado antes de ese día.'],
    ['holds', 'It fits the record, and names no exact figure.', 'Concuerda con el registro, y no da una cifra exacta.'],
    ['lower', 'Lower than the record’s figure.', 'Inferior a la del registro.'],
    ['higher', 'Higher than the record’s figure.', 'Superior a la del registro.'],
  ] as const)('is %s in words', (verdict, english, spanish) => {
    expect(verdictWords(comparison('killed', verdict), inEnglish)).toBe(english);
    expect(verdictWords(comparison('killed', verdict), inSpanish)).toBe(spanish);
  });
});
