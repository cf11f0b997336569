import { defineConfig } from 'vitest/config';
import solid from 'vite-plugin-solid';
import { records } from './src/build/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [solid(), records()],
  build: { target: 'es2022' },
  test: {
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], environment: 'node' } },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], globalSetup: ['tests/browser/build.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
