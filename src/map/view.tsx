import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import './berths.css';
import './marks.css';
import './rings.css';
import './map-floats.css';
import { createEffect, createMemo, createSignal, on, onCleanup, Show, type JSX } from 'solid-js';
import { low, lowForRings } from './camera.ts';
import { BerthLayer } from './berth-layer.tsx';
import { Chooser } from './chooser.tsx';
import { createChoice } from './choice.ts';
import { Corner } from './corner.tsx';
import { isOfRecord, recordOf, type Item, type Stand } from './features.ts';
import { createHarbour } from './harbour.ts';
import { createSettling } from './settling.ts';
import { namedLabels } from './labels.ts';
import { createPort } from './lifecycle.ts';
import { lookOf, stressOf, type Scene } from './look.ts';
import { areaOf, areaOfRecord, borderId } from './outlines.ts';
import { pixelsPerDegree } from './plane.ts';
import type { ScreenPoint } from './port.ts';
import { tipOf } from './tooltip-words.ts';
import { Tooltip } from './tooltip.tsx';
import type { MapViewProps } from './view-props.ts';
import { Ways } from './ways.tsx';

/** The map. MapLibre draws the ground and the areas; the marks are buttons that follow its camera. */
export function MapView(props: MapViewProps): JSX.Element {
  let root: HTMLDivElement | undefined;
  let host: HTMLDivElement | undefined;
  const [moves, setMoves] = createSignal(0);
  const [pointed, setPointed] = createSignal<{ item: Item; at: ScreenPoint & { height: number } } | null>(null);
  const sources = { events: () => props.events, record: () => props.record, places: () => props.places, words: () => props.words };
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
  const placeOf = (item: Item | null) => {
    const id = item && (isOfRecord(item) ? item.theatre : item.place?.id);
    return props.places.find((place) => place.id === id) ?? null;
  };
  const strike = createMemo(() => props.record.find(({ id }) => id === props.recordSelected) ?? null);
  // The record may be switched off under the pointer or an open list.
  const isHere = (item: Item) => !isOfRecord(item) || props.record.includes(item);
  const named = () => {
    const now = pointed();
    return now && isHere(now.item) ? now : null;
  };
  const tip = (item: Item) => {
    const soft = !isOfRecord(item) && props.soft(item);
    return tipOf(item, placeOf(item), { soft, byReport: props.clock === 'reported', joined: props.joined.has(item.id) }, props.words);
  };
  const scene = createMemo((): Scene => ({ head: props.head, dayOf: props.dayOf, soft: props.soft, hits: props.hits }));
  const stress = createMemo(() => stressOf(props.events, props.selected, borderId, scene()), undefined, {
    equals: (a, b) => a?.strip === b?.strip && a?.limits === b?.limits,
  });
  const crowded = () => props.record.length > 0 && harbour.compact() && harbour.size().height < lowForRings;
  const wandered = () => (moves(), port()?.hasWandered() ?? false);

  const showAll = (stand: Stand, opener: HTMLElement, atRecord: boolean) => {
    const { x, y, height } = boxWithin(opener, root);
    const title = props.words.say('map.choose', { place: props.words.place(stand.place.id) });
    choice.open({ events: stand.events, record: recordOf(stand), atRecord, at: { x, y: y + height / 2 }, title, opener });
  };
  const point = (item: Item | null, target: HTMLElement) => setPointed(item && { item, at: boxWithin(target, root) });

  createEffect(on(port, (map) => props.onPicture(map && map.takePicture)));
  onCleanup(() => props.onPicture(null));
  createEffect(on([port, () => props.camera], ([map, camera]) => map?.setViewpoint(camera)));
  createEffect(on([port, () => props.theme], ([map, theme]) => map?.setTheme(theme)));
  createEffect(on([port, stress], ([map, now]) => map?.stress(now)));
  createEffect(
    on([port, () => props.selected, strike], ([map, event, ring]) => map?.showArea(event ? areaOf(event, placeOf(event)) : areaOfRecord(placeOf(ring)))),
  );
  createEffect(
    on([port, () => props.selected, strike], ([map, event, ring]) => {
      const place = placeOf(event ?? ring);
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
            recordSelected={props.recordSelected}
            joined={props.joined}
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
      <Corner selected={props.selected} framed={harbour.ids().length > 0 && !harbour.roomy() && !crowded()} words={props.words} />
      <Show when={named()}>{(now) => <Tooltip tip={tip(now().item)} at={now().at} size={harbour.size()} />}</Show>
      <Show when={choice.current()}>
        {(open) => (
          <Chooser
            {...open()}
            record={open().record.filter(isHere)}
            selected={props.selected}
            recordSelected={props.recordSelected}
            joined={props.joined}
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
