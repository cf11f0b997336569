import type { RecordStrike } from '../dataset/record.ts';
import type { Range } from '../dataset/types.ts';
import type { PluralKey } from './keys.ts';
import type { Values } from './sentence.ts';

interface Wording {
  readonly plural: (key: PluralKey, count: number, values: Values) => string;
  readonly range: (range: Range) => string;
  readonly place: (id: string) => string;
}

/** Titles a strike of the public record by where it was and how many it killed: all of them were told so, few were named. */
export function recordTitleOf({ plural, range, place }: Wording): (strike: RecordStrike) => string {
  return ({ theatre, killed }) => {
    const most = killed.max ?? killed.min ?? 0;
    const figures = { killed: range(killed) };
    return theatre === null
      ? plural('record.strike.title-undisclosed', most, figures)
      : plural('record.strike.title', most, { ...figures, place: place(theatre) });
  };
}
