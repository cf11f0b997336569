import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { head } from './src/build/head.ts';
import { licences } from './src/build/licences.ts';
import { offline } from './src/build/offline.ts';
import { records } from './src/build/plugin.ts';

export default defineConfig({
  base: './',
  // RECORDS_ROOT: a folder whose data/ and seeds/ are built instead of the project's own.
  plugins: [solid(), records(process.env['RECORDS_ROOT']), head(process.env['SITE_URL']), licences(), offline()],
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
});
