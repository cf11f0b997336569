// Freezes the data under its version. `--again`: that version has not gone out yet, and may be frozen anew.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { again: { type: 'boolean', default: false } } });

const { module } = await runnerImport(fileURLToPath(new URL('freeze.ts', import.meta.url)), { configFile: false, root: project, logLevel: 'error' });
try {
  console.log(module.freeze(project, values.again));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
