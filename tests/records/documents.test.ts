import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const seeds = join(import.meta.dirname, '../../seeds');

// By `sha256sum seeds/*` on the day the documents came.
const digests = [
  ['000_9b76f86b791790b2.txt', 'adc55eab0f649b02bb2e81e3c501907162c8ad016961acd9d499f6add598d4a0'],
  ['001_5f9babecabe4bbc9.txt', 'edc838e2078e979b75a21a9662b47142aab457f6056a7caee75461fab9cd7a49'],
  ['002_8eec5fb91241a739.txt', '89ea4e5ad054ddd1ba7fee0a5f923345faee902398ebdcca77153ad6cc2beeeb'],
  ['003_7478a1de5e98efca.txt', '2bce777aafd7148e0cfe0c95dc7f679bc939ccdea0736e074a3712cad11c21cd'],
  ['004_0dfc5ded8dfd10ce.txt', 'c2e62783334abcdfcf764b7d8b28130dca9b9af5b6d414ecc5c3706377038e2e'],
];

it('holds the five documents, byte for byte', () => {
  const found = readdirSync(seeds).toSorted().map((name) => [name, createHash('sha256').update(readFileSync(join(seeds, name))).digest('hex')]);
  expect(found).toEqual(digests);
});
