import type { FeatureCollection } from 'geojson';
import { createMemo, type Accessor } from 'solid-js';
import { usePage } from '../ui/page.tsx';
import { createMeasure } from '../ui/text-width.ts';
import { narrow } from './camera.ts';
import { struckType, type Form, type Gauge, type Written } from './forms.ts';
import { layPlaces, takenBy, type Frame, type Laid } from './laid.ts';
import { layoutZoom } from './layout.ts';
import type { MapPort } from './maplibre.ts';
import { groundLines, isWithin } from './outlines.ts';
import { boxAround, collide, type Box, type Size } from './plane.ts';
import { haveSame, isTold, keepStands, standsOf, type Stand } from './stands.ts';
import { nothing } from './style.ts';

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
  /** What the ground's labels give way to. */
  readonly taken: Accessor<FeatureCollection>;
  readonly size: Accessor<Size>;
  /** Those that find no room near where they belong, but for a border of which nothing is told. */
  readonly left: Accessor<readonly Stand[]>;
  /** Whether a place has no room to say by itself that positions are not reported. */
  readonly isTerse: Accessor<boolean>;
  /** Whether a finger presses. */
  readonly touch: Accessor<boolean>;
  readonly chipWidth: (text: string) => number;
}

interface Moves {
  /** Changes whenever the camera or the container does. */
  readonly motion: Accessor<unknown>;
  /** Changes when the camera has come to rest, or the container has another size. */
  readonly rest: Accessor<unknown>;
  readonly notes: Accessor<readonly Box[]>;
}

/** Where a phone's sheet laps over the map, as map.css and the page have it. */
const lapped = '(max-width: 720px), (orientation: portrait) and (max-width: 1100px)';

/** Keeps the places laid out for the zoom and what is in view, and moved to where the camera is. */
export function createPlaces(port: Accessor<MapPort | null>, { motion, rest, notes }: Moves): Places {
  const { dataset: { places }, words, story } = usePage();
  const stands = createMemo<readonly Stand[]>((before) => keepStands(before, standsOf(story.visible(), places, story.recordMarks())), [], { equals: haveSame });
  const size = createMemo(() => (rest(), port()?.size() ?? { width: 0, height: 0 }), undefined, { equals: (a, b) => a.width === b.width && a.height === b.height });
  const isNarrow = createMemo(() => size().width < narrow);
  const touch = createMemo(() => isNarrow() || matchMedia('(pointer: coarse)').matches);
  const frame = createMemo<Frame | null>(() => {
    rest();
    const map = port();
    return map && { size: size(), center: map.center(), zoom: map.zoom(), touch: touch(), lap: story.embed() === null && matchMedia(lapped).matches ? 16 : 0, notes: notes() };
  });
  const level = createMemo(() => (motion(), layoutZoom(port()?.zoom() ?? 0, frame()?.zoom ?? 0)));

  /** As places.css sets them. */
  const chip = createMeasure({ weight: 600, size: 13 });
  const gauge = createMemo<Gauge>(() => ({
    sea: createMeasure({ weight: 400, size: 18, spacing: isNarrow() ? 1 : 2, serif: true }),
    coast: createMeasure({ weight: 400, size: 16, spacing: 0.6, serif: true }),
    struck: createMeasure({ weight: 700, size: struckType(size()).size }),
    chip,
    line: createMeasure({ weight: 400, size: 12.5 }),
  }));
  const ground = { lines: groundLines(places), countries: places.filter(({ precision }) => precision === 'country'), isWithin };
  const laid = createMemo<readonly Laid[]>(() => {
    const now = frame();
    return now ? layPlaces(stands(), now, level(), ground, gauge(), words()) : [];
  });
  const placed = createMemo<ReadonlyMap<string, Placed>>((before) => {
    motion();
    const map = port();
    if (!map) return new Map();
    return new Map(laid().map(({ stand, written, form, at }) => {
      const middle = map.project(at);
      const now = { stand, written, form, x: Math.round(middle.x - form.width / 2), y: Math.round(middle.y - form.height / 2) };
      const old = before.get(stand.place.id);
      return [stand.place.id, old && old.stand === stand && old.x === now.x && old.y === now.y && sameForm(old, now) ? old : now];
    }));
  }, new Map());

  return {
    ids: createMemo(() => {
      const { width, height } = size();
      const screen = boxAround({ x: width / 2, y: height / 2 }, width, height);
      return [...placed()].filter(([, { form, x, y }]) => collide(screen, boxAround({ x: x + form.width / 2, y: y + form.height / 2 }, form.width, form.height))).map(([id]) => id);
    }, [], { equals: haveSame }),
    placed: (id) => placed().get(id),
    named: createMemo(() => laid().map(({ stand }) => stand.place.id), [], { equals: haveSame }),
    taken: createMemo(() => {
      const now = frame();
      return now ? takenBy(laid(), now) : nothing;
    }),
    left: createMemo(() => {
      const standing = new Set(laid().map(({ stand }) => stand));
      return port() ? stands().filter((stand) => !standing.has(stand) && isTold(stand)) : [];
    }, [], { equals: haveSame }),
    isTerse: createMemo(() => laid().some(({ form, written }) => form.line.length < Math.min(1, written.line.length))),
    size, touch,
    chipWidth: chip,
  };
}

function sameForm(a: Placed, b: Placed): boolean {
  return JSON.stringify([a.form, a.written]) === JSON.stringify([b.form, b.written]);
}
