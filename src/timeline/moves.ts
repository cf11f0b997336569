import type { Day, Span } from '../dataset/day.ts';

/** Keeps a day within bounds. The bounds are a parameter, so that a window's two ends can bound each other. */
export function clampDay(day: Day, bounds: Span): Day {
  return Math.min(bounds.latest, Math.max(bounds.earliest, day));
}

/** The first stop after the day, or the end of the bounds where there is none. `stops` are sorted. */
export function nextStop(day: Day, stops: readonly Day[], bounds: Span): Day {
  return clampDay(stops.find((stop) => stop > day) ?? bounds.latest, bounds);
}

/** The last stop before the day, or the beginning of the bounds where there is none. */
export function previousStop(day: Day, stops: readonly Day[], bounds: Span): Day {
  return clampDay(stops.findLast((stop) => stop < day) ?? bounds.earliest, bounds);
}

const week = 7;

/** Where a key takes a handle that stands at `day`; null for a key that does not move it. */
export function moveByKey(key: string, day: Day, stops: readonly Day[], bounds: Span): Day | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return nextStop(day, stops, bounds);
    case 'ArrowLeft':
    case 'ArrowDown':
      return previousStop(day, stops, bounds);
    case 'PageUp':
      return clampDay(day + week, bounds);
    case 'PageDown':
      return clampDay(day - week, bounds);
    case 'Home':
      return bounds.earliest;
    case 'End':
      return bounds.latest;
    default:
      return null;
  }
}
