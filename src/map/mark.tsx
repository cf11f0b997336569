import { createMemo, Show, type JSX } from 'solid-js';
import type { Event, Place, Range } from '../dataset/types.ts';
import { usePage } from '../ui/page.tsx';
import { EventShape, figureOf } from '../ui/symbol.tsx';
import type { Words } from '../words/words.ts';
import { drawnSize, radiusOf } from './forms.ts';
import { lookOf, sameLook } from './look.ts';
import type { Size } from './plane.ts';
import { isVague } from './stands.ts';

/** Tells what the pointer or the focus is on; null: nothing any more. */
export type OnPoint = (event: Event | null, target: HTMLElement) => void;

interface MarkButtonProps {
  readonly event: Event;
  readonly place: Place;
  /** In pixels; absent: as large as what it holds. */
  readonly size?: Size;
  readonly class?: string;
  readonly onPoint: OnPoint;
  /** Words beside the symbol, by which it can be called as well; and how they are set. */
  readonly text?: string;
  readonly children?: JSX.Element;
}

/** An event's mark, to be pressed. */
export function MarkButton(props: MarkButtonProps): JSX.Element {
  const { dataset: { axis }, words, story, reader } = usePage();
  const isSelected = () => story.selected()?.id === props.event.id;
  const isJoined = () => story.joined().has(props.event.id);
  const name = () => nameOf(props.event, props.place, isJoined(), words());
  // Every step asks how it looks; few change it. The documents' story ends with them, however far the public record goes on.
  const look = createMemo(() => lookOf(props.event, { clock: story.clock(), head: story.head(), axis }, story.found()), undefined, { equals: sameLook });
  return (
    <button
      type="button"
      class={`map-mark-button ${props.class ?? ''}`}
      classList={{ soft: look().soft, past: look().past && !isSelected(), faded: look().faded && !isSelected() }}
      style={props.size ? { width: `${props.size.width}px`, height: `${props.size.height}px` } : {}}
      data-event={props.event.id}
      data-kind={props.event.kind}
      aria-label={props.text ? `${props.text}: ${name()}` : name()}
      aria-pressed={isSelected()}
      onClick={() => reader.selectFromDrawing(props.event.id)}
      onPointerEnter={(pointer) => pointer.pointerType === 'mouse' && props.onPoint(props.event, pointer.currentTarget)}
      onPointerLeave={(pointer) => props.onPoint(null, pointer.currentTarget)}
      onFocus={(focus) => props.onPoint(props.event, focus.currentTarget)}
      onBlur={(focus) => props.onPoint(null, focus.currentTarget)}
    >
      <Mark event={props.event} selected={isSelected()} joined={isJoined()} />
      {props.children}
    </button>
  );
}

/** Holds the figure that is seen in the disc, so that the mark can also be called by it. */
function nameOf(event: Event, place: Place, joined: boolean, words: Words): string {
  const name = words.say(isVague(place) ? 'map.mark-vague' : 'map.mark', { title: words.title(event), date: words.date(event.date), place: words.place(place.id) });
  const whole = event.kind === 'strike' ? words.say('map.mark-killed', { name, killed: words.range(event.killed) }) : name;
  return joined ? words.say('record.map.joined', { name: whole }) : whole;
}

interface MarkProps {
  readonly event: Event;
  readonly selected: boolean;
  /** Whether it is also in the public record: one mark for both. */
  readonly joined: boolean;
}

/** An event's symbol, by its kind. */
export function Mark(props: MarkProps): JSX.Element {
  const { event } = props;
  const { width, height } = drawnSize(event);
  const ring = event.kind === 'strike' ? width / 2 : event.kind === 'deployment' ? 17 : 9;
  const around = (name: string, apart: number) => (event.drawnAs === 'carrier'
    ? <rect class={name} x={-width / 2 - apart} y={-height / 2 - apart} width={width + apart * 2} height={height + apart * 2} rx="8" />
    : <circle class={name} r={ring + apart} />);
  return (
    <svg class="map-mark" data-kind={event.kind} viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <Show when={props.selected}>{around('map-mark-ring', 1)}</Show>
      <Show when={props.joined}>{around('map-mark-joined', 3)}</Show>
      <circle class="map-mark-pulse" r={ring} />
      <g class="map-mark-shape">{shapeOf(event)}</g>
    </svg>
  );
}

function shapeOf({ kind, drawnAs, killed }: Event): JSX.Element {
  if (kind === 'strike') return <Disc killed={killed} />;
  if (drawnAs === 'carrier') {
    return (
      <>
        <path d="M-27-1.5h48l6-3-2.2 6.5H22l-3.6 7.4a2.4 2.4 0 0 1-2.2 1.4h-36a2.4 2.4 0 0 1-2.2-1.4L-24.6 2H-27z" />
        <path d="M4.5-2.8v-4.4h2.6v-5h1.6v2.4h3.2v2.6H15v4.4z" />
        <path d="M-21-2.8l1.8-3h2.4l4.6 3zM-10-2.8l1.8-3h2.4l4.6 3z" />
      </>
    );
  }
  return <g transform={`scale(${kind === 'deployment' ? 1.6 : 0.9})`}><EventShape kind={kind} /></g>;
}

function Disc({ killed }: { readonly killed: Range }): JSX.Element {
  const radius = radiusOf(killed);
  const figure = figureOf(killed);
  return figure === null ? <circle class="map-mark-hollow" r={radius - 1} /> : (
    <>
      <circle r={radius} />
      {/* Letters are about 0.56 em wide; the figure stays within the disc, and legible in the smallest. */}
      <text y="0.34em" text-anchor="middle" style={{ 'font-size': `${Math.max(10, Math.min(18, radius * 1.1, (radius * 1.75) / (figure.length * 0.56)))}px` }}>{figure}</text>
    </>
  );
}

/** Strikes of the public record: always of one size, since a ring counts strikes, not the dead. */
export function Ring(): JSX.Element {
  return (
    <svg class="map-ring" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <circle class="map-ring-line" r="5" />
      <circle class="map-ring-dot" r="1.5" />
    </svg>
  );
}
