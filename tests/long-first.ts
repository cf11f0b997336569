import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes a quarter of a minute and more. */
const long = ['browser/faults-growth', 'browser/offline', 'records/mutation', 'browser/house', 'browser/sealed', 'browser/faults-size', 'browser/faults-offline'];

/** What takes long begins first, so that nothing is left over at the end: of a fresh clone the runner knows how large its files are, and no more. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is the runner's own, and no array's
    const sorted = await super.sort(files);
    const first = long.flatMap((name) => sorted.filter(({ moduleId }) => moduleId.endsWith(`/tests/${name}.test.ts`)));
    return [...first, ...sorted.filter((file) => !first.includes(file))];
  }
}
