import { createMemo, type JSX } from 'solid-js';
import type { Event, Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { cellOf } from './cells.ts';
import { isVague } from './features.ts';
import type { Look } from './look.ts';
import { Mark } from './mark.tsx';

interface MarkButtonProps {
  readonly event: Event;
  readonly place: Place;
  readonly compact: boolean;
  readonly selected: boolean;
  readonly look: Look;
  /** Whether it is also in the public record. */
  readonly joined: boolean;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (event: Event | null, target: HTMLElement) => void;
}

export function MarkButton(props: MarkButtonProps): JSX.Element {
  const side = () => cellOf(props.event, props.compact);
  // Of its own, since its look changes often and its name, which would be said anew with it, does not.
  const isFaded = createMemo(() => props.look.faded && !props.selected);
  return (
    <button
      type="button"
      class="map-mark-button"
      classList={{ coarse: props.compact, faded: isFaded() }}
      style={{ width: `${side()}px`, height: `${side()}px` }}
      data-event={props.event.id}
      aria-label={nameOf(props)}
      aria-pressed={props.selected}
      onClick={() => props.onSelect(props.event.id)}
      onPointerEnter={(pointer) => pointer.pointerType === 'mouse' && props.onPoint(props.event, pointer.currentTarget)}
      onPointerLeave={(pointer) => props.onPoint(null, pointer.currentTarget)}
      onFocus={(focus) => props.onPoint(props.event, focus.currentTarget)}
      onBlur={(focus) => props.onPoint(null, focus.currentTarget)}
    >
      <Mark event={props.event} selected={props.selected} soft={props.look.soft} recency={props.look.recency} joined={props.joined} side={side()} />
    </button>
  );
}

/** Holds the figure that is seen in the disc, so that the mark can also be called by it. */
function nameOf({ event, place, joined, words }: Pick<MarkButtonProps, 'event' | 'place' | 'joined' | 'words'>): string {
  const name = words.say(isVague(place) ? 'map.mark-vague' : 'map.mark', {
    title: words.title(event),
    date: words.date(event.date),
    place: words.place(place.id),
  });
  const whole = event.kind === 'strike' ? words.say('map.mark-killed', { name, killed: words.range(event.killed) }) : name;
  return joined ? words.say('record.map.joined', { name: whole }) : whole;
}
