// Everything that must hold, in one run. The last line reads `N passed, N failed`; a step that cannot run counts as failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallChromium } from './browser/chromium.mjs';

let passed = 0;
let failed = 0;

function step(name, command, parameters) {
  console.log(`\n— ${name}`);
  const began = Date.now();
  const ok = spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
  console.log(`  ${ok ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return ok;
}

function count(ok) {
  if (ok) passed++;
  else failed++;
}

count(step('types', 'npx', ['tsc', '--noEmit']));
count(step('lint', 'npx', ['oxlint', '--type-aware', '--deny-warnings']));
count(step('records', 'npm', ['run', '--silent', 'check']));

if (findOrInstallChromium() === null) {
  console.error('\nNo Chromium on this machine, and none could be installed. Install one, or name its path in CHROMIUM_PATH.');
  failed++;
}

const report = join(mkdtempSync(join(tmpdir(), 'tests-')), 'report.json');
const ended = step('tests', 'npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
if (results === null || results.numTotalTests === 0) {
  console.error('The test runner left no results.');
  failed++;
} else {
  passed += results.numPassedTests;
  failed += results.numFailedTests;
  const unrun = results.numPendingTests + results.numTodoTests;
  if (unrun > 0) console.error(`${unrun} tests did not run: a test that cannot run counts as failed.`);
  failed += unrun;
  if (!ended && results.numFailedTests === 0 && unrun === 0) failed++;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
