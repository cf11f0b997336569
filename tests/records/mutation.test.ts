import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSources } from '../../src/build/load.ts';
import { chanceOf } from './mutations/chance.ts';
import { groundOf } from './mutations/ground.ts';
import { printed } from './mutations/judge.ts';
import { corruptions, countsOf, resultsOf, type Result } from './mutations/run.ts';
import { theRecords } from './records.ts';

/** Another seed corrupts other records: `MUTATION_SEED=7 npx vitest run tests/records/mutation.test.ts`. */
const seed = Number(process.env['MUTATION_SEED'] ?? 20_251_122);

const ground = groundOf(loadSources(join(import.meta.dirname, '../..')));
const truth = printed(theRecords());
const results = new Map<string, readonly Result[]>();

beforeAll(() => {
  for (const [index, corruption] of corruptions.entries()) results.set(corruption.name, resultsOf(corruption, ground, truth, chanceOf(seed + index)));
  console.info(countsOf(results));
}, 480_000);

const failing = (name: string, fails: (result: Result) => boolean) => (results.get(name) ?? []).filter(fails).slice(0, 5);

describe.each(corruptions)('$name', ({ name, times, mustBe }) => {
  it('never makes the check throw', () => {
    expect(results.get(name)?.length).toBe(times);
    expect(failing(name, ({ fate }) => fate === 'threw')).toEqual([]);
  });

  it(`is ${mustBe}, but for what changes no meaning`, () => {
    const wrong = mustBe === 'refused' ? ['silent', 'shown'] : ['silent'];
    expect(failing(name, ({ fate }) => wrong.includes(fate))).toEqual([]);
  });

  it('is refused by a fault that names what is wrong', () => {
    expect(failing(name, ({ fate }) => fate === 'refused unnamed')).toEqual([]);
  });
});

it('tries a few thousand corruptions, of which hardly any changes nothing', () => {
  const all = [...results.values()].flat();
  expect(all.length).toBeGreaterThan(2700);
  expect(all.filter(({ fate }) => fate === 'apart').length).toBeLessThan(all.length / 10);
});
