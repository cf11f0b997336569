import { createMemo, type Accessor } from 'solid-js';
import { usePage } from '../ui/page.tsx';
import { createMeasure } from '../ui/text-width.ts';
import { arrange, floatsOver, keepArranged, layoutZoom, stripBoxes, type Arranged } from './arrange.ts';
import { narrow } from './camera.ts';
import { region } from './labels.ts';
import type { MapPort } from './maplibre.ts';
import { groundLines, isWithin } from './outlines.ts';
import { boxAround, collide, moved, planeOf, type Box, type Point, type Size } from './plane.ts';
import { berthLines, haveSame, keepStands, standsOf, type Stand } from './stands.ts';

export interface Harbour {
  /** Those in sight. */
  readonly berths: Accessor<readonly Arranged[]>;
  /** Ids of their places; as strings, so that each keeps its elements and its focus while the others change. */
  readonly ids: Accessor<readonly string[]>;
  readonly berth: (id: string) => Arranged | undefined;
  /** The lines of words under a berth's marks. */
  readonly wordsOf: (stand: Stand) => readonly string[];
  /** What stands outside the view. */
  readonly outside: Accessor<readonly Stand[]>;
  readonly zoom: Accessor<number>;
  /** Of the map, in pixels. */
  readonly size: Accessor<Size>;
  readonly screen: () => Box;
  /** Whether the map is a phone's. */
  readonly compact: Accessor<boolean>;
  /** Whether each berth has room to say by itself that positions were not reported. */
  readonly roomy: Accessor<boolean>;
}

/** Zoom from which it has. */
const roomyFrom = 5;

/** Height of what covers the map's upper and lower edge, in pixels. */
const edges = 40;

/**
 * Keeps the berths laid out for the zoom and moved to where the camera is. Arranged anew only as the zoom, the events or the record change.
 * @param motion changes whenever the camera or the container does
 */
export function createHarbour(port: Accessor<MapPort | null>, motion: Accessor<unknown>): Harbour {
  const { dataset: { places }, words, story } = usePage();
  const stands = createMemo<readonly Stand[]>((before) => keepStands(before, standsOf(story.visible(), places, story.recordMarks())), [], { equals: haveSame });
  const watch = <T>(read: (map: MapPort) => T, otherwise: T, equals: (a: T, b: T) => boolean = Object.is) =>
    createMemo(() => {
      motion();
      const map = port();
      return map ? read(map) : otherwise;
    }, otherwise, { equals });
  const zoom = watch((map) => map.zoom(), 0);
  const size = watch((map) => map.size(), { width: 0, height: 0 }, (a, b) => a.width === b.width && a.height === b.height);
  const home = watch((map) => map.home(), null, (a, b) => a?.zoom === b?.zoom);
  const level = createMemo(() => layoutZoom(zoom()));
  const compact = createMemo(() => size().width < narrow);
  const roomy = createMemo(() => !compact() && level() >= roomyFrom);

  const measure = createMeasure({ weight: 600, size: 11.5 });
  const wordsOf = (stand: Stand) => berthLines(stand, words(), roomy(), compact());
  const linesOf = (stand: Stand) => wordsOf(stand).map(measure);
  /** The opening view in the plane of a zoom; null further in, where berths stand near their anchors anyway. */
  const opening = (at: number) => {
    const start = home();
    if (!start || at > layoutZoom(start.zoom)) return null;
    return { size: size(), middle: planeOf(start.center, at), apart: 2 ** (start.zoom - layoutZoom(start.zoom)) };
  };
  const withinAt = (at: number): Box | null => {
    const view = opening(at);
    return view && boxAround(view.middle, (view.size.width - 8) / view.apart, (view.size.height - edges) / view.apart);
  };
  const coveredAt = (at: number): readonly Box[] => {
    const view = compact() ? opening(at) : null;
    return view ? floatsOver(view) : [];
  };
  const lines = groundLines(places);
  /** The strip and the label on it. */
  const spared = createMemo(() => ({ strip: stripBoxes(lines, level()), name: moved(boxAround(planeOf(region.at, level()), 96, 30), { x: -48, y: 0 }) }));
  const known = createMemo(() => (level(), new Map<string, boolean>()));
  const arranged = createMemo(() => (port() ? arrange(stands(), { zoom: zoom(), compact: compact(), linesOf, sparedAt: spared, withinAt, coveredAt, known: known(), isWithin }) : []));

  const onScreen = createMemo<readonly Arranged[]>((before) => {
    motion();
    const map = port();
    if (!map) return [];
    const shift = shiftOf(map);
    return keepArranged(before, arranged().map(({ stand, form, box, anchor }) => ({ stand, form, box: moved(box, shift), anchor: moved(anchor, shift) })));
  }, [], { equals: haveSame });
  const screen = () => boxAround({ x: size().width / 2, y: size().height / 2 }, size().width, size().height);
  const berths = createMemo(() => onScreen().filter(({ box }) => collide(box, screen())), [], { equals: haveSame });

  return {
    berths,
    ids: createMemo(() => berths().map(({ stand }) => stand.place.id), [], { equals: haveSame }),
    berth: (id) => berths().find(({ stand }) => stand.place.id === id),
    wordsOf,
    outside: createMemo(() => onScreen().filter(({ box }) => !collide(box, screen())).map(({ stand }) => stand), [], { equals: haveSame }),
    zoom, size, screen, compact, roomy,
  };
}

/** From the plane to the screen is one shift, since the map is never turned or tilted. */
function shiftOf(map: MapPort): Point {
  const middle = [-75, 12] as const;
  const [screen, plane] = [map.project(middle), planeOf(middle, map.zoom())];
  return { x: screen.x - plane.x, y: screen.y - plane.y };
}
