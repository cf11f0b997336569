import { createMemo, type Accessor } from 'solid-js';
import { usePage } from '../ui/page.tsx';
import { createMeasure } from '../ui/text-width.ts';
import { low, lowest, narrow, zoomCorner } from './camera.ts';
import { formsOf, isSea, isTwofold, struckType, writtenAt, type Form, type Gauge, type Written } from './forms.ts';
import { boxesAlong, layOut, layoutZoom, spotsAlong, type Spot } from './layout.ts';
import type { MapPort } from './maplibre.ts';
import { groundLines, isWithin } from './outlines.ts';
import { boxAround, collide, planeOf, positionOf, type Box, type LongitudeLatitude, type Size } from './plane.ts';
import { haveSame, isVague, keepStands, standsOf, struckAt, type Stand } from './stands.ts';

/** One place's words and marks as they stand on the screen. */
export interface Placed {
  readonly stand: Stand;
  readonly written: Written;
  readonly form: Form;
  /** Upper left corner on the map, in whole pixels. */
  readonly x: number;
  readonly y: number;
}

export interface Places {
  /** Of those in sight, in date order; as strings, so that each keeps its elements and its focus while the others change. */
  readonly ids: Accessor<readonly string[]>;
  readonly placed: (id: string) => Placed | undefined;
  /** All that bear their names, in sight or not. */
  readonly named: Accessor<readonly string[]>;
  /** What the ground's labels give way to: the places' boxes, and what floats over the map at rest; sizes in pixels. */
  readonly taken: Accessor<readonly Taken[]>;
  readonly size: Accessor<Size>;
  /** Those that find no room near where they belong. */
  readonly left: Accessor<readonly Stand[]>;
  /** Whether a place has no room to say by itself that positions are not reported. */
  readonly isTerse: Accessor<boolean>;
  /** Whether a finger presses. */
  readonly touch: Accessor<boolean>;
  readonly chipWidth: (text: string) => number;
}

export interface Taken extends Size {
  /** Its middle. */
  readonly at: LongitudeLatitude;
}

interface Moves {
  /** Changes whenever the camera or the container does. */
  readonly motion: Accessor<unknown>;
  /** Changes when the camera has come to rest, or the container has another size. */
  readonly rest: Accessor<unknown>;
  /** The notes in the map's corner as they stand on the screen. */
  readonly notes: Accessor<readonly Box[]>;
}

interface Laid {
  readonly stand: Stand;
  readonly written: Written;
  readonly form: Form;
  readonly spot: Spot;
}

/** Keeps the places laid out for the zoom and what is in view, and moved to where the camera is. */
export function createPlaces(port: Accessor<MapPort | null>, { motion, rest, notes }: Moves): Places {
  const { dataset: { places }, words, story } = usePage();
  const stands = createMemo<readonly Stand[]>((before) => keepStands(before, standsOf(story.visible(), places, story.recordMarks())), [], { equals: haveSame });
  const zoom = createMemo(() => (motion(), port()?.zoom() ?? 0));
  const level = createMemo(() => layoutZoom(zoom()));
  const size = createMemo(() => (rest(), port()?.size() ?? { width: 0, height: 0 }), undefined, { equals: (a, b) => a.width === b.width && a.height === b.height });
  const camera = createMemo(() => {
    rest();
    const map = port();
    return map && { at: map.center(), zoom: map.zoom() };
  });
  const isNarrow = createMemo(() => size().width < narrow);
  const touch = createMemo(() => isNarrow() || matchMedia('(pointer: coarse)').matches);

  /** As places.css sets them. */
  const chip = createMeasure({ weight: 600, size: 13 });
  const gauge = createMemo<Gauge>(() => ({
    sea: createMeasure({ weight: 400, size: 18, spacing: isNarrow() ? 1 : 2, serif: true }),
    coast: createMeasure({ weight: 400, size: 16, spacing: 0.6, serif: true }),
    struck: createMeasure({ weight: 700, size: struckType(size()).size }),
    chip,
    line: createMeasure({ weight: 400, size: 12.5 }),
  }));
  const lines = groundLines(places);
  const along = spotsAlong(lines, 0.8);
  /** What is in view at rest and what floats over it, in the plane of a zoom. */
  const viewAt = (level: number) => {
    const { at, zoom: resting } = camera() ?? { at: [0, 0] as const, zoom: level };
    const { width, height } = size();
    const [middle, apart] = [planeOf(at, level), 2 ** (resting - level)];
    const view = boxAround(middle, (width - 8) / apart, (height - 8) / apart);
    const onGround = (box: Box): Box => ({ x: middle.x + (box.x - width / 2) / apart, y: middle.y + (box.y - height / 2) / apart, width: box.width / apart, height: box.height / apart });
    return { view, floats: [...floats({ width, height }), ...notes()].map(onGround) };
  };
  const scene = createMemo(() => {
    const seen = viewAt(level());
    return { zoom: level(), view: seen.view, spared: boxesAlong(lines, level()), covered: seen.floats };
  });
  const floating = createMemo<readonly Taken[]>(() => {
    const resting = camera()?.zoom ?? 0;
    return viewAt(resting).floats.map(({ width, height, ...middle }) => ({ at: positionOf(middle, resting), width, height }));
  });
  const laid = createMemo<readonly Laid[]>(() => {
    if (!port()) return [];
    const all = stands().map((stand) => {
      const written = writtenAt(stand, words(), size().width);
      return { stand, written, forms: formsOf(stand, written, gauge(), { touch: touch(), low: size().height < lowest, struckRow: struckType(size()).row }) };
    });
    const ordered = all.toSorted((a, b) => rankOf(a.stand) - rankOf(b.stand));
    const wishes = ordered.map(({ stand, stand: { place }, forms }) => ({
      id: place.id, at: place.anchor, forms, loud: rankOf(stand) < 3, beside: place.drawnAs === 'line' ? along : isVague(place) ? [] : [place.anchor],
      belongs: (position: LongitudeLatitude) => !isVague(place) || place.drawnAs === 'line' || isWithin(place, position),
    }));
    const spots = new Map(layOut(wishes, scene()).map((spot) => [spot.id, spot]));
    return all.flatMap(({ stand, written, forms }) => {
      const spot = spots.get(stand.place.id);
      const form = spot && forms[spot.form];
      return form ? [{ stand, written, form, spot }] : [];
    });
  });
  const left = createMemo(() => {
    const standing = new Set(laid().map(({ stand }) => stand));
    return port() ? stands().filter((stand) => !standing.has(stand)) : [];
  }, [], { equals: haveSame });
  const placed = createMemo<ReadonlyMap<string, Placed>>((before) => {
    motion();
    const map = port();
    if (!map) return new Map();
    return new Map(laid().map(({ stand, written, form, spot }) => {
      const middle = map.project(spot.at);
      const now = { stand, written, form, x: Math.round(middle.x - form.width / 2), y: Math.round(middle.y - form.height / 2) };
      const old = before.get(spot.id);
      return [spot.id, old && old.stand === stand && old.x === now.x && old.y === now.y && sameForm(old, now) ? old : now];
    }));
  }, new Map());

  return {
    ids: createMemo(() => {
      const screen = boxAround({ x: size().width / 2, y: size().height / 2 }, size().width, size().height);
      return [...placed()].filter(([, { form, x, y }]) => collide(screen, { x: x + form.width / 2, y: y + form.height / 2, width: form.width, height: form.height })).map(([id]) => id);
    }, [], { equals: haveSame }),
    placed: (id) => placed().get(id),
    named: createMemo(() => laid().map(({ stand }) => stand.place.id), [], { equals: haveSame }),
    left,
    isTerse: createMemo(() => laid().some(({ form, written }) => form.line.length < Math.min(1, written.line.length))),
    taken: createMemo(() => [...laid().map(({ spot: { at }, form: { width, height } }) => ({ at, width, height })), ...floating()]),
    size, touch,
    chipWidth: chip,
  };
}

function sameForm(a: Placed, b: Placed): boolean {
  return JSON.stringify([a.form, a.written]) === JSON.stringify([b.form, b.written]);
}

/** Who chooses a place first: a country struck, then the seas of which most is told, towns, coasts, what is on both sides of a continent, the line, and countries, which have the most room. */
function rankOf(stand: Stand): number {
  const { place, marks, strikes } = stand;
  if (struckAt(stand)) return 0;
  if (isSea(place)) return 1 + 1 / (1 + marks.length + strikes.length);
  if (place.precision === 'locality') return 3;
  if (isTwofold(place)) return 5;
  return place.precision === 'area' ? (place.drawnAs === 'line' ? 6 : 4) : 7;
}

/** What floats over the map, about where map.css and the page leave it: the ways, the page's buttons, the zoom, the scale. */
function floats({ width, height }: Size): readonly Box[] {
  const ways = { x: 72, y: height < low ? 22 : 28, width: 144, height: 44 };
  if (height < lowest) return [ways];
  if (zoomCorner({ width }) === 'top-right') return [ways, { x: width - 52, y: 34, width: 104, height: 68 }];
  if (height < low) return [ways, { x: width - 40, y: height - 46, width: 80, height: 92 }];
  return [{ x: width - 140, y: 36, width: 280, height: 64 }, { x: width - 32, y: height - 80, width: 56, height: 160 }, { x: 50, y: height - 20, width: 100, height: 40 }];
}
