// npm run bench [-- --quick]: measures the real build in real Chromium and prints a table.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

// Plain JavaScript, since Node 20 runs no TypeScript: Vite, which is here anyway, runs the rest.
const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)), { configFile: false, root: project, logLevel: 'error' });
await module.bench(project, values.quick ? module.quick : module.full, (text) => console.log(text));
