import { collide, encloses, holds, type Box } from './boxes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One berth to be placed. */
export interface Wish {
  readonly id: string;
  /** Its anchor, in pixels of any plane that is not turned against the screen. */
  readonly x: number;
  readonly y: number;
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

export interface Waters {
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
  const frame = within && holds(within, wish.x, wish.y) ? within : null;
  const clear = (box: Box) => (!frame || encloses(frame, box)) && free(box) && !spared.some((other) => collide(box, other));
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
