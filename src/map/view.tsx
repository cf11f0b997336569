import './map.css';
import './places.css';
import { createEffect, createMemo, createSignal, on, onCleanup, Show, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import { usePage } from '../ui/page.tsx';
import { createArrivals } from './arrivals.ts';
import { isLowest, low, medium, narrow } from './camera.ts';
import { Chooser, createChoosing } from './chooser.tsx';
import { labelFeatures } from './labels.ts';
import { struckType } from './forms.ts';
import { stressOf } from './look.ts';
import { areaOf, frameOf, placesOf } from './outlines.ts';
import { palettes } from './palette.ts';
import { Notes, Ways, type Room } from './notes.tsx';
import { PlacesView } from './places.tsx';
import { createPlaces } from './placing.ts';
import { boxAround, encloses, type Box, type Point } from './plane.ts';
import { createPort } from './start.ts';
import { nothing } from './style.ts';
import { tipOf, Tooltip, type Tip } from './tooltip.tsx';

interface Named {
  readonly tip: Tip;
  readonly at: Point & { readonly height: number };
}

/** The map. MapLibre draws the ground and the areas; the names and marks are the page's own and follow its camera. What keeps it from being drawn is thrown to the boundary around it. */
export function MapView(): JSX.Element {
  const { dataset, words, story, theme, setTakePicture } = usePage();
  let root!: HTMLDivElement;
  let host!: HTMLDivElement;
  const [motion, onMove] = createSignal(undefined, { equals: false });
  const [rest, onRest] = createSignal(undefined, { equals: false });
  const [named, setNamed] = createSignal<Named | null>(null);
  const [failure, setFailure] = createSignal<Error | null>(null);
  const choosing = createChoosing();
  const port = createPort({
    host: () => host,
    onMove: () => {
      onMove();
      setNamed(null);
      choosing.close();
    },
    onRest,
    onFail: setFailure,
  });
  const [notes, setNotes] = createSignal<readonly Box[]>([]);
  const places = createPlaces(port, { motion, rest, notes });
  const room = createMemo<Room>(() => {
    const { width, height } = places.size();
    // So low that no disc has room either.
    if (story.embed() !== null || height < 200) return 'frame';
    return height < low ? 'low' : width < narrow ? 'narrow' : 'wide';
  });
  const wandered = () => (motion(), port()?.hasWandered() ?? false);

  const placeOf = (id: string | null | undefined) => dataset.places.find((place) => place.id === id) ?? null;
  /** Where what is selected is, of the documents or the record, and in whose colour. */
  const selected = createMemo(() => {
    const [event, entry] = [story.selected(), story.recordMarks().find(({ id }) => id === story.selectedEntry()?.id)];
    if (event) return { id: event.id, place: placeOf(event.place?.id), kind: event.kind };
    return entry ? { id: entry.id, place: placeOf(entry.theatre), kind: 'record' as const } : null;
  }, null, { equals: (a, b) => a?.id === b?.id });
  const above = (target: Element) => {
    const [mark, map] = [target.getBoundingClientRect(), root.getBoundingClientRect()];
    return { x: mark.x + mark.width / 2 - map.x, y: mark.y - map.y, height: mark.height };
  };
  const point = (event: Event | null, target: HTMLElement) => {
    const told = event && { soft: story.isSoft(event), byReport: story.clock() === 'reported', joined: story.joined().has(event.id) };
    setNamed(event && told && { tip: tipOf(event, placeOf(event.place?.id), told, words()), at: above(target) });
  };
  const goHome = () => {
    port()?.frame(null);
    story.setCamera(null);
  };

  createEffect(() => {
    const failed = failure();
    if (failed) throw failed;
  });
  createEffect(on(port, (map) => setTakePicture(map && { now: () => ({ ...map.takePicture(), notes: root.querySelector('.map-notes') }), whenDrawn: map.whenDrawn })));
  onCleanup(() => setTakePicture(null));
  createEffect(on([port, theme, story.selected], ([map, now, event]) => map?.paint(now, stressOf(event, dataset.places))));
  createEffect(on([port, selected], ([map, now]) => map?.fill('area', now ? areaOf(now.place, now.kind) : nothing)));
  createEffect(on([port, places.named, words], ([map, ids]) => map?.fill('labels', labelFeatures((id) => words().say(`map.label.${id}`), ids))));
  createEffect(on([port, places.taken], ([map, taken]) => map?.fill('taken', taken)));
  createEffect(
    on([port, story.camera, selected], ([map, camera, item], before) => {
      if (!map) return;
      const [oldMap, oldCamera, oldItem] = before ?? [];
      const isPlaced = map !== oldMap || camera !== oldCamera;
      // A stage of the tour frames the map itself, without the whole theatre before it.
      if (isPlaced && (camera !== null || !story.tour())) map.setCamera(camera);
      // What is chosen is brought into view, but for an address that says where the reader had put the camera.
      const isChosen = (map !== oldMap || item !== oldItem) && !(isPlaced && camera !== null);
      const { width, height } = map.size();
      const screen = boxAround({ x: width / 2, y: height / 2 }, width, height);
      if (isChosen && item?.place && !encloses(screen, boxAround(map.project(item.place.anchor), 48, 48))) map.bringIntoView(item.place.anchor);
    }),
  );
  // After what is chosen has been brought into view: a stage of the tour is framed whatever the reader did.
  const stage = createMemo(() => story.tour()?.stage ?? null);
  createEffect(on([port, stage], ([map, now]) => now && map?.frame(frameOf(placesOf(now, dataset.events)))));
  const arrived = createArrivals(story);
  createEffect(
    on(arrived, (event, before) => {
      for (const old of root.querySelectorAll('.arrived')) old.classList.remove('arrived');
      if (!event) {
        if (before) setNamed(null);
        return;
      }
      const mark = root.querySelector(`[data-event="${event.id}"]`);
      mark?.classList.add('arrived');
      const stands = mark ?? root.querySelector(`[data-place="${event.place?.id}"]`);
      if (stands) setNamed({ tip: { title: words().shortTitle(event), lines: [words().date(event.date)], note: null }, at: above(stands) });
    }),
  );

  return (
    <div
      class="map"
      classList={{ ready: port() !== null, compact: places.size().width < narrow, medium: places.size().width < medium, touch: places.touch(), low: places.size().height < low, lowest: isLowest(places.size()) }}
      style={{ '--sea-name': palettes[theme()].seaName, '--struck-size': `${struckType(places.size()).size}px`, '--struck-row': `${struckType(places.size()).row}px` }}
      ref={(element) => (root = element)}
    >
      <div class="map-host" ref={(element) => (host = element)} />
      <Show when={port()} fallback={<p class="map-waiting">{words().say(story.embed() === null ? 'app.map.loading' : 'app.map.loading.frame')}</p>}>
        {(map) => (
          <PlacesView
            mount={map().overlay} places={places} opened={choosing.choice()?.opener ?? null} onPoint={point}
            onChoose={choosing.choose}
          />
        )}
      </Show>
      <Ways
        wandered={wandered()} onHome={goHome}
        left={places.left()} opened={choosing.choice()?.opener ?? null} onChoose={choosing.choose}
      />
      <Show when={port()}><Notes isTerse={places.isTerse()} room={room()} onBoxes={setNotes} /></Show>
      <Show when={named()}>{(now) => <Tooltip tip={now().tip} at={now().at} size={places.size()} />}</Show>
      <Show when={choosing.choice()} keyed>{(choice) => <Chooser choice={choice} onClose={choosing.close} />}</Show>
    </div>
  );
}
