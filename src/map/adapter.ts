import { AttributionControl, LngLat, Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { medium, narrow, paddingOf, reach, theatre, zoomLimits } from './camera.ts';
import { watchContext } from './context-watch.ts';
import { createDressing } from './dressing.ts';
import { hatchImage } from './hatch.ts';
import { palettes, type Theme } from './palette.ts';
import type { MapListeners, MapPort } from './port.ts';
import { styleOf, type StyleParts } from './style.ts';
import { goTo, pictureOf, viewpointOf } from './viewpoint.ts';
import { watchWorker } from './worker-watch.ts';

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

/** Throws where the browser has no WebGL 2. Everything but `destroy` waits for `onReady`. */
export function createMap(settings: MapSettings, listeners: MapListeners): MapPort {
  const map = openMap(settings);
  let ready = false;
  let drawn = false;
  let wandered = false;
  const { lose, putBack, ...dressing } = createDressing(map, settings.parts, settings.theme);
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
    context.styled();
    if (ready) return;
    ready = true;
    addHatches(map);
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
    if (originalEvent) wandered = true;
  });
  map.on('moveend', ({ originalEvent }) => {
    if (originalEvent) listeners.onViewpoint(viewpointOf(map));
  });
  map.on('resize', () => {
    // The page may still be settling, or a phone be turned: the whole theatre stays the whole theatre.
    if (!wandered) fit(map, 0);
    listeners.onMove();
  });
  map.on('click', ({ lngLat, point, originalEvent }) => {
    // Marks stand inside the map's own element, so that their clicks arrive here too.
    if (originalEvent.target === map.getCanvas()) listeners.onPick([lngLat.lng, lngLat.lat], point);
  });

  return {
    ...dressing,
    overlay: map.getCanvasContainer(),
    zoom: () => map.getZoom(),
    size: () => sizeOf(map.getContainer()),
    project: ([longitude, latitude]) => map.project([longitude, latitude]),
    bringIntoView: ([longitude, latitude]) => {
      wandered = true;
      map.easeTo({ center: [longitude, latitude], duration: 700 });
    },
    setViewpoint: (viewpoint) => {
      if (viewpoint === null && !wandered) return;
      wandered = viewpoint !== null;
      if (viewpoint === null) fit(map, 0);
      else goTo(map, viewpoint);
    },
    takePicture: () => (context.isLost() ? Promise.reject(new Error('there is nothing to draw on')) : pictureOf(map)),
    showAll: () => {
      wandered = false;
      listeners.onViewpoint(null);
      fit(map, 700);
    },
    home: () => homeOf(map),
    hasWandered: () => wandered,
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
    bounds: theatre,
    fitBoundsOptions: { padding: paddingOf(sizeOf(container)) },
    maxBounds: reach,
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
  const small = container.clientWidth < narrow;
  // It opens over the berths of a map that is not wide; there it waits behind its button.
  if (container.clientWidth < medium) container.querySelector('.maplibregl-compact-show')?.classList.remove('maplibregl-compact-show');
  // In the lower corner of a narrow map it would cover the berths of Venezuela.
  map.addControl(new NavigationControl({ showCompass: false }), small ? 'top-right' : 'bottom-right');
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left');
  map.addControl(new ScaleControl({ unit: 'nautical', maxWidth: 90 }), 'bottom-left');
  return map;
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): { width: number; height: number } {
  return { width: clientWidth, height: clientHeight };
}

function fit(map: MapLibre, duration: number): void {
  map.fitBounds(theatre, { padding: paddingOf(sizeOf(map.getCanvas())), duration });
}

function homeOf(map: MapLibre): ReturnType<MapPort['home']> {
  const { zoom, center } = map.cameraForBounds(theatre, { padding: paddingOf(sizeOf(map.getCanvas())) }) ?? {};
  const { lng, lat } = LngLat.convert(center ?? [-75, 11]);
  return { zoom: zoom ?? map.getZoom(), center: [lng, lat] };
}

function addHatches(map: MapLibre): void {
  for (const theme of ['light', 'dark'] as const) {
    const colours = { ...palettes[theme].kinds, record: palettes[theme].record };
    for (const [name, colour] of Object.entries(colours)) map.addImage(`hatch-${theme}-${name}`, hatchImage(colour), { pixelRatio: 2 });
  }
}
