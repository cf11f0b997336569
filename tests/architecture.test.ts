import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../src');

/** The import table of the design: what a room may import besides its own files. */
const table: Readonly<Record<string, readonly string[]>> = {
  dataset: ['d3'],
  curate: ['dataset', 'd3', 'valibot'],
  build: ['curate', 'dataset', 'words', 'select', 'd3', 'valibot', '@valibot/to-json-schema', 'node:', 'vite', 'topojson-client', 'fflate', '@napi-rs/canvas'],
  select: ['dataset', 'd3'],
  words: ['dataset'],
  state: ['select', 'dataset', 'solid-js'],
  ui: ['state', 'select', 'words', 'dataset', 'solid-js', 'd3', 'node:', 'subset-font'],
  timeline: ['state', 'select', 'words', 'ui', 'dataset', 'solid-js', 'd3'],
  map: ['state', 'select', 'words', 'ui', 'dataset', 'solid-js', 'd3', 'maplibre-gl', 'topojson-client', 'virtual:geometry', 'geojson', 'topojson-specification'],
  panel: ['state', 'select', 'words', 'ui', 'dataset', 'solid-js', 'd3', 'virtual:documents', 'virtual:asides'],
  table: ['state', 'select', 'words', 'ui', 'dataset', 'solid-js', 'd3'],
  share: ['state', 'select', 'words', 'ui', 'dataset', 'solid-js', 'd3'],
  app: [
    'dataset', 'select', 'words', 'state', 'ui', 'timeline', 'map', 'panel', 'table', 'share',
    'solid-js', 'virtual:', 'workbox-precaching', 'workbox-window',
  ],
};

describe('the import table', () => {
  it('holds for every import in src/', () => {
    const faults = filesOf(source).flatMap((file) => faultsOf(relative(source, file), readFileSync(file, 'utf8')));
    expect(faults).toEqual([]);
  });

  it('refuses a view that imports another view', () => {
    expect(faultsOf('panel/card.tsx', `import { Chart } from '../timeline/chart.tsx';`)).toEqual(['panel/card.tsx imports ../timeline/chart.tsx']);
  });

  it('refuses a pure room that imports Solid', () => {
    expect(faultsOf('select/totals.ts', `import { createMemo } from 'solid-js';`)).toEqual(['select/totals.ts imports solid-js']);
  });

  it('refuses a room that the table does not know', () => {
    expect(faultsOf('helpers/text.ts', `import { x } from './y.ts';`)).toEqual(['helpers/ is not a room of the table']);
  });

  it('lets the app load a view lazily', () => {
    expect(faultsOf('app.tsx', `const MapView = lazy(() => import('./map/view.tsx'));`)).toEqual([]);
  });
});

describe('imports', () => {
  const codeOf = (files: readonly string[]) => new Map(files.map((file) => [relative(source, file), readFileSync(file, 'utf8')]));

  it('run in no circle, not even of types', () => {
    expect(circlesIn(codeOf(filesOf(source)))).toEqual([]);
  });

  it('that do are refused', () => {
    const code = new Map([['a/x.ts', `import type { Y } from './y.ts';`], ['a/y.ts', `import { z } from '../b/z.ts';`], ['b/z.ts', `import { x } from '../a/x.ts';`]]);
    expect(circlesIn(code)).toEqual(['a/x.ts → a/y.ts → b/z.ts → a/x.ts']);
  });
});

/** Each circle once, from the file at which it is first found. */
function circlesIn(code: ReadonlyMap<string, string>): readonly string[] {
  const targets = new Map([...code].map(([file, text]) => [file, importsOf(text).filter((name) => name.startsWith('.')).map((name) => normalize(join(file, '..', name))).filter((name) => code.has(name))]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of code.keys()) visit(file, []);
  return circles;
}

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\bwindow\b/, 'window'],
  [/\bdocument\.(?!split)(?:body|createElement|querySelector|documentElement)/, 'document'],
  [/\bDate\.now\(/, 'Date.now()'],
  [/new Date\(\)/, 'new Date()'],
  [/toLocale\w+\(\)/, 'the default locale'],
  [/new Intl\.\w+\(\)/, 'the default locale'],
];

describe('the pure rooms', () => {
  it('know neither the DOM, nor the clock, nor a default locale', () => {
    const files = ['dataset', 'curate', 'select', 'words'].flatMap((room) => filesOf(join(source, room)));
    expect(files.flatMap((file) => impuritiesOf(relative(source, file), readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('are refused where they ask for the time', () => {
    expect(impuritiesOf('select/now.ts', 'const now = Date.now();')).toEqual(['select/now.ts knows Date.now()']);
  });
});

function impuritiesOf(file: string, text: string): readonly string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return forbidden.filter(([pattern]) => pattern.test(code)).map(([, name]) => `${file} knows ${name}`);
}

function faultsOf(file: string, text: string): readonly string[] {
  const room = file.includes('/') ? file.slice(0, file.indexOf('/')) : 'app';
  const allowed = table[room];
  if (!allowed) return [`${room}/ is not a room of the table`];
  return importsOf(text).filter((specifier) => !isAllowed(specifier, file, room, allowed)).map((specifier) => `${file} imports ${specifier}`);
}

function importsOf(text: string): readonly string[] {
  const forms = [/^(?:import|export)\b[^'"]*?\bfrom\s*'([^']+)'/gm, /^import\s*'([^']+)'/gm, /\bimport\(\s*'([^']+)'/g];
  return forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
}

function isAllowed(specifier: string, file: string, room: string, allowed: readonly string[]): boolean {
  if (!specifier.startsWith('.')) return allowed.some((name) => specifier === name || specifier.startsWith(name.endsWith('/') || name.endsWith(':') ? name : `${name}/`));
  const target = relative(source, join(source, file, '..', specifier));
  const targetRoom = target.includes('/') ? target.slice(0, target.indexOf('/')) : 'app';
  const isDataType = target.startsWith('../data/words') && room === 'words';
  return targetRoom === room || isDataType || allowed.includes(targetRoom);
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
