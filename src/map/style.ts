import type { FeatureCollection, Geometry, GeometryCollection } from 'geojson';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { hatchLayer, outlineLayers } from './layers/areas.ts';
import { borderStripLayers } from './layers/border-strip.ts';
import { landLayers, seaLayers } from './layers/ground.ts';
import { labelLayers } from './layers/labels.ts';
import { limitLayers } from './layers/limits.ts';
import { palettes, type Theme } from './palette.ts';

/** The parts of the ground, in degrees. */
export interface Ground {
  readonly land: Geometry;
  readonly coast: Geometry;
  readonly borders: Geometry;
  /** Bands of sea along the coasts, one within the other. */
  readonly shallows: Geometry;
  /** The border region's two bands, the wider one first. */
  readonly strip: GeometryCollection;
  readonly lakes: Geometry;
  readonly rivers: Geometry;
  readonly limits: Geometry;
}

export interface StyleParts {
  readonly ground: Ground;
  /** The Colombia–Venezuela border. */
  readonly border: Geometry;
  readonly labels: FeatureCollection;
  /** Absolute address of the font file of each face named in layers/labels.ts. */
  readonly fonts: Readonly<Record<string, string>>;
}

/** What of the ground stands out at the moment. */
export interface Stress {
  readonly strip: boolean;
  readonly limits: boolean;
}

export const calm: Stress = { strip: false, limits: false };

export const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

function geojson(data: Geometry | FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data: 'features' in data ? data : { type: 'Feature', properties: {}, geometry: data } };
}

/** The whole map as a value: every source and layer that there will ever be, so that a test can check all of it. */
export function styleOf(theme: Theme, { ground, border, labels, fonts }: StyleParts, stress: Stress = calm): StyleSpecification {
  const palette = palettes[theme];
  return {
    version: 8,
    // Otherwise every step of the slider would wait for a fade of 300 ms.
    transition: { duration: 0, delay: 0 },
    'font-faces': fonts,
    sources: {
      land: geojson(ground.land),
      coast: geojson(ground.coast),
      shallows: geojson(ground.shallows),
      borders: geojson(ground.borders),
      lakes: geojson(ground.lakes),
      rivers: geojson(ground.rivers),
      limits: geojson(ground.limits),
      'border-strip': geojson(border),
      'border-region': geojson(ground.strip),
      area: geojson(nothing),
      labels: { ...geojson(labels), promoteId: 'id' },
    },
    layers: [
      ...seaLayers(palette),
      ...limitLayers(palette, stress.limits),
      hatchLayer(theme, 'sea'),
      ...landLayers(palette),
      ...borderStripLayers(palette, stress.strip),
      hatchLayer(theme, 'land'),
      ...outlineLayers(palette),
      ...labelLayers(palette, stress.limits),
    ],
  };
}
