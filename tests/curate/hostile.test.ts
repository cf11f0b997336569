import { expect, it } from 'vitest';
import { curate } from '../../src/curate/curate.ts';
import { documents, set, sourcesWith } from './fixture.ts';

const oddities: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 1e308, '', ' ', '\n', 'constructor', '__proto__', '2025-13-45', '/', '~', '\uD800', 'x'.repeat(100_000), [], {}, [[]], [null],
];

const forProgrammers = /Expected|Invalid|received|undefined|\bnull$|!0|[<>]=|[(|]|\bArray\b|\bObject\b|\/\^/;

it('answers every odd value at every place of the records without throwing, and with faults that say where', { timeout: 120_000 }, () => {
  // The Spanish file is read as the English one is.
  const records = sourcesWith().records.filter(({ file }) => file !== 'data/words/es.json');
  let refusals = 0;
  for (const { file, value } of records) {
    for (const path of pathsIn(value)) {
      for (const oddity of oddities) {
        const outcome = curate(sourcesWith([set(file, path, oddity)]));
        if (outcome.ok) continue;
        refusals++;
        expect(outcome.faults.every((fault) => fault.file !== '' && fault.record !== '' && fault.found !== '' && fault.remedy !== '')).toBe(true);
        expect(outcome.faults.every(({ found }) => found.length < 400)).toBe(true);
        expect(outcome.faults.filter(({ remedy }) => forProgrammers.test(remedy))).toEqual([]);
      }
    }
  }
  // Free texts may be anything that can be read; nearly everything else refuses nearly every oddity.
  expect(refusals).toBeGreaterThan(2000);
});

it('answers documents that are empty, odd or gone', () => {
  for (const text of ['', '\n\n', '\uFEFF', '\u0000', 'On Friday '.repeat(1000)]) {
    expect(curate(sourcesWith([], documents.map(({ name }) => ({ name, text })))).ok).toBe(false);
  }
  expect(curate(sourcesWith([], [])).ok).toBe(false);
  expect(curate({ documents: [], records: [] }).ok).toBe(false);
});

it('reads records nested deeper than the stack', () => {
  let deep: unknown = 'bottom';
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  expect(curate({ documents, records: [{ file: 'data/tolls.json', value: [deep] }] }).ok).toBe(false);
});

function pathsIn(value: unknown): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([key, entry]) => pathsIn(entry).map((path) => [key, path].flat()));
  return [[], ...inner];
}
