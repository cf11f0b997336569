import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Theme } from './palette.ts';
import type { MapPort, ShownArea } from './port.ts';
import { calm, nothing, styleOf, type StyleParts } from './style.ts';

type Dressed = Pick<MapPort, 'setTheme' | 'stress' | 'setLabels' | 'coverLabels' | 'showArea'>;

export interface Dressing extends Dressed {
  /** The style has gone, with all that was put on it: from here on wishes are only noted. */
  readonly lose: () => void;
  /** A style stands again: it gets all that is wished for. */
  readonly putBack: () => void;
}

/** What of MapLibre is used. */
export type Dressable = Pick<MapLibre, 'setPaintProperty' | 'setFeatureState' | 'removeFeatureState' | 'getSource'>;

/** What changes on the ground. It is kept here as well, because the browser may take the drawing, and with it the style, away at any moment. */
export function createDressing(map: Dressable, parts: StyleParts, opening: Theme): Dressing {
  let standing = true;
  let [theme, stress, covered] = [opening, calm, new Set<string>() as ReadonlySet<string>];
  let labels: FeatureCollection | null = null;
  let area: ShownArea | null = null;

  const source = (id: string) => (standing ? map.getSource<GeoJSONSource>(id) : undefined);
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
  const cover = (ids: ReadonlySet<string>) => {
    if (standing) for (const id of ids) map.setFeatureState({ source: 'labels', id }, { covered: true });
  };
  const uncover = (ids: ReadonlySet<string>) => {
    if (standing) for (const id of ids) map.removeFeatureState({ source: 'labels', id }, 'covered');
  };
  const setLabels = (wished: FeatureCollection) => {
    labels = wished;
    void source('labels')?.setData(wished);
  };
  const showArea = (wished: ShownArea | null) => {
    area = wished;
    void source('area')?.setData(wished ? featureOf(wished) : nothing);
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
      uncover(without(covered, ids));
      cover(without(ids, covered));
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

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((id) => !some.has(id)));
}

function featureOf({ geometry, kind, ground }: ShownArea): Feature {
  return { type: 'Feature', properties: { kind, ground }, geometry };
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
