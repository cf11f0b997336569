import { defineConfig, mergeConfig } from 'vite';
import project from '../../vite.config.ts';

/** The project's own build, MapLibre in a file of its own: so that its time can be told from the page's. */
export default mergeConfig(project, defineConfig({
  build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ }] } } } },
}));
