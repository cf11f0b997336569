import type { FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Kind } from '../dataset/types.ts';
import type { Theme } from './palette.ts';
import { calm, nothing, styleOf, type Stress, type StyleParts } from './style.ts';

/** The area of what is selected, as it is hatched. */
export interface ShownArea {
  readonly geometry: Geometry;
  /** In whose colour. */
  readonly kind: Kind | 'record';
  /** `sea` is hatched under the land, so that it ends exactly at every coast; `land` over it. */
  readonly on: 'sea' | 'land';
}

/** What changes on the ground. */
export interface Dressed {
  readonly setTheme: (theme: Theme) => void;
  readonly setLabels: (labels: FeatureCollection) => void;
  /** Ids of the labels that give way. */
  readonly coverLabels: (ids: ReadonlySet<string>) => void;
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
export type Dressable = Pick<MapLibre, 'setPaintProperty' | 'setFeatureState' | 'removeFeatureState' | 'getSource'>;

/** What is wished for is kept here as well, because the browser may take the drawing, and with it the style, away at any moment. */
export function createDressing(map: Dressable, parts: StyleParts, opening: Theme): Dressing {
  let standing = true;
  let [theme, stress, covered] = [opening, calm, new Set<string>() as ReadonlySet<string>];
  let labels: FeatureCollection | null = null;
  let area: ShownArea | null = null;

  const known = new Map<string, readonly Paint[]>();
  const wanted = () => {
    const key = `${theme} ${stress.strip} ${stress.limits}`;
    const paints = known.get(key) ?? paintsIn(styleOf(theme, parts, stress).layers);
    known.set(key, paints);
    return paints;
  };
  /** Null where a style stands of which that is not known. */
  let painted: readonly Paint[] | null = wanted();
  const paint = () => {
    if (!standing) return;
    const before = painted;
    painted = wanted();
    repaint(map, before, painted);
  };
  const fill = (source: string, data: Parameters<GeoJSONSource['setData']>[0]) => {
    if (standing) void map.getSource<GeoJSONSource>(source)?.setData(data);
  };
  const cover = (ids: Iterable<string>) => {
    if (standing) for (const id of ids) map.setFeatureState({ source: 'labels', id }, { covered: true });
  };
  const uncover = (ids: Iterable<string>) => {
    if (standing) for (const id of ids) map.removeFeatureState({ source: 'labels', id }, 'covered');
  };
  const setLabels = (wished: FeatureCollection) => {
    labels = wished;
    fill('labels', wished);
  };
  const showArea = (wished: ShownArea | null) => {
    area = wished;
    fill('area', wished ? { type: 'Feature', properties: { kind: wished.kind, on: wished.on }, geometry: wished.geometry } : nothing);
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
    setLabels,
    coverLabels: (ids) => {
      uncover([...covered].filter((id) => !ids.has(id)));
      cover([...ids].filter((id) => !covered.has(id)));
      covered = ids;
    },
    showArea,
    lose: () => {
      standing = false;
    },
    putBack: () => {
      standing = true;
      painted = null;
      paint();
      if (labels) setLabels(labels);
      showArea(area);
      cover(covered);
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
