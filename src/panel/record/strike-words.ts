import type { RecordStrike } from '../../dataset/record.ts';
import type { Words } from '../../words/words.ts';

/** "2 survived the first hit; 1 rescued; 1 presumed dead". What became of nobody is left out. */
export function survivorsWords({ initial, rescued, presumedDead }: NonNullable<RecordStrike['survivors']>, words: Words): string {
  const survived = words.plural('record.card.survived', initial.max ?? initial.min ?? 0, { range: words.range(initial) });
  const later = [
    rescued > 0 ? words.plural('record.card.rescued', rescued) : null,
    presumedDead !== null && presumedDead > 0 ? words.plural('record.card.presumed-dead', presumedDead) : null,
  ];
  return [survived, ...later].filter((part) => part !== null).join('; ');
}
