import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import './map-floats.css';
import { createEffect, createMemo, createSignal, on, onCleanup, Show, type JSX } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import type { Event, Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { low } from './camera.ts';
import { BerthLayer } from './berth-layer.tsx';
import { Chooser } from './chooser.tsx';
import { createChoice } from './choice.ts';
import { Corner } from './corner.tsx';
import type { Stand } from './features.ts';
import { createHarbour } from './harbour.ts';
import { createSettling } from './settling.ts';
import { namedLabels } from './labels.ts';
import { createPort } from './lifecycle.ts';
import { lookOf, stressOf, type Scene } from './look.ts';
import { areaOf, borderId } from './outlines.ts';
import type { Theme } from './palette.ts';
import { pixelsPerDegree } from './plane.ts';
import type { ScreenPoint } from './port.ts';
import { Tooltip } from './tooltip.tsx';
import type { Picture, Viewpoint } from './viewpoint.ts';
import { Ways } from './ways.tsx';

export interface MapViewProps {
  readonly events: readonly Event[];
  readonly soft: (event: Event) => boolean;
  readonly selected: Event | null;
  readonly head: Day;
  /** Which clock the head is on. */
  readonly clock: 'happened' | 'reported';
  /** When an event happened or was reported, on that clock. */
  readonly dayOf: (event: Event) => Span;
  /** Ids of what the reader's search found; null while there is none. */
  readonly hits: ReadonlySet<string> | null;
  readonly places: readonly Place[];
  readonly theme: Theme;
  readonly words: Words;
  /** Where the reader put the camera; null: the whole theatre. */
  readonly camera: Viewpoint | null;
  /** Whether the page stands in a frame of somebody else's. Read once. */
  readonly embed: boolean;
  readonly onCamera: (camera: Viewpoint | null) => void;
  /** A way to take a picture of the map, while there is one. */
  readonly onPicture: (take: (() => Promise<Picture>) | null) => void;
  readonly onSelect: (id: string) => void;
  /** Once at most, with a sentence for the reader; nothing is drawn then. */
  readonly onFail: (reason: string) => void;
}

/** The map. MapLibre draws the ground and the areas; the marks are buttons that follow its camera. */
export function MapView(props: MapViewProps): JSX.Element {
  let root: HTMLDivElement | undefined;
  let host: HTMLDivElement | undefined;
  const [moves, setMoves] = createSignal(0);
  const [pointed, setPointed] = createSignal<{ event: Event; at: ScreenPoint & { height: number } } | null>(null);
  const sources = { events: () => props.events, places: () => props.places, words: () => props.words };
  const choice = createChoice(sources);
  const port = createPort({
    host: () => host,
    theme: () => props.theme,
    words: sources.words,
    cooperative: props.embed,
    onViewpoint: (viewpoint) => props.onCamera(viewpoint),
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
  createSettling({ port, moves, labels, harbour });
  const placeOf = (event: Event | null) => props.places.find((place) => place.id === event?.place?.id) ?? null;
  const scene = createMemo((): Scene => ({ head: props.head, dayOf: props.dayOf, soft: props.soft, hits: props.hits }));
  const stress = createMemo(() => stressOf(props.events, props.selected, borderId, scene()), undefined, {
    equals: (a, b) => a?.strip === b?.strip && a?.limits === b?.limits,
  });
  const wandered = () => (moves(), port()?.hasWandered() ?? false);

  const showAll = ({ place, events }: Stand, opener: HTMLElement) => {
    const { x, y, height } = boxWithin(opener, root);
    choice.open({ events, at: { x, y: y + height / 2 }, title: props.words.say('map.choose', { place: props.words.place(place.id) }), opener });
  };
  const point = (event: Event | null, target: HTMLElement) => setPointed(event && { event, at: boxWithin(target, root) });

  createEffect(on(port, (map) => props.onPicture(map && map.takePicture)));
  onCleanup(() => props.onPicture(null));
  createEffect(on([port, () => props.camera], ([map, camera]) => map?.setViewpoint(camera)));
  createEffect(on([port, () => props.theme], ([map, theme]) => map?.setTheme(theme)));
  createEffect(on([port, stress], ([map, now]) => map?.stress(now)));
  createEffect(on([port, () => props.selected], ([map, event]) => map?.showArea(areaOf(event, placeOf(event)))));
  createEffect(
    on([port, () => props.selected], ([map, event]) => {
      const place = placeOf(event);
      if (map && place && !isInside(map.project(place.anchor), map.size())) map.bringIntoView(place.anchor);
    }),
  );

  return (
    <div class="map" classList={{ ready: port() !== null, compact: harbour.compact(), low: harbour.size().height < low }} ref={(element) => (root = element)}>
      <div class="map-host" ref={(element) => (host = element)} />
      <Show when={port()} fallback={<p class="map-waiting">{props.words.say('app.map.loading')}</p>}>
        {(map) => (
          <BerthLayer
            mount={map().overlay}
            berths={harbour.berths()}
            ids={harbour.ids()}
            berth={harbour.berth}
            compact={harbour.compact()}
            linesOf={harbour.wordsOf}
            selected={props.selected}
            look={(event) => lookOf(event, scene())}
            words={props.words}
            onSelect={props.onSelect}
            onPoint={point}
            onMore={showAll}
          />
        )}
      </Show>
      <Ways
        outside={harbour.outside()}
        wandered={wandered()}
        words={props.words}
        onFly={({ place }) => port()?.bringIntoView(place.anchor)}
        onHome={() => port()?.showAll()}
      />
      <Corner selected={props.selected} framed={harbour.ids().length > 0 && !harbour.roomy()} words={props.words} />
      <Show when={pointed()}>
        {(named) => (
          <Tooltip
            event={named().event} place={placeOf(named().event)} soft={props.soft(named().event)} byReport={props.clock === 'reported'}
            at={named().at} size={harbour.size()} words={props.words}
          />
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

function isInside({ x, y }: ScreenPoint, { width, height }: { width: number; height: number }): boolean {
  const margin = 24;
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

export default MapView;
