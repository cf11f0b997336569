import { execFileSync } from 'node:child_process';

/** Vitest's global set-up: the browser tests use the real build, made afresh, in a process that knows nothing of tests. */
export function setup(): void {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
}
