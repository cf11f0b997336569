import type { Camera } from './view.ts';

const deepestZoom = 24;

/** Reads `zoom/latitude/longitude`; null for anything else, places off the globe included. */
export function parseCamera(text: string): Camera | null {
  const match = /^(\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(text);
  if (!match) return null;
  const camera = { zoom: Number(match[1]), latitude: Number(match[2]), longitude: Number(match[3]) };
  const onGlobe = camera.zoom <= deepestZoom && Math.abs(camera.latitude) <= 90 && Math.abs(camera.longitude) <= 180;
  return onGlobe ? camera : null;
}

/** Rounded to about a hundred metres: enough to find the view again, short enough to read. */
export function printCamera(camera: Camera): string {
  return [rounded(camera.zoom, 2), rounded(camera.latitude, 3), rounded(camera.longitude, 3)].join('/');
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
