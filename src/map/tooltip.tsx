import { For, Show, type JSX } from 'solid-js';
import type { Event, Place } from '../dataset/types.ts';
import { Own } from '../ui/verbatim.tsx';
import { atStart } from '../words/claims.ts';
import type { Words } from '../words/words.ts';
import type { Point, Size } from './plane.ts';
import { isVague } from './stands.ts';

interface TooltipProps {
  readonly tip: Tip;
  /** Upper middle of the mark, and how high the mark is. */
  readonly at: Point & { readonly height: number };
  /** Of the map. */
  readonly size: Size;
}

/** As in map.css: a constant set here would become a style attribute, which the page's policy refuses. */
const width = 280;

/** Names the mark under the pointer. The card says the same and more, so that it is hidden from screen readers. */
export function Tooltip(props: TooltipProps): JSX.Element {
  const left = () => Math.max(8, Math.min(props.size.width - width - 8, props.at.x - width / 2));
  const below = () => props.at.y < 190;
  return (
    <div
      class="map-tooltip"
      classList={{ below: below() }}
      aria-hidden="true"
      style={{ left: `${left()}px`, top: `${below() ? props.at.y + props.at.height + 6 : props.at.y - 6}px` }}
    >
      <strong><Own text={props.tip.title} /></strong>
      <For each={props.tip.lines}>{(line) => <span>{line}</span>}</For>
      <Show when={props.tip.note}>{(note) => <small>{note()}</small>}</Show>
    </div>
  );
}

/** What a tooltip says. */
export interface Tip {
  readonly title: string;
  readonly lines: readonly string[];
  /** On the place's outline. */
  readonly note: string | null;
}

interface Told {
  readonly soft: boolean;
  /** Whether the slider goes by when things were reported. */
  readonly byReport: boolean;
  /** Whether it is also in the public record. */
  readonly joined: boolean;
}

/** When, where and that nobody says where within, the dead, what a deployment counts. */
export function tipOf(event: Event, place: Place | null, { soft, byReport, joined }: Told, words: Words): Tip {
  const date = words.date(event.date);
  const lines = [
    soft ? `${date}, ${words.say('map.soft')}` : date,
    ...(byReport ? [words.say('map.first-reported', { day: words.shortDay(event.reported) })] : []),
    ...(place ? [whereOf(place, words)] : []),
    ...(event.kind === 'strike' ? [words.say('map.killed', { killed: words.range(event.killed) })] : []),
    ...(event.kind === 'deployment' ? [words.say('map.presence')] : []),
    ...(joined ? [words.say('record.map.label-joined')] : []),
  ];
  return { title: words.title(event), lines, note: place?.schematic ? words.say('map.schematic.area') : null };
}

function whereOf(place: Place, words: Words): string {
  const name = atStart(words.place(place.id));
  return isVague(place) ? `${name}, ${words.say('map.position-not-reported')}` : name;
}
