import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { head } from './src/build/head.ts';
import { licences } from './src/build/licences.ts';
import { offline } from './src/build/offline.ts';
import { pages } from './src/build/pages/plugin.ts';
import { records } from './src/build/plugin.ts';
import { LongFirst } from './tests/long-first.ts';

// RECORDS_ROOT: a folder whose data/ and seeds/ are built instead of the project's own.
const data = records(process.env['RECORDS_ROOT']);
const site = process.env['SITE_URL'];

export default defineConfig({
  base: './',
  plugins: [solid(), data, head(site), pages(data.api.outcome, site), licences(), offline()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // One style sheet, so that no part of the page can come without its looks.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // By itself, so that its weight and its time can be told from the page's own, and a new version of the page leaves it in readers' caches.
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/, priority: 1 },
            // What comes first comes whole: rooms that share something with it would otherwise each cut a file off it.
            { name: 'shell', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    // Beside one another, whatever the machine: a browser waits for much, and none of the files disturbs another.
    maxWorkers: 3,
    // One process for many files: each tests values, and a worker's browser serves all of its files.
    isolate: false,
    sequence: { sequencer: LongFirst },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/*.test.ts', 'tests/!(browser|engines)/**/*.test.ts'] } },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], globalSetup: ['tests/browser/build.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
});
