import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Theme } from './palette.ts';
import { styleOf, type Stress, type StyleParts } from './style.ts';

/** What changes on the ground. */
export interface Dressed {
  readonly paint: (theme: Theme, stress: Stress) => void;
  /** `taken` is the room that the places' names and marks take, to which the labels give way; `area` that of what is selected. */
  readonly fill: (source: 'labels' | 'taken' | 'area', data: Feature | FeatureCollection) => void;
}

export interface Dressing extends Dressed {
  /** The style has gone, with all that was put on it: from here on wishes are only noted. */
  readonly lose: () => void;
  /** A style stands again: it gets all that is wished for. */
  readonly putBack: () => void;
}

/** What of MapLibre is used. */
export type Dressable = Pick<MapLibre, 'setPaintProperty' | 'getSource'>;

/** What is wished for is kept here as well, because the browser may take the drawing, and with it the style, away at any moment. */
export function createDressing(map: Dressable, parts: StyleParts, theme: Theme): Dressing {
  let standing = true;
  const filled = new Map<Parameters<Dressed['fill']>[0], Feature | FeatureCollection>();
  let wished = paintsIn(styleOf(theme, parts).layers);
  /** As text, by layer and name: of the style that stands. */
  const painted = new Map(wished.map(({ key, text }) => [key, text]));
  /** Only paint differs between themes and stresses; setStyle would also compare and reload all data. A test checks the styles, so the drawing library need not. */
  const repaint = () => {
    for (const { key, layer, name, value, text } of wished) {
      if (painted.get(key) !== text) map.setPaintProperty(layer, name, value, { validate: false });
      painted.set(key, text);
    }
  };
  const put = (source: string, data: Feature | FeatureCollection) => void map.getSource<GeoJSONSource>(source)?.setData(data);
  return {
    paint: (now, stress) => {
      wished = paintsIn(styleOf(now, parts, stress).layers);
      if (standing) repaint();
    },
    fill: (source, data) => {
      filled.set(source, data);
      if (standing) put(source, data);
    },
    lose: () => {
      standing = false;
    },
    putBack: () => {
      standing = true;
      painted.clear();
      repaint();
      for (const [source, data] of filled) put(source, data);
    },
  };
}

/** Every paint of the style. */
function paintsIn(layers: ReturnType<typeof styleOf>['layers']) {
  return layers.flatMap(({ id, paint }) => Object.entries(paint ?? {}).map(([name, value]) => (
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries loses what the style's type knows of its names
    { key: `${id} ${name}`, layer: id, name: name as Parameters<MapLibre['setPaintProperty']>[1], value, text: JSON.stringify(value) })));
}
