import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

const sheet = /maplibre-gl[\\/]dist[\\/]maplibre-gl\.css$/;
/** What MapLibre could put on a map and src/map/adapter.ts does not: four fifths of its style sheet. */
const absent = /^maplibregl-(?:popup|marker|user-location|ctrl-(?:compass|fullscreen|shrink|geolocate|globe|terrain|logo))/;

/** Leaves out of MapLibre's style sheet the widgets that the map does not have. */
export function mapStyles(): Plugin {
  return {
    name: 'map-styles',
    enforce: 'pre',
    transform: (code, id) => (sheet.test(id) ? { code: withoutAbsent(code), map: null } : null),
  };
}

/** Whether the styles of a class are left out. */
export function isAbsent(className: string): boolean {
  return absent.test(className);
}

export function withoutAbsent(css: string): string {
  const { code } = transform({
    filename: 'maplibre-gl.css',
    code: new TextEncoder().encode(css),
    visitor: {
      Rule: {
        style: (rule) => {
          const selectors = rule.value.selectors.filter((selector) => !selector.some((part) => part.type === 'class' && isAbsent(part.name)));
          return selectors.length === 0 ? [] : { ...rule, value: { ...rule.value, selectors } };
        },
      },
    },
  });
  return new TextDecoder().decode(code);
}
