import { afterAll, beforeAll, expect, it } from 'vitest';
import { weightOf } from '../bench/weight.ts';
import { allCome, mapDrawn } from './reader.ts';
import { mapScripts } from './serve.ts';
import { createStage, dist, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** Kilobytes of brotli, as a host sends them; fonts and pictures, which are compressed already, as they are. */
const kilobytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + weightOf(dist, file || 'index.html').brotli / 1000, 0);

it('a first visit weighs at most 640 kB, at most 130 of them before the map, fonts apart', async () => {
  // Without the service worker, which fetches for later visits.
  const { page, requests } = await stage.visit({ serviceWorkers: 'block' });
  await mapDrawn(page);
  await allCome(requests);
  const files = [...new Set(requests)].filter((address) => address.startsWith(stage.site.address)).map((address) => address.slice(stage.site.address.length));
  const beforeTheMap = files.slice(0, files.findIndex((file) => mapScripts.test(file))).filter((file) => !file.endsWith('.woff2'));
  expect(beforeTheMap.length).toBeGreaterThan(2);
  expect.soft(kilobytesOf(beforeTheMap), beforeTheMap.join(', ')).toBeLessThanOrEqual(130);
  expect.soft(kilobytesOf(files), files.join(', ')).toBeLessThanOrEqual(640);
});
