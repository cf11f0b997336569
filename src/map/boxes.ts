/** A rectangle on the screen by its middle and its sides, in CSS pixels, y downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes come nearer to each other than `gap` in both directions. */
export function collide(a: Box, b: Box, gap = 0): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width + gap * 2 && Math.abs(a.y - b.y) * 2 < a.height + b.height + gap * 2;
}

export function encloses(outer: Box, inner: Box): boolean {
  return Math.abs(inner.x - outer.x) * 2 <= outer.width - inner.width && Math.abs(inner.y - outer.y) * 2 <= outer.height - inner.height;
}

export function holds(box: Box, x: number, y: number): boolean {
  return Math.abs(x - box.x) * 2 <= box.width && Math.abs(y - box.y) * 2 <= box.height;
}
