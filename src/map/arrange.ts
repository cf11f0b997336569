import type { Place } from '../dataset/types.ts';
import { cellOf, formsOf, type Form } from './forms.ts';
import { boxAround, collide, encloses, holds, pixelsPerDegree, planeOf, positionOf, type Box, type Line, type LongitudeLatitude, type Point, type Size } from './plane.ts';
import { isVague, type Stand } from './stands.ts';

/** Where one stand's berth is, in pixels of the map's plane, and in which of its forms. */
export interface Arranged {
  readonly stand: Stand;
  readonly form: Form;
  readonly box: Box;
  readonly anchor: Point;
}

export interface Arrangement {
  readonly zoom: number;
  readonly compact: boolean;
  /** Widths of the lines under a stand's marks, in pixels. */
  readonly linesOf: (stand: Stand) => readonly number[];
  /** What berths keep off where they can, in the plane of a zoom: towns, which have the least room, off the strip only. */
  readonly sparedAt: (zoom: number) => { readonly strip: readonly Box[]; readonly name: Box };
  /** The part of a zoom's plane that berths had better not leave; null where that is no matter. */
  readonly withinAt: (zoom: number) => Box | null;
  /** What floats over a zoom's plane, such as buttons; absent: nothing. */
  readonly coveredAt?: (zoom: number) => readonly Box[];
  /** What has been found of the spots of this zoom, whether they belong to their place: the same ones are tried at every step. Absent: nothing is kept. */
  readonly known?: Map<string, boolean>;
  /** Whether a position lies within a place's own outline. */
  readonly isWithin: (place: Place, position: LongitudeLatitude) => boolean;
}

const townDot = 6;
/** Clears the town's dot and the gap that `layOut` keeps around it. */
const aboveTown = 9.5;

/** The zoom for which berths are laid out: four to a whole step. */
export function layoutZoom(zoom: number): number {
  return Math.floor(zoom * 4) / 4;
}

/**
 * Towns first, since their marks have the least room to move; then in the order of the places. Between the zooms of the
 * layout the berths only drift apart with the ground, so that they keep still under a pinch and still cannot overlap.
 */
export function arrange(stands: readonly Stand[], arrangement: Arrangement): readonly Arranged[] {
  const zoom = layoutZoom(arrangement.zoom);
  const apart = 2 ** (arrangement.zoom - zoom);
  const [towns, areas] = [stands.filter(({ place }) => !isVague(place)), stands.filter(({ place }) => isVague(place))];
  const ordered = [...towns, ...areas].map((stand) => ({ stand, forms: formsFor(stand, arrangement) }));
  const { strip, name } = arrangement.sparedAt(zoom);
  const wishes = ordered.map(({ stand: { place }, forms }): Wish => ({
    id: place.id, ...planeOf(place.anchor, zoom), sizes: forms,
    above: isVague(place) ? null : aboveTown, belongs: belongsTo(place, zoom, arrangement), spared: isVague(place) ? [...strip, name] : strip,
  }));
  const dots = towns.map(({ place }) => boxAround(planeOf(place.anchor, zoom), townDot, townDot));
  const taken = [...dots, ...(arrangement.coveredAt?.(zoom) ?? [])];
  const berths = layOut(wishes, { taken, within: arrangement.withinAt(zoom), reach: 72 });
  return ordered.flatMap(({ stand, forms }, index) => {
    const berth = berths[index];
    const form = berth && forms[berth.form];
    if (!berth || !form) return [];
    return [{ stand, form, box: { ...berth, x: berth.x * apart, y: berth.y * apart }, anchor: planeOf(stand.place.anchor, arrangement.zoom) }];
  });
}

/** The same berth as before where nothing of it changed, so that neither it nor the names around it are touched. */
export function keepArranged(before: readonly Arranged[], now: readonly Arranged[]): readonly Arranged[] {
  return now.map((berth) => before.find((old) => old.stand === berth.stand && drawnAs(old) === drawnAs(berth)) ?? berth);
}

function drawnAs({ form, box, anchor }: Arranged): string {
  return JSON.stringify([form, box, anchor]);
}

function formsFor(stand: Stand, { compact, linesOf }: Arrangement): readonly [Form, ...Form[]] {
  const { place, events, strikes } = stand;
  return formsOf({ cells: events.map((event) => cellOf(event, compact)), lines: linesOf(stand), compact, town: !isVague(place), rings: strikes.length });
}

/** Whether all of a box lies within the place; null where the place's own anchor does not. */
function belongsTo(place: Place, zoom: number, { isWithin, known }: Arrangement): Wish['belongs'] {
  if (!isVague(place) || !isWithin(place, place.anchor)) return null;
  const isWhollyWithin = ({ x, y, width, height }: Box) =>
    [[-1, -1], [1, -1], [1, 1], [-1, 1]].every(([right = 0, down = 0]) =>
      isWithin(place, positionOf({ x: x + (right * width) / 2, y: y + (down * height) / 2 }, zoom)));
  return (box) => {
    const spot = `${place.id} ${box.x} ${box.y} ${box.width} ${box.height}`;
    const found = known?.get(spot) ?? isWhollyWithin(box);
    known?.set(spot, found);
    return found;
  };
}

/** One berth to be placed, at its anchor in any plane that is not turned against the screen. */
export interface Wish extends Point {
  readonly id: string;
  /** The forms in which it can be drawn, the fullest first. */
  readonly sizes: readonly [Size, ...Size[]];
  /** Pixels between the anchor and the box's lower edge, for a box that stands above its anchor; null: the box is centred on it. */
  readonly above: number | null;
  /** Whether a box is where the berth belongs, such as within its own sea; null: anywhere near its anchor does. */
  readonly belongs: ((box: Box) => boolean) | null;
  /** What it does not cover, unless there is no other way. */
  readonly spared: readonly Box[];
}

export interface Berth extends Box {
  readonly id: string;
  /** Index into the wish's sizes. */
  readonly form: number;
}

interface Waters {
  /** No berth may cover these. */
  readonly taken: readonly Box[];
  /** In which berths whose anchor is there stay where they can, such as the opening view; null: anywhere will do. */
  readonly within: Box | null;
  /** Pixels that a berth may be pushed before it takes a smaller form. */
  readonly reach: number;
}

const gap = 5;
const step = 7;
/** A town's row folds rather than leave its dot, since it would seem to be of another town. */
const reachOfTown = 21;

/**
 * Places the berths so that no two overlap: each as near its anchor as the earlier ones and what is to be spared leave
 * room, and in a smaller form before it is pushed further than `reach`. The smallest form goes as far as it must.
 */
export function layOut(wishes: readonly Wish[], waters: Waters): readonly Berth[] {
  const placed: Berth[] = [];
  for (const wish of wishes) {
    const others = [...waters.taken, ...placed];
    const free = (box: Box) => !others.some((other) => collide(box, other, gap));
    placed.push(firstFit(wish, free, waters));
  }
  return placed;
}

function firstFit(wish: Wish, free: (box: Box) => boolean, { within, ...waters }: Waters): Berth {
  const { belongs, spared } = wish;
  const reach = wish.above === null ? waters.reach : Math.min(waters.reach, reachOfTown);
  const bounds = within && holds(within, wish) ? within : null;
  const clear = (box: Box) => (!bounds || encloses(bounds, box)) && free(box) && !spared.some((other) => collide(box, other));
  const best = belongs ? (box: Box) => clear(box) && belongs(box) : clear;
  const tries: readonly [fits: (box: Box) => boolean, reach: number][] = [[best, reach * 0.7], [clear, reach]];
  for (const [form, size] of wish.sizes.entries()) {
    for (const [fits, far] of tries) {
      const spot = search(homeOf(wish, size), fits, far);
      if (spot) return { id: wish.id, form, ...spot };
    }
  }
  const form = wish.sizes.length - 1;
  const home = homeOf(wish, wish.sizes[form] ?? wish.sizes[0]);
  const spot = search(home, clear, reach * 2) ?? search(home, free, Infinity);
  if (spot) return { id: wish.id, form, ...spot };
  throw new Error('unreachable: the last search has no end');
}

function homeOf({ x, y, above }: Wish, size: Size): Box {
  return { x, y: above === null ? y : y - above - size.height / 2, ...size };
}

function search(home: Box, fits: (box: Box) => boolean, reach: number): Box | null {
  for (let distance = 0; distance <= reach; distance += step) {
    const spot = around(home, distance).find(fits);
    if (spot) return spot;
  }
  return null;
}

/** The box moved by a distance, straight up and down before aslant and sideways, so that rows stay under one another. */
function around(home: Box, distance: number): readonly Box[] {
  if (distance === 0) return [home];
  const turns = [0, 180, 30, -30, 150, -150, 60, -60, 120, -120, 90, -90];
  return turns.map((turn) => {
    const angle = (turn * Math.PI) / 180;
    return { width: home.width, height: home.height, x: home.x + Math.sin(angle) * distance, y: home.y - Math.cos(angle) * distance };
  });
}

/** Half the border strip's width on the ground, in degrees, and the least in pixels that is kept clear of the border on either side. */
const half = { degrees: 0.24, pixels: 6 } as const;

/** The border strip as boxes in the plane of a zoom, near enough for berths to keep off it. */
export function stripBoxes(lines: readonly Line[], zoom: number): readonly Box[] {
  const side = Math.max(half.degrees * pixelsPerDegree(zoom), half.pixels) * 2;
  return lines.flatMap((line) => thinned(line, 0.3).map((position) => boxAround(planeOf(position, zoom), side, side)));
}

/** Points of the line at least so many degrees from the one kept before. */
function thinned(line: Line, degrees: number): Line {
  const kept: Line = [];
  for (const point of line) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= degrees) kept.push(point);
  }
  return kept;
}

interface Opening {
  /** Of the map, in pixels. */
  readonly size: Size;
  /** What the opening view has in its middle, in the plane of a zoom. */
  readonly middle: Point;
  /** How many pixels of the opening view a pixel of that plane is. */
  readonly apart: number;
}

/** What floats over a narrow map in its opening view, in the plane: the ways, the zoom buttons and the sources' button, about where floats.css leaves them. */
export function floatsOver({ size: { width, height }, middle, apart }: Opening): readonly Box[] {
  const boxes: readonly Box[] = [
    { x: 98, y: 28, width: 176, height: 34 },
    { x: width - 26, y: 40, width: 34, height: 62 },
    { x: width - 22, y: height - 38, width: 26, height: 26 },
  ];
  return boxes.map((box) => ({
    x: middle.x + (box.x - width / 2) / apart,
    y: middle.y + (box.y - height / 2) / apart,
    width: box.width / apart,
    height: box.height / apart,
  }));
}
