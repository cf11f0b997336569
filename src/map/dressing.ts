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
export type Dressable = Pick<MapLibre, 'getPaintProperty' | 'setPaintProperty' | 'setFeatureState' | 'removeFeatureState' | 'getSource'>;

/** What changes on the ground. It is kept here as well, because the browser may take the drawing, and with it the style, away at any moment. */
export function createDressing(map: Dressable, parts: StyleParts, opening: Theme): Dressing {
  let standing = true;
  let [theme, stress, covered] = [opening, calm, new Set<string>() as ReadonlySet<string>];
  let labels: FeatureCollection | null = null;
  let area: ShownArea | null = null;

  const source = (id: string) => (standing ? map.getSource<GeoJSONSource>(id) : undefined);
  const paint = () => {
    if (standing) repaint(map, styleOf(theme, parts, stress).layers);
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

/** Only paint differs between themes and stresses; setStyle would also compare and reload all data. A test checks the styles, so the drawing library need not. */
function repaint(map: Dressable, layers: ReturnType<typeof styleOf>['layers']): void {
  for (const { id, paint } of layers) {
    for (const [property, value] of Object.entries(paint ?? {})) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries loses what the style's type knows of its names
      const name = property as Parameters<MapLibre['setPaintProperty']>[1];
      if (JSON.stringify(map.getPaintProperty(id, name)) !== JSON.stringify(value)) map.setPaintProperty(id, name, value, { validate: false });
    }
  }
}
