// Plain JavaScript, since Node 20 runs no TypeScript: Vite, which is here anyway, runs the rest. Prints the outcome as JSON.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('round-trips.ts', import.meta.url)), { configFile: false, root: project, logLevel: 'error' });
console.log(JSON.stringify(module.roundTrips(project, 1000)));
