import type { Span } from '../../dataset/day.ts';
import type { RecordOutline } from '../../dataset/record.ts';
import { byEarliestDay, coversOf } from './dates.ts';
import type { RecordLibrary } from './library.ts';

/** A project without a public record covers its own axis, and nothing is on it. */
export function outlineOf({ coverage, strikes, facts }: RecordLibrary, axis: Span): RecordOutline {
  const covers = (coverage === null ? null : coversOf(coverage)) ?? axis;
  return { covers, ids: [...strikes.toSorted(byEarliestDay), ...facts.toSorted(byEarliestDay)].map(({ id }) => id) };
}
