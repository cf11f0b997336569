import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import './berths.css';
import './floats.css';
import { createEffect, createMemo, createSignal, on, onCleanup, Show, type JSX } from 'solid-js';
import { usePage } from '../ui/page.tsx';
import { Berths } from './berth.tsx';
import { low, lowForRings } from './camera.ts';
import { Chooser, createChoosing } from './chooser.tsx';
import { createHarbour } from './harbour.ts';
import { sameStress, stressOf } from './look.ts';
import { areaOf } from './outlines.ts';
import { boxAround, encloses, pixelsPerDegree, type Point } from './plane.ts';
import { createSettling } from './settling.ts';
import { isOfRecord, type Item, type Stand } from './stands.ts';
import { createPort } from './start.ts';
import { tipOf, Tooltip } from './tooltip.tsx';
import { Note, Ways } from './ways.tsx';

/** The map. MapLibre draws the ground and the areas; the marks are buttons that follow its camera. What keeps it from being drawn is thrown to the boundary around it. */
export function MapView(): JSX.Element {
  const { dataset: { places }, words, story, theme, setTakePicture } = usePage();
  let root!: HTMLDivElement;
  let host!: HTMLDivElement;
  /** Changes whenever the camera or the container does. */
  const [motion, setMotion] = createSignal(0);
  const [pointed, setPointed] = createSignal<{ readonly item: Item; readonly at: Point & { readonly height: number } } | null>(null);
  const [failure, setFailure] = createSignal<Error | null>(null);
  const choosing = createChoosing();
  const port = createPort({
    host: () => host,
    onMove: () => {
      setMotion((count) => count + 1);
      setPointed(null);
      choosing.close();
    },
    onPick: (position, { x, y }) => {
      const within = root.getBoundingClientRect();
      choosing.chooseAt(position, { at: { x: within.x + x, y: within.y + y }, within }, 8 / pixelsPerDegree(port()?.zoom() ?? 0));
    },
    onFail: setFailure,
  });
  const harbour = createHarbour(port, motion);
  createSettling(port, motion, harbour);

  const placeOf = (item: Item | null) => {
    const id = item && (isOfRecord(item) ? item.theatre : item.place?.id);
    return places.find((place) => place.id === id) ?? null;
  };
  /** Of the public record's strikes only those that have a ring. */
  const selected = createMemo(() => story.selected() ?? story.recordMarks().find(({ id }) => id === story.selectedEntry()?.id) ?? null);
  const stress = createMemo(() => stressOf(story.visible(), story.selected(), places, { clock: story.clock(), head: story.head() }), undefined, { equals: sameStress });
  const tip = (item: Item) => {
    const soft = !isOfRecord(item) && story.isSoft(item);
    return tipOf(item, placeOf(item), { soft, byReport: story.clock() === 'reported', joined: story.joined().has(item.id) }, words());
  };
  /** The record may be switched off under the pointer. */
  const named = () => {
    const now = pointed();
    return now && (!isOfRecord(now.item) || story.recordMarks().includes(now.item)) ? now : null;
  };
  const wandered = () => (motion(), port()?.hasWandered() ?? false);
  const crowded = () => story.recordMarks().length > 0 && harbour.compact() && harbour.size().height < lowForRings;
  const point = (item: Item | null, target: HTMLElement) => {
    const [mark, map] = [target.getBoundingClientRect(), root.getBoundingClientRect()];
    setPointed(item && { item, at: { x: mark.x + mark.width / 2 - map.x, y: mark.y - map.y, height: mark.height } });
  };
  const showAll = (stand: Stand, opener: HTMLElement, atRecord: boolean) => {
    const button = opener.getBoundingClientRect();
    const title = words().say('map.choose', { place: words().place(stand.place.id) });
    const at = { x: button.x + button.width / 2, y: button.y + button.height / 2 };
    choosing.choose({ events: stand.events, strikes: stand.strikes, atRecord, at, within: root.getBoundingClientRect(), title, note: null, opener });
  };

  createEffect(() => {
    const failed = failure();
    if (failed) throw failed;
  });
  createEffect(on(port, (map) => setTakePicture(map && map.takePicture)));
  onCleanup(() => setTakePicture(null));
  createEffect(on([port, theme], ([map, now]) => map?.setTheme(now)));
  createEffect(on([port, stress], ([map, now]) => map?.stress(now)));
  createEffect(on([port, selected], ([map, item]) => map?.showArea(item && areaOf(placeOf(item), isOfRecord(item) ? 'record' : item.kind))));
  createEffect(
    on([port, story.camera, selected], ([map, camera, item], before) => {
      if (!map) return;
      const [oldMap, oldCamera, oldItem] = before ?? [];
      const isPlaced = map !== oldMap || camera !== oldCamera;
      if (isPlaced) map.setCamera(camera);
      // What is chosen is brought into view, but for an address that says where the reader had put the camera.
      const isChosen = (map !== oldMap || item !== oldItem) && !(isPlaced && camera !== null);
      const place = placeOf(item);
      if (isChosen && place && !encloses(harbour.screen(), boxAround(map.project(place.anchor), 48, 48))) map.bringIntoView(place.anchor);
    }),
  );

  return (
    <div class="map" classList={{ ready: port() !== null, compact: harbour.compact(), low: harbour.size().height < low }} ref={(element) => (root = element)}>
      <div class="map-host" ref={(element) => (host = element)} />
      <Show when={port()} fallback={<p class="map-waiting">{words().say('app.map.loading')}</p>}>
        {(map) => <Berths mount={map().overlay} harbour={harbour} onPoint={point} onMore={showAll} />}
      </Show>
      <Ways
        outside={harbour.outside()}
        wandered={wandered()}
        onFly={(to) => port()?.bringIntoView(to)}
        onHome={() => port()?.showAll()}
      />
      <Note framed={harbour.ids().length > 0 && !harbour.roomy() && !crowded()} />
      <Show when={named()}>{(now) => <Tooltip tip={tip(now().item)} at={now().at} size={harbour.size()} />}</Show>
      <Show when={choosing.choice()} keyed>{(choice) => <Chooser choice={choice} onClose={choosing.close} onDismiss={() => choosing.dismiss(choice)} />}</Show>
    </div>
  );
}
