// npm run bench [-- --quick]: measures the real build in real Chromium and prints tables.
// npm run bench -- --against ../another-checkout [--quick]: the first visit and the scrub step of this checkout and of that one, side by side.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, against: { type: 'string' } } });

// Plain JavaScript, since Node 20 runs no TypeScript: Vite, which is here anyway, runs the rest.
const imported = async (file) => (await runnerImport(fileURLToPath(new URL(file, import.meta.url)), { configFile: false, root: project, logLevel: 'error' })).module;
const say = (text) => console.log(text);

if (values.against === undefined) {
  const { bench, full, quick } = await imported('bench.ts');
  await bench(project, values.quick ? quick : full, say);
} else {
  const { compare, fullComparison, quickComparison } = await imported('against.ts');
  await compare(project, resolve(values.against), values.quick ? quickComparison : fullComparison, say);
}
