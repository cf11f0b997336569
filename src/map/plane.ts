import { polygonContains } from 'd3';
import type { Outline } from '../dataset/types.ts';

export type LongitudeLatitude = readonly [longitude: number, latitude: number];

export type Line = Extract<Outline, { type: 'LineString' }>['coordinates'];

/** CSS pixels, y downwards: on the screen from the map's upper left corner, or in the map's plane at a zoom. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its middle and its sides. */
export interface Box extends Point, Size {}

/** Of longitude; the world is 512 pixels wide at zoom 0. */
export function pixelsPerDegree(zoom: number): number {
  return (512 * 2 ** zoom) / 360;
}

/**
 * Pixels in the map's plane at a zoom. Panning does not change them, so that what is laid out in this plane keeps its
 * shape while the map is dragged.
 */
export function planeOf([longitude, latitude]: LongitudeLatitude, zoom: number): Point {
  const world = 360 * pixelsPerDegree(zoom);
  const sine = Math.sin((latitude * Math.PI) / 180);
  return { x: (longitude / 360 + 0.5) * world, y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world };
}

/** The other way round. */
export function positionOf({ x, y }: Point, zoom: number): LongitudeLatitude {
  const world = 360 * pixelsPerDegree(zoom);
  return [(x / world - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y / world) * 2 * Math.PI)) * 180) / Math.PI];
}

export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { x, y, width, height };
}

/** Whether two boxes come nearer to each other than `gap` in both directions. */
export function collide(a: Box, b: Box, gap = 0): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width + gap * 2 && Math.abs(a.y - b.y) * 2 < a.height + b.height + gap * 2;
}

export function encloses(outer: Box, inner: Box): boolean {
  return Math.abs(inner.x - outer.x) * 2 <= outer.width - inner.width && Math.abs(inner.y - outer.y) * 2 <= outer.height - inner.height;
}

/** Whether an outline holds a position; only areas hold any. */
export function isInside(outline: Outline | undefined, [x, y]: LongitudeLatitude): boolean {
  const areas = outline?.type === 'Polygon' ? [outline.coordinates] : outline?.type === 'MultiPolygon' ? outline.coordinates : [];
  // A hole turns inside into outside once more.
  return areas.some((rings) => rings.reduce((inside, ring) => polygonContains(ring, [x, y]) !== inside, false));
}

/** The lines of what is drawn as a line; none of anything else. */
export function linesOf(outline: Outline | undefined): Line[] {
  if (outline?.type === 'LineString') return [outline.coordinates];
  return outline?.type === 'MultiLineString' ? outline.coordinates : [];
}
