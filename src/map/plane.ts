type Position = readonly [longitude: number, latitude: number];

/** Of longitude; the world is 512 pixels wide at zoom 0. */
export function pixelsPerDegree(zoom: number): number {
  return (512 * 2 ** zoom) / 360;
}

/**
 * Pixels in the map's plane at a zoom. Panning does not change them, so that what is laid out in this plane keeps its
 * shape while the map is dragged.
 */
export function planeOf([longitude, latitude]: Position, zoom: number): { readonly x: number; readonly y: number } {
  const world = 360 * pixelsPerDegree(zoom);
  const sine = Math.sin((latitude * Math.PI) / 180);
  return { x: (longitude / 360 + 0.5) * world, y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world };
}

/** The other way round. */
export function positionOf({ x, y }: { readonly x: number; readonly y: number }, zoom: number): Position {
  const world = 360 * pixelsPerDegree(zoom);
  return [(x / world - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y / world) * 2 * Math.PI)) * 180) / Math.PI];
}
