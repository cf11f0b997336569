import { createEffect, createSignal, For, on, onCleanup, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Event, Toll } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { tollNameOf } from './toll-labels.ts';

interface CaptionProps {
  readonly head: Day;
  readonly shown: number;
  readonly total: number;
  readonly latest: Event | null;
  readonly current: readonly Toll[];
  readonly words: Words;
}

/** Where the head stands, in words: the standing figures each with its source, the count, the latest event. */
export function Caption(props: CaptionProps): JSX.Element {
  return (
    <div class="timeline-caption">
      <p class="caption-title">{props.words.say('timeline.toll')}</p>
      <ul class="caption-tolls">
        <For each={props.current} fallback={<li class="caption-none">{props.words.say('timeline.toll-none')}</li>}>
          {(toll) => {
            const name = () => tollNameOf(toll, props.words);
            return <li><b>{name().figure}</b> <span>{name().source}</span></li>;
          }}
        </For>
      </ul>
      <p class="caption-now">
        <span class="caption-count">
          {props.words.plural('timeline.shown', props.total, { shown: props.words.number(props.shown) })}
          <span class="caption-day"> {props.words.say('timeline.until', { day: props.words.shortDay(props.head) })}</span>.
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
  createEffect(
    on([() => props.head, () => props.total, () => props.isMoving], (_, before) => {
      if (before === undefined || props.isMoving) return;
      const timer = setTimeout(() => setText(announcement(props)), stillness);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  return <p class="timeline-spoken" aria-live="polite"><Show when={text()}>{(said) => said()}</Show></p>;
}

function countWords({ head, shown, total, words }: CaptionProps): string {
  return `${words.plural('timeline.shown', total, { shown: words.number(shown) })} ${words.say('timeline.until', { day: words.shortDay(head) })}`;
}

function latestWords({ latest, words }: CaptionProps): string {
  return latest === null ? words.say('timeline.no-latest') : words.say('timeline.latest', { title: words.title(latest) });
}

function announcement(props: CaptionProps): string {
  const { current, words } = props;
  const entries = current.map((toll) => words.say('timeline.toll-entry', tollNameOf(toll, words)));
  return words.say('timeline.announce', {
    day: words.day(props.head), count: countWords(props), latest: latestWords(props),
    tolls: entries.length === 0 ? words.say('timeline.toll-none') : entries.join('; '), toll: words.say('timeline.toll'),
  });
}
