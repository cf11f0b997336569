// npm run made -- N [--seed S] [--out folder]: the page over a made corpus of N events.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string', default: '1' }, out: { type: 'string' } } });
const events = Number(positionals[0]);
const seed = Number(values.seed);

if (!Number.isInteger(events) || events < 60 || events > 100_000 || !Number.isInteger(seed)) {
  console.error('npm run made -- N [--seed S] [--out folder], N from 60 to 100000');
  process.exit(1);
}

// Plain JavaScript, since Node 20 runs no TypeScript: Vite, which is here anyway, runs the rest.
const { module } = await runnerImport(fileURLToPath(new URL('build.ts', import.meta.url)), { configFile: false, root: project, logLevel: 'error' });
const { root, dist, milliseconds } = module.buildMade(project, { events, seed }, values.out && resolve(values.out));

console.log(`${events} made events, seed ${seed}, built in ${(milliseconds / 1000).toFixed(1)} s`);
console.log(`page     ${dist}`);
console.log(`open it  npx vite preview --outDir ${dist}`);
console.log(`check    npm run check -- --root ${root}`);
