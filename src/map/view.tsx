import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { createEffect, createMemo, createSignal, on, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Event, Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { BerthLayer } from './berth-layer.tsx';
import { Chooser } from './chooser.tsx';
import { createChoice } from './choice.ts';
import { createHarbour } from './harbour.ts';
import { coveredLabels } from './label-boxes.ts';
import { namedLabels, labelFeatures } from './labels.ts';
import { createPort } from './lifecycle.ts';
import { areaOf } from './outlines.ts';
import type { Theme } from './palette.ts';
import { pixelsPerDegree } from './plane.ts';
import type { ScreenPoint } from './port.ts';
import { Tooltip } from './tooltip.tsx';

export interface MapViewProps {
  readonly events: readonly Event[];
  readonly soft: (event: Event) => boolean;
  readonly selected: Event | null;
  readonly head: Day;
  readonly places: readonly Place[];
  readonly theme: Theme;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
  /** Once at most, with a sentence for the reader; nothing is drawn then. */
  readonly onFail: (reason: string) => void;
}

/** The map. MapLibre draws the ground and the areas; the marks are buttons that follow its camera. */
export function MapView(props: MapViewProps): JSX.Element {
  let root: HTMLDivElement | undefined;
  let host: HTMLDivElement | undefined;
  const [moves, setMoves] = createSignal(0);
  const [pointed, setPointed] = createSignal<{ event: Event; at: ScreenPoint } | null>(null);
  const sources = { events: () => props.events, places: () => props.places, words: () => props.words };
  const choice = createChoice(sources);
  const port = createPort({
    host: () => host,
    theme: () => props.theme,
    words: sources.words,
    onMove: () => {
      setMoves((count) => count + 1);
      setPointed(null);
      choice.close();
    },
    onPick: (position, at) => choice.openAt(position, at, 8 / pixelsPerDegree(port()?.zoom() ?? 0)),
    onFail: (reason) => props.onFail(reason),
  });
  const harbour = createHarbour({ port, moves, ...sources });
  const labels = createMemo(() => namedLabels((id) => props.words.say(`map.label.${id}`)));
  const placeOf = (event: Event | null) => props.places.find((place) => place.id === event?.place?.id) ?? null;

  const showAll = (events: readonly Event[], title: string, opener: HTMLElement) => {
    const { x, y, height } = boxWithin(opener, root);
    choice.open({ events, at: { x, y: y + height / 2 }, title, opener });
  };
  const point = (event: Event | null, target: HTMLElement) => setPointed(event && { event, at: boxWithin(target, root) });

  createEffect(on([port, () => props.theme], ([map, theme]) => map?.setTheme(theme)));
  createEffect(on(labels, (named) => port()?.setLabels(labelFeatures(named, props.words.say('map.label.binational-zone'))), { defer: true }));
  createEffect(on([port, () => props.selected], ([map, event]) => map?.showArea(areaOf(event, placeOf(event)))));
  createEffect(
    on([port, () => props.selected], ([map, event]) => {
      const place = placeOf(event);
      if (map && place && !isInside(map.project(place.anchor), map.size())) map.bringIntoView(place.anchor);
    }),
  );
  createEffect(
    on([port, harbour.berths, moves], ([map, berths]) => {
      if (!map) return;
      const boxes = [...berths.map(({ box }) => box), ...(harbour.outside().length > 0 ? [outsideBox] : [])];
      map.coverLabels(coveredLabels(labels(), map.project, boxes, harbour.screen()));
    }),
  );

  return (
    <div class="map" ref={(element) => (root = element)}>
      <div class="map-host" ref={(element) => (host = element)} />
      <Show when={port()}>
        {(map) => (
          <BerthLayer
            mount={map().overlay}
            berths={harbour.berths()}
            ids={harbour.ids()}
            berth={harbour.berth}
            selected={props.selected}
            soft={props.soft}
            words={props.words}
            onSelect={props.onSelect}
            onPoint={point}
            onMore={({ stand }, opener) => showAll(stand.events, props.words.say('map.choose', { place: props.words.place(stand.place.id) }), opener)}
          />
        )}
      </Show>
      <Show when={harbour.outside().length > 0}>
        <button
          type="button"
          class="map-outside"
          onClick={(click) => showAll(harbour.outside(), props.words.say('map.outside-title'), click.currentTarget)}
        >
          {props.words.plural('map.outside', harbour.outside().length)}
        </button>
      </Show>
      <Show when={harbour.compact() && harbour.ids().length > 0}>
        <p class="map-note">{props.words.say('map.berth.framed')}</p>
      </Show>
      <Show when={pointed()}>
        {(named) => (
          <Tooltip event={named().event} place={placeOf(named().event)} soft={props.soft(named().event)} at={named().at} size={harbour.size()} words={props.words} />
        )}
      </Show>
      <Show when={choice.current()}>
        {(open) => (
          <Chooser
            {...open()}
            selected={props.selected}
            soft={props.soft}
            size={harbour.size()}
            words={props.words}
            onSelect={(id) => {
              choice.close();
              props.onSelect(id);
            }}
            onClose={choice.close}
          />
        )}
      </Show>
    </div>
  );
}

/** An element's upper middle, in pixels from the upper left corner of another. */
function boxWithin(element: HTMLElement, frame: HTMLElement | undefined): { x: number; y: number; height: number } {
  const [box, outer] = [element.getBoundingClientRect(), frame?.getBoundingClientRect()];
  return { x: box.x + box.width / 2 - (outer?.x ?? 0), y: box.y - (outer?.y ?? 0), height: box.height };
}

/** About where map.css puts the button for what is outside. */
const outsideBox = { x: 98, y: 28, width: 190, height: 48 };

function isInside({ x, y }: ScreenPoint, { width, height }: { width: number; height: number }): boolean {
  const margin = 24;
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

export default MapView;
