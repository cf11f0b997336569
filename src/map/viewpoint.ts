import type { Map as MapLibre } from 'maplibre-gl';

/** Where the reader put the camera; degrees. */
export interface Viewpoint {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** The map as it stands: the canvas copied while its frame was drawn, and the element with the marks over it. Sizes in CSS pixels. */
export interface Picture {
  readonly ground: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  readonly over: HTMLElement;
}

export function viewpointOf(map: MapLibre): Viewpoint {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), latitude: lat, longitude: lng };
}

/** Moves at once, and not at all where the camera stands there already: an address rounds what it keeps. */
export function goTo(map: MapLibre, wanted: Viewpoint): void {
  const now = viewpointOf(map);
  const isThere = Math.abs(now.zoom - wanted.zoom) < 0.02 && Math.abs(now.latitude - wanted.latitude) < 0.02 && Math.abs(now.longitude - wanted.longitude) < 0.02;
  if (!isThere) map.jumpTo({ zoom: wanted.zoom, center: [wanted.longitude, wanted.latitude] });
}

/** The canvas is only to be read while a frame is drawn, so one is asked for. Rejects where the drawing is taken away first. */
export function pictureOf(map: MapLibre): Promise<Picture> {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return new Promise((resolve, reject) => {
    const lost = () => reject(new Error('the drawing context was lost'));
    map.once('webglcontextlost', lost);
    map.once('render', () => {
      map.off('webglcontextlost', lost);
      createImageBitmap(map.getCanvas()).then((ground) => resolve({ ground, width, height, over: map.getCanvasContainer() }), reject);
    });
    map.triggerRepaint();
  });
}
