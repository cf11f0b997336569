import type { FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Kind } from '../dataset/types.ts';
import type { Theme } from './palette.ts';
import { calm, nothing, styleOf, type Stress, type StyleParts } from './style.ts';

/** The area of what is selected, as it is tinted. */
export interface ShownArea {
  readonly geometry: Geometry;
  /** In whose colour. */
  readonly kind: Kind | 'record';
  /** `sea` is tinted under the land, so that it ends exactly at every coast; `land` over it. */
  readonly on: 'sea' | 'land';
}

/** What changes on the ground. */
export interface Dressed {
  readonly setTheme: (theme: Theme) => void;
  readonly setLabels: (labels: FeatureCollection) => void;
  /** The room that the places' names and marks take, to which the labels give way. */
  readonly setTaken: (taken: FeatureCollection) => void;
  readonly showArea: (area: ShownArea | null) => void;
  readonly stress: (stress: Stress) => void;
}

export interface Dressing extends Dressed {
  /** The style has gone, with all that was put on it: from here on wishes are only noted. */
  readonly lose: () => void;
  /** A style stands again: it gets all that is wished for. */
  readonly putBack: () => void;
}

/** What of MapLibre is used. */
export type Dressable = Pick<MapLibre, 'setPaintProperty' | 'getSource'>;

type Data = Parameters<GeoJSONSource['setData']>[0];

/** What is wished for is kept here as well, because the browser may take the drawing, and with it the style, away at any moment. */
export function createDressing(map: Dressable, parts: StyleParts, opening: Theme): Dressing {
  let standing = true;
  let theme = opening;
  let stress: Stress = calm;
  const filled = new Map<string, Data>();
  /** Null where a style stands of which that is not known. */
  let painted: readonly Paint[] | null = paintsIn(styleOf(theme, parts, stress).layers);

  const paint = () => {
    if (!standing) return;
    const before = painted;
    painted = paintsIn(styleOf(theme, parts, stress).layers);
    repaint(map, before, painted);
  };
  const fill = (source: string, data: Data) => {
    filled.set(source, data);
    if (standing) void map.getSource<GeoJSONSource>(source)?.setData(data);
  };
  return {
    setTheme: (wished) => {
      theme = wished;
      paint();
    },
    stress: (wished) => {
      stress = wished;
      paint();
    },
    setLabels: (labels) => fill('labels', labels),
    setTaken: (taken) => fill('taken', taken),
    showArea: (area) => fill('area', area ? { type: 'Feature', properties: { kind: area.kind, on: area.on }, geometry: area.geometry } : nothing),
    lose: () => {
      standing = false;
    },
    putBack: () => {
      standing = true;
      painted = null;
      paint();
      for (const [source, data] of filled) fill(source, data);
    },
  };
}

interface Paint {
  readonly layer: string;
  readonly name: Parameters<MapLibre['setPaintProperty']>[1];
  readonly value: Parameters<MapLibre['setPaintProperty']>[2];
  /** What is compared. */
  readonly text: string;
}

/** Every paint of the style, always the same ones in the same order. */
function paintsIn(layers: ReturnType<typeof styleOf>['layers']): readonly Paint[] {
  return layers.flatMap(({ id, paint }) => Object.entries(paint ?? {}).map(([name, value]) => (
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries loses what the style's type knows of its names
    { layer: id, name: name as Paint['name'], value, text: JSON.stringify(value) })));
}

/** Only paint differs between themes and stresses; setStyle would also compare and reload all data. A test checks the styles, so the drawing library need not. */
function repaint(map: Dressable, before: readonly Paint[] | null, now: readonly Paint[]): void {
  for (const [index, { layer, name, value, text }] of now.entries()) {
    if (before?.[index]?.text !== text) map.setPaintProperty(layer, name, value, { validate: false });
  }
}
