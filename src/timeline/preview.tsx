import { Show, type JSX } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import type { Event } from '../dataset/types.ts';
import type { Clock } from '../select/view.ts';
import type { Words } from '../words/words.ts';
import { dayText } from './day-text.ts';
import type { Ground } from './layout.ts';
import { onDay } from './on-day.ts';
import type { TimelineRecord } from './props.ts';
import { strikesOn } from './record-band.ts';

interface PreviewProps {
  readonly day: Day;
  readonly ground: Ground;
  readonly events: readonly Event[];
  readonly record: Pick<TimelineRecord, 'totals'> | null;
  readonly silences: readonly Span[];
  readonly clock: Clock;
  /** False where a mark's own note says more: then only the line and the date stand. */
  readonly isTold: boolean;
  readonly words: Words;
}

/** Where the mouse is: a thin line, the date, and what stands there. The keyboard and the thumb move the head instead. */
export function Preview(props: PreviewProps): JSX.Element {
  const frame = () => props.ground.frame;
  const x = () => props.ground.time.x(props.day);
  const found = () => onDay(props.day, props.events, props.silences, props.clock);
  const isRight = () => x() < frame().width - 260;
  return (
    <div class="timeline-preview" aria-hidden="true" style={{ transform: `translateX(${x()}px)` }}>
      <div class="preview-line" style={{ top: `${frame().turns.to}px`, height: `${frame().axis.from - frame().turns.to}px` }} />
      <Show when={props.isTold}>
        <div class="preview-note" classList={{ 'is-left': !isRight() }} style={{ top: `${frame().chart.from}px` }}>
          <b>{dayText(props.day, props.words)}</b>
          <span>{countWords(props, found())}</span>
          <Show when={props.record && strikesOn(props.record.totals, props.day)}>
            {(count) => <span>{props.words.plural(props.clock === 'happened' ? 'record.on-day' : 'record.on-day-announced', count())}</span>}
          </Show>
          <Show when={found().certain[0]}>{(first) => <span class={`kind-${first().kind} preview-title`}>{props.words.title(first())}</span>}</Show>
        </div>
      </Show>
    </div>
  );
}

function countWords({ words, clock }: PreviewProps, { certain, possible, isSilent }: ReturnType<typeof onDay>): string {
  const parts = [
    ...(certain.length > 0 ? [words.plural(clock === 'happened' ? 'timeline.on-day' : 'timeline.on-day-reported', certain.length)] : []),
    ...(possible > 0 ? [words.plural('timeline.on-day-maybe', possible)] : []),
  ];
  if (parts.length > 0) return parts.join('; ');
  return words.say(isSilent ? 'timeline.on-day-silent' : 'timeline.on-day-none');
}
