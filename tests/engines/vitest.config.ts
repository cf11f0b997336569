import { defineConfig } from 'vitest/config';

// A command of its own, npm run test:engines: it needs browsers that not every machine has.
export default defineConfig({
  test: {
    name: 'engines',
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: ['tests/engines/machine.ts', 'tests/browser/build.ts'],
    environment: 'node',
    // A first start of Firefox on a slow machine takes a quarter of a minute.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
