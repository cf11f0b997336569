import { AttributionControl, Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera } from '../select/view.ts';
import type { MapPicture } from '../ui/page.tsx';
import { low, medium, openingOf, paddingOf, reach, zoomLimits, type Corners } from './camera.ts';
import { createDressing, type Dressed } from './dressing.ts';
import type { Theme } from './palette.ts';
import type { LongitudeLatitude, Point, Size } from './plane.ts';
import { blank, dot, styleOf, type StyleParts } from './style.ts';
import { watchContext, watchWorker } from './watches.ts';

/** All that the view knows of the drawing library. */
export interface MapPort extends Dressed {
  /** Element over the canvas whose drags and wheel turns still move the map. */
  readonly overlay: HTMLElement;
  readonly zoom: () => number;
  readonly center: () => LongitudeLatitude;
  readonly size: () => Size;
  readonly project: (position: LongitudeLatitude) => Point;
  /** Moves gently, or at once where the reader asks for less motion. */
  readonly bringIntoView: (position: LongitudeLatitude) => void;
  /** Where the reader's address says; null: the whole theatre. */
  readonly setCamera: (camera: Camera | null) => void;
  /** Throws where the ground is not drawn yet, or was taken away. */
  readonly takePicture: () => MapPicture;
  /** Resolves once all is drawn. Rejects where the drawing is taken away, or has been. */
  readonly whenDrawn: () => Promise<void>;
  /** Moves as gently to where all within the corners is seen; the address keeps what the reader did. Null: the whole theatre. */
  readonly frame: (corners: Corners | null) => void;
  /** Whether the camera has left the whole theatre. */
  readonly hasWandered: () => boolean;
  readonly destroy: () => void;
}

export interface MapListeners {
  readonly onReady: () => void;
  /** The camera or the container's size changed. */
  readonly onMove: () => void;
  /** The camera has come to rest, or the container has another size. */
  readonly onRest: () => void;
  /** The reader has moved the camera and let go; null: back to the whole theatre. */
  readonly onCamera: (camera: Camera | null) => void;
  /** Until the land has been drawn: a map that has once been drawn mends itself. */
  readonly onFail: (reason: string) => void;
}

export interface MapSettings {
  readonly container: HTMLElement;
  readonly theme: Theme;
  readonly parts: StyleParts;
  readonly attribution: string;
  /** MapLibre's own words by its own keys. */
  readonly locale: Readonly<Record<string, string>>;
  /** In somebody else's page a wheel turn or one finger scrolls that page, not the map. */
  readonly cooperative: boolean;
}

setWorkerUrl(workerUrl);

/** Whether the browser has what a map is drawn with, WebGL 2 and a worker of the page's own: neither comes by asking again. */
export function canDraw(): boolean {
  try {
    new Worker(workerUrl, { type: 'module' }).terminate();
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}

/** Throws where the browser has no WebGL 2. Everything but `destroy` waits for `onReady`. */
export function createMap(settings: MapSettings, listeners: MapListeners): MapPort {
  const map = openMap(settings);
  // As MapLibre's own style sheet has it. Where that does not come, a canvas in the flow would make taller the box that it is measured by, without end.
  map.getCanvas().style.position = 'absolute';
  let ready = false;
  let drawn = false;
  /** What the camera was last set to show whole, null the theatre; undefined where it has been moved from it. */
  let framed: Corners | null | undefined = null;
  const { lose, putBack, ...dressed } = createDressing(map, settings.parts, settings.theme);
  const context = watchContext({
    onLost: () => {
      // A browser paints what it took white, with a sign of its own; the sea behind it is calmer.
      map.getCanvas().style.opacity = '0';
      lose();
    },
    onBack: () => {
      map.getCanvas().style.opacity = '';
      putBack();
    },
    onFail: listeners.onFail,
  });
  const stopWatching = watchWorker({ isDrawn: () => drawn, file: workerUrl, onFail: listeners.onFail });
  map.on('webglcontextlost', context.lost);
  map.on('style.load', () => {
    if (!map.hasImage(blank)) map.addImage(blank, new ImageData(1, 1));
    if (!map.hasImage(dot)) map.addImage(dot, disc(4.4), { pixelRatio: 2, sdf: true });
    context.styled();
    if (ready) return;
    ready = true;
    listeners.onReady();
  });
  map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
    if (sourceId === 'land' && isSourceLoaded) drawn = true;
  });
  map.on('error', ({ error }) => {
    if (!drawn) listeners.onFail(error.message);
  });
  map.on('move', listeners.onMove);
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) framed = undefined;
  });
  map.on('moveend', ({ originalEvent }) => {
    if (originalEvent) listeners.onCamera(cameraOf(map));
    listeners.onRest();
  });
  map.on('resize', () => {
    // The page may still be settling, or a phone be turned: what was whole stays whole.
    if (framed !== undefined) fit(map, framed, 0);
    listeners.onMove();
    listeners.onRest();
  });

  return {
    ...dressed,
    overlay: map.getCanvasContainer(),
    zoom: () => map.getZoom(),
    center: () => {
      const { lng, lat } = map.getCenter();
      return [lng, lat];
    },
    size: () => sizeOf(map.getContainer()),
    project: ([longitude, latitude]) => map.project([longitude, latitude]),
    bringIntoView: ([longitude, latitude]) => {
      framed = undefined;
      map.easeTo({ center: [longitude, latitude], duration: 700 });
    },
    setCamera: (camera) => {
      if (camera === null && framed === null) return;
      framed = camera === null ? null : undefined;
      if (camera === null) fit(map, null, 0);
      else goTo(map, camera);
    },
    takePicture: () => {
      if (!drawn || context.isLost()) throw new Error('the ground is not drawn');
      return pictureOf(map);
    },
    whenDrawn: () => (context.isLost() ? Promise.reject(new Error('there is nothing to draw on')) : whenDrawn(map)),
    frame: (corners) => {
      framed = corners;
      fit(map, corners, 700);
    },
    hasWandered: () => framed !== null,
    destroy: () => {
      stopWatching();
      context.stop();
      map.remove();
    },
  };
}

function openMap({ container, theme, parts, attribution, locale, cooperative }: MapSettings): MapLibre {
  const map = new MapLibre({
    container,
    style: styleOf(theme, parts),
    bounds: [...openingOf(sizeOf(container))],
    fitBoundsOptions: { padding: paddingOf(sizeOf(container)) },
    maxBounds: [...reach],
    // Names give way at once, as everything else changes.
    fadeDuration: 0,
    minZoom: zoomLimits.min,
    maxZoom: zoomLimits.max,
    cooperativeGestures: cooperative,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    renderWorldCopies: false,
    attributionControl: false,
    locale,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new AttributionControl({ compact: true, customAttribution: attribution }), 'bottom-right');
  // It opens over the names of a map that is not wide, or low; there it waits behind its button.
  const { width, height } = sizeOf(container);
  if (width < medium || height < low) container.querySelector('.maplibregl-compact-show')?.classList.remove('maplibregl-compact-show');
  map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left');
  nameOnce(container);
  return map;
}

/** MapLibre gives its buttons the same name twice, as a label and as a title, and a screen reader may say both. A sign that is text would be the name in place of a title. */
function nameOnce(container: HTMLElement): void {
  for (const button of container.querySelectorAll('.maplibregl-ctrl [aria-label][title]')) button.removeAttribute(button.matches('.maplibregl-ctrl-attrib-button') ? 'title' : 'aria-label');
}

/** A disc as MapLibre reads an image that takes its colour from the style: three quarters opaque at its edge, an eighth less for each pixel beyond. */
function disc(radius: number): ImageData {
  const side = 18;
  const image = new ImageData(side, side);
  for (let index = 0; index < side * side; index++) {
    const apart = Math.hypot((index % side) + 0.5 - side / 2, Math.floor(index / side) + 0.5 - side / 2);
    image.data[index * 4 + 3] = Math.max(0, Math.min(1, 0.75 + (radius - apart) / 8)) * 255;
  }
  return image;
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

/** Null: the whole theatre. */
function fit(map: MapLibre, corners: Corners | null, duration: number): void {
  const size = sizeOf(map.getCanvas());
  map.fitBounds([...(corners ?? openingOf(size))], { padding: paddingOf(size), duration });
}

function cameraOf(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), latitude: lat, longitude: lng };
}

/** Moves at once, and not at all where the camera stands there already: an address rounds what it keeps. */
function goTo(map: MapLibre, wanted: Camera): void {
  const now = cameraOf(map);
  const isThere = Math.abs(now.zoom - wanted.zoom) < 0.02 && Math.abs(now.latitude - wanted.latitude) < 0.02 && Math.abs(now.longitude - wanted.longitude) < 0.02;
  if (!isThere) map.jumpTo({ zoom: wanted.zoom, center: [wanted.longitude, wanted.latitude] });
}

/** The canvas is only to be read while a frame is drawn, so one is drawn now. */
function pictureOf(map: MapLibre): MapPicture {
  map.redraw();
  const canvas = map.getCanvas();
  const ground = document.createElement('canvas');
  [ground.width, ground.height] = [canvas.width, canvas.height];
  const context = ground.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(canvas, 0, 0);
  return { ground, ...sizeOf(map.getContainer()), over: map.getCanvasContainer(), notes: null };
}

function whenDrawn(map: MapLibre): Promise<void> {
  return new Promise((resolve, reject) => {
    // It comes to rest only where something was still to be drawn.
    if (map.loaded()) return resolve();
    const gone = () => reject(new Error('the drawing was taken away'));
    map.once('webglcontextlost', gone);
    map.once('remove', gone);
    return map.once('idle', () => resolve());
  });
}
