import { createMemo, type Accessor } from 'solid-js';
import type { RecordStrike } from '../dataset/record.ts';
import type { Event, Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { arrange, keepArranged, layoutZoom, type Arranged, type Arrangement } from './arrange.ts';
import { berthLines } from './berth-words.ts';
import { collide, type Box } from './boxes.ts';
import { narrow } from './camera.ts';
import { haveSame, keepStands, standsOf, type Stand } from './features.ts';
import { floatsOver } from './floats.ts';
import { region } from './labels.ts';
import { createMeasure } from './measure.ts';
import { borderLine, isWithin } from './outlines.ts';
import { planeOf } from './plane.ts';
import type { MapPort } from './port.ts';
import { stripBoxes } from './spared.ts';

interface Sources {
  readonly port: Accessor<MapPort | null>;
  /** Changes whenever the camera or the container does. */
  readonly moves: Accessor<number>;
  readonly events: Accessor<readonly Event[]>;
  /** The public record's strikes; empty while it is not shown. */
  readonly record: Accessor<readonly RecordStrike[]>;
  readonly places: Accessor<readonly Place[]>;
  readonly words: Accessor<Words>;
}

/** Zoom from which a berth has room to say by itself that positions were not reported. */
const roomyFrom = 5;

/** Height of what covers the map's upper and lower edge, in pixels. */
const edges = 40;

/** Keeps the berths laid out for the zoom and moved to where the camera is. Arranged anew only as the zoom, the events or the record change. */
export function createHarbour({ port, moves, events, record, places, words }: Sources) {
  const stands = createMemo<readonly Stand[]>((before) => keepStands(before, standsOf(events(), places(), record())), [], { equals: haveSame });
  const watch = <T>(read: (map: MapPort) => T, otherwise: T, equals: (a: T, b: T) => boolean = Object.is) =>
    createMemo(
      () => {
        moves();
        const map = port();
        return map ? read(map) : otherwise;
      },
      otherwise,
      { equals },
    );
  const zoom = watch((map) => map.zoom(), 0);
  const size = watch((map) => map.size(), { width: 0, height: 0 }, (a, b) => a.width === b.width && a.height === b.height);
  const compact = createMemo(() => size().width < narrow);
  const roomy = createMemo(() => !compact() && layoutZoom(zoom()) >= roomyFrom);

  const measure = createMeasure();
  const wordsOf = (stand: Stand) => berthLines(stand, words(), roomy(), compact());
  const linesOf = (stand: Stand) => wordsOf(stand).map(measure);
  const home = watch((map) => map.home(), null, (a, b) => a?.zoom === b?.zoom);
  /** What the opening view shows, but for its edges; further in, berths stand near their anchors anyway. */
  const withinAt = (zoom: number): Box | null => {
    const start = home();
    if (!start || zoom > layoutZoom(start.zoom)) return null;
    const apart = 2 ** (start.zoom - layoutZoom(start.zoom));
    return { ...planeOf(start.center, zoom), width: (size().width - 8) / apart, height: (size().height - edges) / apart };
  };
  const coveredAt = (zoom: number): readonly Box[] => {
    const start = home();
    if (!compact() || !start || zoom > layoutZoom(start.zoom)) return [];
    return floatsOver({ size: size(), middle: planeOf(start.center, zoom), apart: 2 ** (start.zoom - layoutZoom(start.zoom)) });
  };
  const level = createMemo(() => layoutZoom(zoom()));
  const known = createMemo(() => (level(), new Map<string, boolean>()));
  const spared = createMemo(() => sparedAt(level()));
  const arranged = createMemo(() => (port() ? arrange(stands(), { zoom: zoom(), compact: compact(), linesOf, sparedAt: spared, withinAt, coveredAt, known: known(), isWithin }) : []));

  const onScreen = createMemo<readonly Arranged[]>((before) => {
    moves();
    const map = port();
    const shift = map && shiftOf(map);
    const now = shift ? arranged().map(({ stand, form, box, anchor }) => ({ stand, form, box: moved(box, shift), anchor: moved(anchor, shift) })) : [];
    return keepArranged(before, now);
  }, [], { equals: haveSame });
  const screen = (): Box => ({ x: size().width / 2, y: size().height / 2, ...size() });
  const berths = createMemo(() => onScreen().filter(({ box }) => collide(box, screen())), [], { equals: haveSame });
  const ids = createMemo(() => berths().map(({ stand }) => stand.place.id), [], { equals: (a, b) => a.join() === b.join() });

  return {
    berths,
    /** Of the berths in sight; as strings, so that each keeps its elements and its focus while the others change. */
    ids,
    berth: (id: string) => berths().find(({ stand }) => stand.place.id === id),
    wordsOf,
    outside: createMemo(() => onScreen().filter(({ box }) => !collide(box, screen())).map(({ stand }) => stand), [], { equals: haveSame }),
    zoom,
    size,
    screen,
    compact,
    roomy,
  };
}

/** The strip and the label on it. */
function sparedAt(zoom: number): ReturnType<Arrangement['sparedAt']> {
  const { x, y } = planeOf(region.at, zoom);
  return { strip: stripBoxes(borderLine, zoom), name: { x: x - 48, y, width: 96, height: 30 } };
}

/** From the plane to the screen is one shift, since the map is never turned or tilted. */
function shiftOf(map: MapPort): { x: number; y: number } {
  const middle = [-75, 12] as const;
  const [screen, plane] = [map.project(middle), planeOf(middle, map.zoom())];
  return { x: screen.x - plane.x, y: screen.y - plane.y };
}

function moved<Point extends { readonly x: number; readonly y: number }>(point: Point, shift: { x: number; y: number }): Point {
  return { ...point, x: point.x + shift.x, y: point.y + shift.y };
}
