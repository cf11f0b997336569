import { boxAround, collide, encloses, planeOf, positionOf, pixelsPerDegree, type Box, type Line, type LongitudeLatitude, type Point, type Size } from './plane.ts';

/** One way to draw a place, in pixels. */
interface Shape extends Size {
  /** How far its marks reach, from its middle; none of words. Wherever it stands, all of these stand where it belongs. */
  readonly marks?: readonly Point[];
  /** How far its words reach, from its middle. Where a form has room so, these too stand where it belongs. */
  readonly reach?: readonly Point[];
  /** Of the last one: whether it says as much as the fuller ones. */
  readonly folded?: boolean;
}

/** One place that is to be named on the map. */
export interface Wish {
  readonly id: string;
  readonly at: LongitudeLatitude;
  /** The fullest first. */
  readonly forms: readonly [Shape, ...Shape[]];
  /** Where its words had best begin or end: at a town's dot, along a line on the ground. None of an area, whose words stand in it. */
  readonly beside: readonly LongitudeLatitude[];
  /** Whether its fuller forms may rather cover what is spared than fold, and the last one go as far as it must. */
  readonly loud: boolean;
  /** Whether it is rather left out than drawn over what is spared, or where its words do not belong. */
  readonly strict: boolean;
  /** Whether a position is where its words belong, such as within its own sea. */
  readonly belongs: (position: LongitudeLatitude) => boolean;
}

export interface Spot {
  readonly id: string;
  /** Index into the wish's forms. */
  readonly form: number;
  /** The middle of its box. */
  readonly at: LongitudeLatitude;
}

export interface Scene {
  /** Of the plane in which the boxes are kept apart. */
  readonly zoom: number;
  /** What is in view, in that plane: what has its anchor there stays there. */
  readonly view: Box;
  /** What had better not be covered: a line on the ground. */
  readonly spared: readonly Box[];
  /** What would cover it: buttons over the map. */
  readonly covered: readonly Box[];
}

/**
 * The zoom for which the places are laid out: that of the map at rest, so that no room is lost. While one zooms in from there they
 * only drift apart; while one zooms out they are laid anew four times in a whole step.
 */
export function layoutZoom(zoom: number, resting: number): number {
  return zoom >= resting ? resting : Math.floor(zoom * 4) / 4;
}

const gap = 6;
/** Pixels by which what is in view is taken to be smaller, so that nothing touches its edges; nor does anything outside of it reach into them. */
export const hair = 4;
const step = 4;
/** How far from its anchor a place is drawn in a fuller form rather than in a smaller one nearer by: as far as its area may go, in degrees and pixels; of what stands beside something, fewer pixels. */
const reach = { degrees: 4, area: 96, near: 64, beside: 24 } as const;
const dot = 5;
const farthest = 300;

/**
 * Places the wishes, the first ones first, so that no two overlap and none is cut by the view's edge: in the fullest form that has
 * room where it belongs. What has no room there is left out: far from home a name would say what is not so. MapLibre's collision
 * index was tried for this: it knows neither "one of these forms" nor "its marks within their own sea".
 */
export function layOut(wishes: readonly Wish[], scene: Scene): readonly Spot[] {
  const dots = wishes.filter(({ beside }) => beside.length === 1).map(({ at }) => boxAround(planeOf(at, scene.zoom), dot, dot));
  const taken: Box[] = [];
  return wishes.flatMap((wish) => {
    const isFree = (box: Box) => !taken.some((other) => collide(box, other, gap)) && !dots.some((other) => collide(box, other));
    const found = firstFit(wish, isFree, scene);
    if (!found) return [];
    taken.push(found.box);
    return [{ id: wish.id, form: found.form, at: positionOf(found.box, scene.zoom) }];
  });
}

function firstFit(wish: Wish, isFree: (box: Box) => boolean, { zoom, view, spared, covered }: Scene): { readonly form: number; readonly box: Box } | null {
  const { forms, loud, strict } = wish;
  const [anchor, beside] = [planeOf(wish.at, zoom), wish.beside.map((spot) => planeOf(spot, zoom))];
  const isSeen = encloses(view, boxAround(anchor, 0, 0));
  const isKept = (box: Box) => isFree(box) && !covered.some((other) => collide(box, other, 2)) && (encloses(view, box) || (!isSeen && !collide(view, box, hair)));
  const isHome = (box: Box) => isKept(box) && wish.belongs(positionOf(box, zoom));
  const isClear = (box: Box) => isHome(box) && !spared.some((other) => collide(box, other, 2));
  const holds = (box: Box, points: readonly Point[] = []) => points.every(({ x, y }) => wish.belongs(positionOf({ x: box.x + x, y: box.y + y }, zoom)));
  const far = beside.length > 0 ? reach.beside : loud ? reach.area : Math.min(reach.area, reach.degrees * pixelsPerDegree(zoom));
  const last = forms.at(-1)?.folded === false ? forms.length : forms.length - 1;
  const [fuller, folded] = [[0, last], [last, forms.length]] as const;
  const near = Math.min(far, reach.near);
  const tries: readonly Try[] = [
    { fits: isClear, forms: fuller, far: near, whole: true },
    { fits: isClear, forms: fuller, far, whole: true },
    { fits: isClear, forms: fuller, far: near },
    { fits: isClear, forms: fuller, far },
    { fits: isHome, forms: loud ? [last - 1, last] : [0, 0], far },
    { fits: isClear, forms: folded, far, whole: true },
    { fits: isClear, forms: folded, far },
    { fits: isHome, forms: folded, far },
    { fits: isKept, forms: last < forms.length ? [0, 0] : fuller, far: farthest },
  ];
  for (const { fits, forms: [from, to], far: distance, whole = false } of strict ? tries.filter((one) => one.whole) : tries) {
    for (const [index, shape] of forms.slice(from, to).entries()) {
      const box = search({ anchor, beside }, shape, (one) => fits(one) && holds(one, shape.marks) && (!whole || holds(one, shape.reach)), distance);
      if (box) return { form: from + index, box };
    }
  }
  return null;
}

/** What a box must be, for which of the forms, as far as how many pixels from its anchor. */
interface Try {
  readonly fits: (box: Box) => boolean;
  /** From the first index on, up to before the second. */
  readonly forms: readonly [from: number, to: number];
  readonly far: number;
  /** Whether all of its words stand where it belongs, too. */
  readonly whole?: boolean;
}

function search({ anchor, beside }: { readonly anchor: Point; readonly beside: readonly Point[] }, size: Size, fits: (box: Box) => boolean, far: number): Box | null {
  const found = besides(beside, size, beside.length === 1 ? [dot] : [dot, dot * 3, dot * 5]).find(fits);
  if (found) return found;
  for (let distance = 0; distance <= far; distance += step) {
    const near = around(anchor, size, distance).find(fits);
    if (near) return near;
  }
  return null;
}

/** To the right of the spots, to their left, above and below, so many pixels from them. */
function besides(spots: readonly Point[], { width, height }: Size, aparts: readonly number[]): readonly Box[] {
  return [[1, 0], [-1, 0], [0, -1], [0, 1]].flatMap(([across = 0, down = 0]) => aparts.flatMap((apart) => spots.map(({ x, y }) => (
    boxAround({ x: x + across * (width / 2 + apart), y: y + down * (height / 2 + apart) }, width, height)))));
}

/** Straight up and down before aslant and sideways, so that rows stay under one another. */
function around({ x, y }: Point, { width, height }: Size, distance: number): readonly Box[] {
  const turns = [0, 180, 30, -30, 150, -150, 60, -60, 120, -120, 90, -90];
  // Further out the ways between them leave gaps.
  const between = distance < step * 6 ? [] : [15, -15, 165, -165, 45, -45, 135, -135, 75, -75, 105, -105];
  return (distance === 0 ? [0] : [...turns, ...between]).map((turn) => {
    const angle = (turn * Math.PI) / 180;
    return { x: x + Math.sin(angle) * distance, y: y - Math.cos(angle) * distance, width, height };
  });
}

/** Spots along a line, from its middle outwards. */
export function spotsAlong(lines: readonly Line[], degrees: number): readonly LongitudeLatitude[] {
  return lines.flatMap((line) => {
    const kept = thinned(line, degrees);
    const middle = kept.length / 2;
    return kept.map((spot, index) => ({ spot, from: Math.abs(index - middle) })).toSorted((a, b) => a.from - b.from).map(({ spot }) => spot);
  });
}

/** A line on the ground as boxes in the plane of a zoom, near enough for words to keep off it. */
export function boxesAlong(lines: readonly Line[], zoom: number): readonly Box[] {
  const side = Math.max(0.3 * pixelsPerDegree(zoom), 8);
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
