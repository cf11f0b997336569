import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RoundTrips } from './round-trips.ts';

const run = promisify(execFile);

/** With the minutes by which each zone's clocks differed from UTC on 17 October 2025. */
const zones = [
  ['America/Los_Angeles', -420],
  ['America/Caracas', -240],
  ['UTC', 0],
  ['Europe/Kyiv', 180],
  ['Pacific/Kiritimati', 840],
] as const;

/** A zone can be set for a whole process only, and a worker of the test runner has no process of its own. */
async function roundTripsIn(zone: string): Promise<RoundTrips> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'round-trips.mjs')], { env: { ...process.env, TZ: zone } });
  return JSON.parse(stdout) as RoundTrips;
}

describe('a thousand random views', () => {
  const outcomes = new Map<string, RoundTrips>();
  beforeAll(async () => {
    for (const [zone] of zones) outcomes.set(zone, await roundTripsIn(zone));
  }, 120_000);

  it.each(zones)('come back from their addresses in %s', (zone, offset) => {
    const outcome = outcomes.get(zone);
    expect(outcome?.offset).toBe(offset);
    expect(outcome?.count).toBe(1000);
    expect(outcome?.lost).toEqual([]);
  });

  it('are the same addresses, showing the same events and figures, in all of them', () => {
    expect(outcomes.get('UTC')?.sample[0]).toMatch(/^\?(?:to|known)=202\d-\d\d-\d\d/);
    expect(new Set([...outcomes.values()].map(({ digest }) => digest)).size).toBe(1);
  });
});
