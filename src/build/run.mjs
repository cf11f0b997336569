// The commands over the records: `check` (`--root`: of another folder) and `freeze`, which freezes the data under its version
// (`--again`: that version has not gone out yet, and may be frozen anew). Plain JavaScript, since Node 20 runs no TypeScript:
// Vite, which is here anyway, runs the rest.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));
const options = { root: { type: 'string', default: project }, again: { type: 'boolean', default: false } };
const { values: { root, again }, positionals: [command] } = parseArgs({ options, allowPositionals: true });

const { module } = await runnerImport(fileURLToPath(new URL('commands.ts', import.meta.url)), { configFile: false, root: project, logLevel: 'error' });
try {
  console.log(command === 'freeze' ? module.freeze(project, again) : module.check(resolve(root)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
