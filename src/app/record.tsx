import { createMemo, type Accessor } from 'solid-js';
import type { PublicRecord } from '../dataset/record.ts';
import { compareToll } from '../select/record/comparison.ts';
import { runningTotal } from '../select/record/tally.ts';
import type { Story } from '../state/story.ts';
import type { TimelineRecord } from '../timeline/view.tsx';
import { comparedWords } from '../ui/compared-words.ts';
import type { Words } from '../words/words.ts';

/** Fetches the record and its words: nothing of it before its switch is on. Rejects where one of them cannot be had. */
export async function loadRecord(speakOfRecord: () => Promise<unknown>): Promise<PublicRecord> {
  const [record] = await Promise.all([import('virtual:record'), speakOfRecord()]);
  return record.default;
}

/** What stands on the slider of the public record; null while it is not shown. */
export function timelineRecord(story: Story, words: Accessor<Words>): Accessor<TimelineRecord | null> {
  const totals = createMemo(() => {
    const record = story.record();
    return record === null ? [] : runningTotal(record, story.clock());
  });
  const shownIds = createMemo(() => new Set(story.entries().map(({ id }) => id)));
  const selected = createMemo(() => story.selectedEntry()?.id ?? null);
  return createMemo(() => {
    const record = story.record();
    if (record === null) return null;
    return {
      strikes: record.strikes,
      facts: record.facts,
      get totals() {
        return totals();
      },
      get shownIds() {
        return shownIds();
      },
      get selected() {
        return selected();
      },
      compared: (toll) => comparedWords(compareToll(toll, record), words()),
    };
  });
}
