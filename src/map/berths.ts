import { collide, type Box } from './boxes.ts';

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
}

export interface Berth extends Box {
  readonly id: string;
  /** Index into the wish's sizes. */
  readonly form: number;
}

const gap = 6;
const step = 7;

/**
 * Places the berths so that no two overlap: each as near its anchor as the earlier ones leave room, and in a smaller
 * form before it is pushed further than `reach` pixels. The smallest form goes as far as it must.
 * @param taken boxes that no berth may cover
 */
export function layOut(wishes: readonly Wish[], taken: readonly Box[], reach: number): readonly Berth[] {
  const placed: Berth[] = [];
  for (const wish of wishes) {
    const free = (box: Box) => ![...taken, ...placed].some((other) => collide(box, other, gap));
    placed.push(firstFit(wish, free, reach));
  }
  return placed;
}

function firstFit(wish: Wish, free: (box: Box) => boolean, reach: number): Berth {
  const smallest = wish.sizes.length - 1;
  for (const [form, size] of wish.sizes.entries()) {
    const home = { x: wish.x, y: wish.above === null ? wish.y : wish.y - wish.above - size.height / 2, ...size };
    const spot = search(home, free, form === smallest ? Infinity : reach);
    if (spot) return { id: wish.id, form, ...spot };
  }
  throw new Error('unreachable: the smallest form searches without end');
}

function search(home: Box, free: (box: Box) => boolean, reach: number): Box | null {
  for (let distance = 0; distance <= reach; distance += step) {
    const spot = around(home, distance).find(free);
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
