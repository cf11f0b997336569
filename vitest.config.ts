import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import build from './vite.config.ts';

/** What takes a quarter of a minute and more. */
const long = ['browser/faults-growth', 'browser/offline', 'records/mutation', 'browser/house', 'browser/sealed', 'browser/faults-size', 'browser/faults-offline'];

/** What takes long begins first, so that nothing is left over at the end: of a fresh clone the runner knows how large its files are, and no more. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is the runner's own, and no array's
    const sorted = await super.sort(files);
    const first = long.flatMap((name) => sorted.filter(({ moduleId }) => moduleId.endsWith(`/tests/${name}.test.ts`)));
    return [...first, ...sorted.filter((file) => !first.includes(file))];
  }
}

export default mergeConfig(build, defineConfig({
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
}));
