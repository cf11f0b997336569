import { createEffect, createSignal, For, on, Show, type JSX } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import type { Event, Toll } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import type { Clock } from '../select/view.ts';
import { daysOfOldFigures } from './figures-of.ts';
import type { TimelineRecord } from './props.ts';
import { totalWords } from './record-label.ts';
import { tollNameOf } from './toll-labels.ts';
import { whenStill } from './when-still.ts';

interface CaptionProps {
  readonly clock: Clock;
  readonly head: Day;
  readonly from: Day | null;
  readonly shown: number;
  readonly total: number;
  readonly latest: Event | null;
  readonly current: readonly Toll[];
  readonly record: Pick<TimelineRecord, 'totals'> | null;
  readonly words: Words;
}

/** Where the head stands, in words: the standing figures each with its source, the count, the latest event. */
export function Caption(props: CaptionProps): JSX.Element {
  const old = (): Span | null => daysOfOldFigures(props.current, props.head, props.clock);
  return (
    <div class="timeline-caption">
      <p class="caption-title">
        <span class="caption-what">{props.words.say('timeline.toll')}</span>
        <Show when={old()}>{(days) => <span class="caption-old">{props.words.say('timeline.figures-of', { span: props.words.stretch(days()) })}</span>}</Show>
        <Show when={props.clock === 'reported'}><span class="caption-clock">{props.words.say('timeline.clock-note.reported')}</span></Show>
      </p>
      <ul class="caption-tolls">
        <For each={props.current} fallback={<li class="caption-none">{props.words.say('timeline.toll-none')}</li>}>
          {(toll) => {
            const name = () => tollNameOf(toll, props.words);
            return <li><b>{name().figure}</b> <span>{name().source}</span></li>;
          }}
        </For>
      </ul>
      <Show when={recordWords(props)}>{(sentence) => <p class="caption-record">{sentence()}</p>}</Show>
      <p class="caption-now">
        <span class="caption-count">
          {props.words.plural('timeline.shown', props.total, { shown: props.words.number(props.shown) })}
          <span class="caption-day"> {timeWords(props)}</span>.
        </span>
        {' '}
        <span class="caption-latest">{latestWords(props)}</span>
      </p>
    </div>
  );
}

/** Milliseconds of stillness before the caption is read out. */
const stillness = 900;

/** Reads the caption to assistive technology, but only once the head has come to rest. */
export function Announcer(props: CaptionProps & { readonly isMoving: boolean }): JSX.Element {
  const [text, setText] = createSignal('');
  const still = whenStill(stillness, () => {
    if (!props.isMoving) setText(announcement(props));
  });
  createEffect(
    on([() => props.head, () => props.total, () => props.isMoving], (_, before) => {
      if (before !== undefined && !props.isMoving) still.moved();
    }),
  );
  return <p class="timeline-spoken" aria-live="polite">{text()}</p>;
}

function countWords({ from, head, shown, total, words }: CaptionProps): string {
  return `${words.plural('timeline.shown', total, { shown: words.number(shown) })} ${timeWords({ from, head, words })}`;
}

function timeWords({ from, head, words }: Pick<CaptionProps, 'from' | 'head' | 'words'>): string {
  if (from === null) return words.say('timeline.until', { day: words.shortDay(head) });
  return words.say('timeline.between', { from: words.shortDay(from), to: words.shortDay(head) });
}

function latestWords({ latest, words }: CaptionProps): string {
  return latest === null ? words.say('timeline.no-latest') : words.say('timeline.latest', { title: words.title(latest) });
}

/** The public record's total at the head; null where it is off, and before its first strike. */
function recordWords({ record, head, words }: CaptionProps): string | null {
  return record === null ? null : totalWords(record.totals, head, words);
}

function announcement(props: CaptionProps): string {
  const { current, words } = props;
  const old = daysOfOldFigures(current, props.head, props.clock);
  const toll = words.say('timeline.toll');
  const entries = current.map((toll) => words.say('timeline.toll-entry', tollNameOf(toll, words)));
  const record = recordWords(props);
  const tolls = entries.length === 0 ? words.say('timeline.toll-none') : entries.join('; ');
  return words.say('timeline.announce', {
    day: words.day(props.head), count: countWords(props), latest: latestWords(props),
    tolls: record === null ? tolls : `${tolls}; ${record}`,
    toll: old === null ? toll : `${toll} (${words.say('timeline.figures-of', { span: words.stretch(old) })})`,
  });
}
