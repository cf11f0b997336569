import { createEffect, createSignal, For, on, Show, type JSX } from 'solid-js';
import type { Tally } from '../dataset/totals.ts';
import { usePage } from '../ui/page.tsx';
import { tollNameOf, totalWords } from './chart-labels.ts';
import { daysOfOldFigures } from './days.ts';
import { whenStill } from './when-still.ts';

interface CaptionProps {
  /** The public record's running total; null where it is off. */
  readonly totals: readonly Tally[] | null;
}

/** Where the head stands, in words: the standing figures each with its source, the count, the latest event. */
export function Caption(props: CaptionProps): JSX.Element {
  const { words, story } = usePage();
  const told = createTelling(props);
  return (
    <div class="timeline-caption">
      <p class="caption-title">
        <span class="caption-what">{words().say('timeline.toll')}</span>
        <Show when={told.oldFigures()}>{(sentence) => <span class="caption-old">{sentence()}</span>}</Show>
        <Show when={story.clock() === 'reported'}><span class="caption-clock">{words().say('timeline.clock-note.reported')}</span></Show>
      </p>
      <ul class="caption-tolls">
        <For each={story.tolls()} fallback={<li class="caption-none">{words().say('timeline.toll-none')}</li>}>
          {(toll) => {
            const name = () => tollNameOf(toll, words());
            return <li><b>{name().figure}</b> <span>{name().source}</span></li>;
          }}
        </For>
      </ul>
      <Show when={told.record()}>{(sentence) => <p class="caption-record">{sentence()}</p>}</Show>
      <p class="caption-now">
        <span class="caption-count">
          {told.shown()}
          <span class="caption-day"> {told.time()}</span>.
        </span>
        {' '}
        <span class="caption-latest">{told.latest()}</span>
      </p>
    </div>
  );
}

/** Milliseconds of stillness before the caption is read out. */
const stillness = 900;

/** Reads the caption to assistive technology, but only once the head has come to rest. */
export function Announcer(props: CaptionProps & { readonly isMoving: boolean }): JSX.Element {
  const { words, story } = usePage();
  const told = createTelling(props);
  const [text, setText] = createSignal('');
  const announcement = () => {
    const { say, day } = words();
    const [old, record] = [told.oldFigures(), told.record()];
    const entries = story.tolls().map((toll) => say('timeline.toll-entry', tollNameOf(toll, words())));
    const tolls = entries.length === 0 ? say('timeline.toll-none') : entries.join('; ');
    return say('timeline.announce', {
      day: day(story.head()), count: `${told.shown()} ${told.time()}`, latest: told.latest(),
      tolls: record === null ? tolls : `${tolls}; ${record}`,
      toll: old === null ? say('timeline.toll') : `${say('timeline.toll')} (${old})`,
    });
  };
  const still = whenStill(stillness, () => {
    if (!props.isMoving) setText(announcement());
  });
  createEffect(
    on([story.head, () => story.ofShownKinds().length, () => props.isMoving], (_, before) => {
      if (before !== undefined && !props.isMoving) still.moved();
    }),
  );
  return <p class="timeline-spoken" aria-live="polite">{text()}</p>;
}

/** What the caption says and what is read out, part by part. */
function createTelling(props: CaptionProps) {
  const { words, story } = usePage();
  return {
    shown: () => words().plural('timeline.shown', story.ofShownKinds().length, { shown: words().number(story.shownCount()) }),
    time: () => {
      const from = story.from();
      if (from === null) return words().say('timeline.until', { day: words().shortDay(story.head()) });
      return words().say('timeline.between', { from: words().shortDay(from), to: words().shortDay(story.head()) });
    },
    latest: () => {
      const latest = story.latest();
      return latest === null ? words().say('timeline.no-latest') : words().say('timeline.latest', { title: words().title(latest) });
    },
    /** Of when the standing figures are, where they are old; null else. */
    oldFigures: () => {
      const span = daysOfOldFigures(story.tolls(), story.head(), story.clock());
      return span === null ? null : words().say('timeline.figures-of', { span: words().stretch(span) });
    },
    /** The public record's total at the head; null where it is off, and before its first strike. */
    record: () => (props.totals === null ? null : totalWords(props.totals, story.head(), words())),
  };
}
