import { createMemo, Show, type JSX } from 'solid-js';
import type { RecordStrike } from '../dataset/record.ts';
import type { Event, Place, Range } from '../dataset/types.ts';
import { usePage } from '../ui/page.tsx';
import { figureOf } from '../ui/symbol.tsx';
import type { Words } from '../words/words.ts';
import { cellOf, discOf, ringCell } from './forms.ts';
import { lookOf, sameLook, type Recency } from './look.ts';
import { isOfRecord, isVague, type Item } from './stands.ts';

/** Tells what the pointer or the focus is on; null: nothing any more. */
export type OnPoint = (item: Item | null, target: HTMLElement) => void;

interface ItemButtonProps {
  readonly item: Item;
  readonly class: string;
  /** In pixels. */
  readonly side: number;
  readonly name: string;
  readonly selected: boolean;
  readonly onPoint: OnPoint;
  readonly children: JSX.Element;
}

/** A mark or a ring, to be pressed. */
function ItemButton(props: ItemButtonProps): JSX.Element {
  const { reader } = usePage();
  const point = (target: HTMLElement) => props.onPoint(props.item, target);
  const leave = (target: HTMLElement) => props.onPoint(null, target);
  return (
    <button
      type="button"
      class={props.class}
      style={{ width: `${props.side}px`, height: `${props.side}px` }}
      data-event={isOfRecord(props.item) ? undefined : props.item.id}
      data-record={isOfRecord(props.item) ? props.item.id : undefined}
      aria-label={props.name}
      aria-pressed={props.selected}
      onClick={() => reader.selectFromDrawing(props.item.id)}
      onPointerEnter={(pointer) => pointer.pointerType === 'mouse' && point(pointer.currentTarget)}
      onPointerLeave={(pointer) => leave(pointer.currentTarget)}
      onFocus={(focus) => point(focus.currentTarget)}
      onBlur={(focus) => leave(focus.currentTarget)}
    >
      {props.children}
    </button>
  );
}

interface MarkButtonProps {
  readonly event: Event;
  readonly place: Place;
  readonly compact: boolean;
  readonly onPoint: OnPoint;
}

export function MarkButton(props: MarkButtonProps): JSX.Element {
  const { words, story } = usePage();
  const side = () => cellOf(props.event, props.compact);
  const isSelected = () => story.selected()?.id === props.event.id;
  const isJoined = () => story.joined().has(props.event.id);
  // Every step asks how it looks; few change it.
  const look = createMemo(() => lookOf(props.event, { clock: story.clock(), head: story.head() }, story.found()), undefined, { equals: sameLook });
  return (
    <ItemButton
      item={props.event} side={side()} selected={isSelected()} onPoint={props.onPoint}
      class={['map-mark-button', ...(props.compact ? ['coarse'] : []), ...(look().faded && !isSelected() ? ['faded'] : [])].join(' ')}
      name={nameOf(props.event, props.place, isJoined(), words())}
    >
      <Mark event={props.event} selected={isSelected()} soft={look().soft} recency={look().recency} joined={isJoined()} side={side()} />
    </ItemButton>
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
  readonly soft: boolean;
  /** Absent where it plays no part. */
  readonly recency?: Recency;
  /** Whether it is also in the public record: one mark for both. */
  readonly joined: boolean;
  /** In pixels; the mark is drawn around its middle. */
  readonly side: number;
}

/** An event's symbol, by its kind, as large as the map has room for. */
export function Mark(props: MarkProps): JSX.Element {
  const { event } = props;
  const disc = discOf(event.killed);
  const ring = event.kind === 'strike' ? Math.max(10.5, (disc.outer ?? disc.radius) + 2.8) : 12.6;
  return (
    <svg
      class="map-mark"
      data-kind={event.kind}
      classList={{ soft: props.soft, past: props.recency === 'past', old: props.recency === 'old' }}
      viewBox={`${-props.side / 2} ${-props.side / 2} ${props.side} ${props.side}`}
      width={props.side}
      height={props.side}
      aria-hidden="true"
    >
      {/* A dashed ring while its date is uncertain, a plain one just after it happened. */}
      <Show when={!props.selected} fallback={<circle class="map-mark-ring" r={ring + 0.6} />}>
        <Show when={props.soft || props.recency === 'near'}>
          <circle classList={{ 'map-mark-soft': props.soft, 'map-mark-near': !props.soft }} r={ring} />
        </Show>
      </Show>
      <Show when={props.joined}>
        <circle class="map-mark-joined" r={ring + 2.4} />
      </Show>
      <g class="map-mark-shape">{shapeOf(event)}</g>
    </svg>
  );
}

/** It is drawn for one event and never becomes another's: what kind it is need not be followed. */
function shapeOf({ kind, drawnAs, killed }: Event): JSX.Element {
  if (kind === 'strike') return <Disc killed={killed} />;
  if (kind === 'border') {
    return (
      <>
        <path class="map-mark-casing" d="M4-9.5C6-4-5-3.5-4 1S3 5.5 1.5 9.5" />
        <path class="map-mark-line" d="M4-9.5C6-4-5-3.5-4 1S3 5.5 1.5 9.5" />
      </>
    );
  }
  if (kind === 'diplomacy') return <rect x="-6.5" y="-6.5" width="13" height="13" rx="1.5" />;
  if (drawnAs === 'carrier') {
    return (
      <>
        <path d="M-13.4-1.6h24.8l2-1.2-2.2 5h-2l-1.8 4.6a1.6 1.6 0 0 1-1.5 1H-8.4a1.6 1.6 0 0 1-1.5-1L-11.4 2.2h-2z" />
        <path d="M2.6-2.4v-3.7h1.3v-3.4h1.5v1.7h1.7v1.7h1.2v3.7z" />
        <path d="M-10.4-2.4l1-1.9h1.5l2.6 1h2.1l.7.9z" />
      </>
    );
  }
  return (
    <>
      <path d="M-11.5 1.5h23l-2.8 6.2a1.5 1.5 0 0 1-1.4.9H-7.6a1.5 1.5 0 0 1-1.3-.8z" />
      <path d="M-6.5.3v-3.6h3.7v-3h1.9v-3.7h1.5v3.7H3v3h4.2v3.6z" />
    </>
  );
}

function Disc({ killed }: { readonly killed: Range }): JSX.Element {
  const { radius, outer } = discOf(killed);
  const figure = figureOf(killed);
  return (
    <>
      {outer === null ? null : <circle class="map-mark-most" r={outer} />}
      {figure === null ? <circle class="map-mark-hollow" r={radius - 0.6} /> : (
        <>
          <circle r={radius} />
          <text y="0.34em" text-anchor="middle" style={{ 'font-size': `${sizeOf(figure, radius)}px` }}>{figure}</text>
        </>
      )}
    </>
  );
}

/** Letters are about 0.56 em wide; the figure stays within the disc, and legible in the smallest. */
function sizeOf(figure: string, radius: number): number {
  return Math.max(9.5, Math.min(15, radius * 1.15, (radius * 1.75) / (figure.length * 0.56)));
}

export function RingButton(props: { readonly strike: RecordStrike; readonly compact: boolean; readonly onPoint: OnPoint }): JSX.Element {
  const { words, story } = usePage();
  const side = () => (props.compact ? ringCell.coarse : ringCell.fine);
  const isSelected = () => story.selectedEntry()?.id === props.strike.id;
  return (
    <ItemButton
      item={props.strike} class="map-ring-button" side={side()} selected={isSelected()} onPoint={props.onPoint}
      name={words().say('record.map.ring', { title: words().recordTitle(props.strike), date: words().date(props.strike.date) })}
    >
      <Ring selected={isSelected()} side={side()} />
    </ItemButton>
  );
}

/** A strike of the public record. Always of one size: rings count strikes, not the dead. */
export function Ring(props: { readonly selected: boolean; readonly side: number }): JSX.Element {
  return (
    <svg
      class="map-ring"
      classList={{ selected: props.selected }}
      viewBox={`${-props.side / 2} ${-props.side / 2} ${props.side} ${props.side}`}
      width={props.side}
      height={props.side}
      aria-hidden="true"
    >
      <Show when={props.selected}>
        <circle class="map-mark-ring" r="9.6" />
      </Show>
      <circle class="map-ring-line" r="5" />
      <circle class="map-ring-dot" r="1.5" />
    </svg>
  );
}
