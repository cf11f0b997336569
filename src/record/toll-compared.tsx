import { createMemo, type JSX } from 'solid-js';
import type { PublicRecord } from '../dataset/record.ts';
import type { Toll } from '../dataset/types.ts';
import { compareToll } from '../select/record/comparison.ts';
import type { Words } from '../words/words.ts';
import { comparedWords } from './compared-words.ts';

/** One printed toll against the record of its day, in a line. */
export function TollCompared(props: { toll: Toll; record: PublicRecord; words: Words }): JSX.Element {
  const compared = createMemo(() => compareToll(props.toll, props.record));
  return <p class="toll-compared">{comparedWords(compared(), props.words)}</p>;
}
