import { createMemo, createSignal, Show, type Accessor, type JSX } from 'solid-js';
import type { PublicRecord } from '../dataset/record.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Choose, RecordSlots } from '../panel/view.tsx';
import type * as recordRoom from '../panel/record/view.tsx';
import { entriesOfEvent, joinedEvents } from '../select/record/joined.ts';
import type { Story } from '../state/story.ts';
import type { TimelineRecord } from '../timeline/view.tsx';
import type { Words } from '../words/words.ts';

export type RecordRoom = typeof recordRoom;

export interface RecordSource {
  /** What draws the record; null until it has been fetched, which is before the record itself is given out. */
  readonly room: Accessor<RecordRoom | null>;
  /** Fetches the record, what draws it and its words; rejects where one of them cannot be had. */
  readonly load: () => Promise<PublicRecord>;
}

/** The public record's way into the page: nothing of it is fetched before its switch is on. */
export function createRecordSource(speakOfRecord: () => Promise<unknown>): RecordSource {
  const [room, setRoom] = createSignal<RecordRoom | null>(null);
  const load = async () => {
    const [record, views] = await Promise.all([import('virtual:record'), import('../panel/record/view.tsx'), speakOfRecord()]);
    setRoom(views);
    return record.default;
  };
  return { room, load };
}

interface Told {
  readonly dataset: Dataset;
  readonly words: Accessor<Words>;
  readonly story: Story;
  readonly room: Accessor<RecordRoom | null>;
}

/** What stands in the panel of the public record. */
export function recordSlots({ dataset, words, story, room }: Told): RecordSlots {
  const beside = createMemo(() => {
    const [record, event] = [story.record(), story.selected()];
    return record === null || event === null ? [] : entriesOfEvent(record, event.id);
  });
  const withRecord = (draw: (record: PublicRecord, views: RecordRoom) => JSX.Element) => (
    <Show when={story.record()}>{(record) => <Show when={room()}>{(views) => draw(record(), views())}</Show>}</Show>
  );
  return {
    get record() {
      return story.isRecordOn();
    },
    get recordReady() {
      return story.record() !== null;
    },
    get recordFailed() {
      return story.recordFailed();
    },
    get entry() {
      return story.selectedEntry()?.id ?? null;
    },
    get coverage() {
      return withRecord((record, views) => <views.Coverage dataset={dataset} record={record} words={words()} />);
    },
    entries: (choose: Choose) => withRecord((record, views) => (
      <views.RecordEntries record={record} entries={story.entries()} words={words()} onSelect={choose} />
    )),
    beside: (choose: Choose) => (
      <Show when={beside().length > 0 && story.selected()}>
        {(event) => withRecord((_, views) => <views.RecordBeside event={event()} entries={beside()} words={words()} onSelect={choose} />)}
      </Show>
    ),
    entryCard: (choose: Choose) => (
      <Show when={story.selectedEntry()}>
        {(entry) => withRecord((record, views) => (
          <views.RecordCard entry={entry()} record={record} dataset={dataset} words={words()} onSelect={choose} />
        ))}
      </Show>
    ),
    onRecord: story.setRecord,
  };
}

/** What stands on the slider of the public record; null while it is not shown. */
export function timelineRecord({ words, story, room }: Omit<Told, 'dataset'>): Accessor<TimelineRecord | null> {
  const totals = createMemo(() => {
    const [record, views] = [story.record(), room()];
    return record === null || views === null ? [] : views.runningTotal(record, story.clock());
  });
  const shownIds = createMemo(() => new Set(story.entries().map(({ id }) => id)));
  const selected = createMemo(() => story.selectedEntry()?.id ?? null);
  return createMemo(() => {
    const [record, views] = [story.record(), room()];
    if (record === null || views === null) return null;
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
      compared: (toll) => views.comparedWords(views.compareToll(toll, record), words()),
    };
  });
}

const none: ReadonlySet<string> = new Set();

/** Ids of the documents' events that are also in the record, while it is shown. */
export function joinedOf(story: Story): Accessor<ReadonlySet<string>> {
  return createMemo(() => {
    const record = story.record();
    return record === null ? none : joinedEvents(record);
  });
}
