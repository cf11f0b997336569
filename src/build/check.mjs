// Plain JavaScript, since Node 20 runs no TypeScript: Vite, which is here anyway, runs the rest.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { root: { type: 'string', default: project } } });

const { module } = await runnerImport(fileURLToPath(new URL('check.ts', import.meta.url)), { configFile: false, root: project, logLevel: 'error' });
const { refused, report } = module.check(resolve(values.root));

console.log(report);
process.exitCode = refused ? 1 : 0;
