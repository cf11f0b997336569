import type { Feature, GeometryCollection } from 'geojson';
import { AttributionControl, Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { kinds } from '../dataset/types.ts';
import { reach, theatre, zoomLimits } from './camera.ts';
import { hatchImage } from './hatch.ts';
import { palettes, type Theme } from './palette.ts';
import type { MapListeners, MapPort, ShownArea } from './port.ts';
import { nothing, styleOf, type StyleParts } from './style.ts';

export interface MapSettings {
  readonly container: HTMLElement;
  readonly theme: Theme;
  readonly parts: StyleParts;
  readonly attribution: string;
  /** MapLibre's own words by its own keys. */
  readonly locale: Readonly<Record<string, string>>;
}

setWorkerUrl(workerUrl);

/** Throws where the browser has no WebGL 2. Everything but `destroy` waits for `onReady`. */
export function createMap(settings: MapSettings, listeners: MapListeners): MapPort {
  const map = openMap(settings);
  let ready = false;
  let covered: ReadonlySet<string> = new Set();
  map.on('style.load', () => {
    if (ready) return;
    ready = true;
    addHatches(map);
    listeners.onReady();
  });
  map.on('error', ({ error }) => {
    if (!ready) listeners.onFail(error.message);
  });
  map.on('move', listeners.onMove);
  map.on('resize', listeners.onMove);
  map.on('click', ({ lngLat, point, originalEvent }) => {
    // Marks stand inside the map's own element, so that their clicks arrive here too.
    if (originalEvent.target === map.getCanvas()) listeners.onPick([lngLat.lng, lngLat.lat], point);
  });

  const source = (id: string) => map.getSource<GeoJSONSource>(id);
  return {
    overlay: map.getCanvasContainer(),
    zoom: () => map.getZoom(),
    size: () => ({ width: map.getContainer().clientWidth, height: map.getContainer().clientHeight }),
    project: ([longitude, latitude]) => map.project([longitude, latitude]),
    setTheme: (theme) => repaint(map, theme, settings.parts),
    setLabels: (labels) => void source('labels')?.setData(labels),
    coverLabels: (ids) => {
      for (const id of covered) if (!ids.has(id)) map.removeFeatureState({ source: 'labels', id }, 'covered');
      for (const id of ids) if (!covered.has(id)) map.setFeatureState({ source: 'labels', id }, { covered: true });
      covered = ids;
    },
    showArea: (area) => void source('area')?.setData(area ? featureOf(area, settings.parts.ground.strip) : nothing),
    bringIntoView: ([longitude, latitude]) => void map.easeTo({ center: [longitude, latitude], duration: 700 }),
    destroy: () => map.remove(),
  };
}

function openMap({ container, theme, parts, attribution, locale }: MapSettings): MapLibre {
  const map = new MapLibre({
    container,
    style: styleOf(theme, parts),
    bounds: theatre,
    maxBounds: reach,
    minZoom: zoomLimits.min,
    maxZoom: zoomLimits.max,
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
  const narrow = container.clientWidth < 600;
  // It opens over the scale bars of a narrow map; there it waits behind its button.
  if (narrow) container.querySelector('.maplibregl-compact-show')?.classList.remove('maplibregl-compact-show');
  // In the lower corner of a narrow map it would cover the berths of Venezuela.
  map.addControl(new NavigationControl({ showCompass: false }), narrow ? 'top-right' : 'bottom-right');
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left');
  map.addControl(new ScaleControl({ unit: 'nautical', maxWidth: 90 }), 'bottom-left');
  return map;
}

function featureOf({ geometry, kind, ground }: ShownArea, strip: GeometryCollection): Feature {
  const widest = strip.geometries[0] ?? strip;
  return { type: 'Feature', properties: { kind, ground }, geometry: geometry === 'strip' ? widest : geometry };
}

function addHatches(map: MapLibre): void {
  for (const theme of ['light', 'dark'] as const) {
    for (const kind of kinds) map.addImage(`hatch-${theme}-${kind}`, hatchImage(palettes[theme].kinds[kind]), { pixelRatio: 2 });
  }
}

/** Only colours and patterns differ between themes; setStyle would also compare and reload all data. */
function repaint(map: MapLibre, theme: Theme, parts: StyleParts): void {
  for (const { id, paint } of styleOf(theme, parts).layers) {
    for (const [property, value] of Object.entries(paint ?? {})) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries loses what the style's type knows of its names
      const name = property as Parameters<typeof map.setPaintProperty>[1];
      if (JSON.stringify(map.getPaintProperty(id, name)) !== JSON.stringify(value)) map.setPaintProperty(id, name, value);
    }
  }
}
