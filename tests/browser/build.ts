import { build } from 'vite';

/** Vitest's global set-up: the browser tests use the real build, made afresh. */
export async function setup(): Promise<void> {
  await build({ logLevel: 'warn', mode: 'production' });
}
