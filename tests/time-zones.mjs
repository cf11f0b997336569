// The unit suite in zones that differ by up to 25 hours, three of them with a change of clocks within the slider's days:
// Santiago puts them forward on 7 September 2025, London and New York back on 26 October and 2 November.
// `node tests/time-zones.mjs` runs all of them, `node tests/time-zones.mjs Pacific/Niue` one. The last line reads `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// With each zone's minutes from UTC on 1 September and 1 December 2025: a zone that the machine does not know would count as UTC.
const zones = {
  'America/Santiago': [-240, -180],
  'Pacific/Kiritimati': [840, 840],
  'Pacific/Niue': [-660, -660],
  'Europe/London': [60, 0],
  'America/New_York': [-240, -300],
};

const named = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'zones-'));
let passed = 0;
let failed = 0;

for (const zone of named.length > 0 ? named : Object.keys(zones)) {
  const began = Date.now();
  const counts = isKept(zone) ? suiteIn(zone) : { passed: 0, failed: 1 };
  console.log(`${zone.padEnd(20)}${counts.passed} passed, ${counts.failed} failed in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  passed += counts.passed;
  failed += counts.failed;
}

rmSync(folder, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Whether a process in the zone keeps the zone's clocks. */
function isKept(zone) {
  const script = 'console.log(JSON.stringify([8, 11].map((month) => -new Date(2025, month, 1, 12).getTimezoneOffset())))';
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env: { ...process.env, TZ: zone } });
  const kept = stdout.trim() === JSON.stringify(zones[zone]);
  if (!kept) console.error(`${zone}: this machine keeps ${stdout.trim()} minutes from UTC, not ${JSON.stringify(zones[zone])}.`);
  return kept;
}

/** A test that did not run, and a suite that left no results, count as failed. */
function suiteIn(zone) {
  const report = join(folder, `${zone.replace('/', '-')}.json`);
  // Corrupting and fuzzing ask no clock and take half of the time: they run once, in the suite itself.
  const without = ['tests/records/mutation.test.ts', 'tests/select/address-fuzz.test.ts', 'tests/select/time-zones.test.ts'].flatMap((file) => ['--exclude', file]);
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', ...without, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], {
    env: { ...process.env, TZ: zone }, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32',
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  for (const { name, assertionResults, message } of testResults) {
    for (const { fullName, status: ended } of assertionResults) if (ended !== 'passed') console.error(`${zone}: ${ended}: ${name}: ${fullName}`);
    if (assertionResults.length === 0 && message) console.error(`${zone}: ${name}: ${message}`);
  }
  const counted = numFailedTests + numPendingTests + numTodoTests;
  return { passed: numPassedTests, failed: status !== 0 && counted === 0 ? 1 : counted };
}
