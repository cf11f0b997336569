import { Show, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import { cell } from './cells.ts';
import { discOf } from './discs.ts';
import { figureOf } from '../ui/symbol.tsx';
import type { Recency } from './recency.ts';

interface MarkProps {
  readonly event: Event;
  readonly selected: boolean;
  readonly soft: boolean;
  /** Absent where it plays no part. */
  readonly recency?: Recency;
  /** Whether it is also in the public record: one mark for both. */
  readonly joined?: boolean;
  /** Side in pixels; the mark is drawn around its middle. */
  readonly side?: number;
}

/** An event's symbol, by its kind. */
export function Mark(props: MarkProps): JSX.Element {
  const side = () => props.side ?? cell.fine;
  const ring = () => (props.event.kind === 'strike' ? Math.max(10.5, (discOf(props.event.killed).outer ?? discOf(props.event.killed).radius) + 2.8) : 12.6);
  return (
    <svg
      class={`map-mark map-mark-${props.event.kind}`}
      classList={{ soft: props.soft, past: props.recency === 'past', old: props.recency === 'old' }}
      viewBox={`${-side() / 2} ${-side() / 2} ${side()} ${side()}`}
      width={side()}
      height={side()}
      aria-hidden="true"
    >
      <Show when={props.selected} fallback={<Nearness {...props} radius={ring()} />}>
        <circle class="map-mark-ring" r={ring() + 0.6} />
      </Show>
      <Show when={props.joined}>
        <circle class="map-mark-joined" r={ring() + 2.4} />
      </Show>
      <g class="map-mark-shape">
        <Shape event={props.event} />
      </g>
    </svg>
  );
}

/** It is drawn for one event and never becomes another's: what kind it is need not be followed. */
function Shape({ event }: { readonly event: Event }): JSX.Element {
  if (event.kind === 'strike') return <Disc event={event} />;
  if (event.kind === 'border') {
    return (
      <>
        <path class="map-mark-casing" d="M4-9.5C6-4-5-3.5-4 1S3 5.5 1.5 9.5" />
        <path class="map-mark-line" d="M4-9.5C6-4-5-3.5-4 1S3 5.5 1.5 9.5" />
      </>
    );
  }
  if (event.kind === 'diplomacy') return <rect x="-6.5" y="-6.5" width="13" height="13" rx="1.5" />;
  if (event.drawnAs === 'carrier') {
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

/** A dashed ring while its date is uncertain, a plain one just after it happened. */
function Nearness(props: MarkProps & { readonly radius: number }): JSX.Element {
  return (
    <Show when={props.soft || props.recency === 'near'}>
      <circle classList={{ 'map-mark-soft': props.soft, 'map-mark-near': !props.soft }} r={props.radius} />
    </Show>
  );
}

function Disc({ event: { killed } }: { readonly event: Event }): JSX.Element {
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
