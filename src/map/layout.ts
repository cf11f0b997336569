import { boxAround, collide, encloses, planeOf, positionOf, pixelsPerDegree, type Box, type Line, type LongitudeLatitude, type Point, type Size } from './plane.ts';

/** One way to draw a place, in pixels. */
interface Shape extends Size {
  /** How far its marks reach, from its middle; none of words. Wherever it stands, all of these stand where it belongs. */
  readonly marks?: readonly Point[];
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
  /** Of the plane in which the boxes are kept apart. Further in they only drift apart with the ground. */
  readonly zoom: number;
  /** What is in view, in that plane: what has its anchor there stays there. */
  readonly view: Box;
  /** What had better not be covered: a line on the ground. */
  readonly spared: readonly Box[];
  /** What would cover it: buttons over the map. */
  readonly covered: readonly Box[];
}

/** The zoom for which the places are laid out: four to a whole step, so that they keep still under a pinch. */
export function layoutZoom(zoom: number): number {
  return Math.floor(zoom * 4) / 4;
}

const gap = 6;
const step = 8;
/** How far from its anchor a place is drawn in a fuller form rather than in a smaller one nearer by: as far as its area may go, in degrees and pixels; of what stands beside something, fewer pixels. */
const reach = { degrees: 4, area: 96, beside: 24 } as const;
/** Marks keep their size while the ground grows under them, up to the layout's next zoom. */
const scales = [1, 0.97, 0.94, 0.91, 0.88, 0.86, 2 ** -0.25] as const;
const dot = 5;
const farthest = 300;

/**
 * Places the wishes, the first ones first, so that no two overlap: in the fullest form that has room where it belongs, in the
 * last form a little further off. What has no room so near is left out: far from home a name would say what is not so.
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
  const anchor = planeOf(wish.at, zoom);
  const isSeen = encloses(view, boxAround(anchor, 0, 0));
  const isKept = (box: Box) => isFree(box) && !covered.some((other) => collide(box, other, 2)) && (!isSeen || encloses(view, box));
  const isClear = (box: Box) => isKept(box) && !spared.some((other) => collide(box, other, 2));
  const far = wish.beside.length > 0 ? reach.beside : wish.loud ? reach.area : Math.min(reach.area, reach.degrees * pixelsPerDegree(zoom));
  const isTrue = (box: Box, { marks = [] }: Shape) => marks.every((mark) => scales.every((scale) => wish.belongs(positionOf({ x: box.x + mark.x * scale, y: box.y + mark.y * scale }, zoom))));
  const beside = wish.beside.map((spot) => planeOf(spot, zoom));
  const seek = (shape: Shape, fits: (box: Box) => boolean, distance: number) => search({ anchor, beside, step: wish.loud ? step / 2 : step }, shape, (box) => fits(box) && isTrue(box, shape), distance);
  const isHome = (box: Box) => wish.belongs(positionOf(box, zoom));
  const last = wish.forms.at(-1)?.folded === false ? wish.forms.length : wish.forms.length - 1;
  const isHomeAnd = (fits: (box: Box) => boolean) => (box: Box) => fits(box) && isHome(box);
  const [fuller, folded, any] = [[0, last], [last, wish.forms.length], [0, wish.forms.length]] as const;
  const tries: readonly Try[] = [
    { fits: isHomeAnd(isClear), forms: fuller, far },
    { fits: isHomeAnd(isKept), forms: wish.loud ? fuller : [0, 0], far },
    { fits: isHomeAnd(isClear), forms: folded, far },
    { fits: isClear, forms: any, far },
    { fits: isKept, forms: last < wish.forms.length ? folded : any, far: wish.loud ? farthest : wish.beside.length > 0 ? far : far * 2 },
  ];
  for (const { fits, forms: [from, to], far: distance } of tries) {
    for (const [index, size] of wish.forms.slice(from, to).entries()) {
      const box = seek(size, fits, distance);
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
}

function search({ anchor, beside, step }: { readonly anchor: Point; readonly beside: readonly Point[]; readonly step: number }, size: Size, fits: (box: Box) => boolean, far: number): Box | null {
  for (const point of beside) {
    const found = besides(point, size, beside.length === 1 ? [dot] : [dot, dot * 3, dot * 5]).find(fits);
    if (found) return found;
  }
  for (let distance = 0; distance <= far; distance += step) {
    const found = around(anchor, size, distance).find(fits);
    if (found) return found;
  }
  return null;
}

/** To the right of a spot, to its left, above and below, so many pixels from it. */
function besides({ x, y }: Point, size: Size, aparts: readonly number[]): readonly Box[] {
  return aparts.flatMap((apart) => {
    const [aside, off] = [size.width / 2 + apart, size.height / 2 + apart];
    return [{ x: x + aside, y }, { x: x - aside, y }, { x, y: y - off }, { x, y: y + off }];
  }).map((middle) => boxAround(middle, size.width, size.height));
}

/** Straight up and down before aslant and sideways, so that rows stay under one another. */
function around({ x, y }: Point, { width, height }: Size, distance: number): readonly Box[] {
  const turns = [0, 180, 30, -30, 150, -150, 60, -60, 120, -120, 90, -90];
  // Further out the ways between them leave gaps.
  const between = distance < step * 3 ? [] : [15, -15, 165, -165, 45, -45, 135, -135, 75, -75, 105, -105];
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
