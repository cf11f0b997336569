import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usual = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A browser that draws the map without a graphics card, and asks for nothing of its own accord. The page around the map is put
 * together as such a machine does it, and not by a card that is made of arithmetic: a visit costs a quarter less.
 */
export const chromiumFlags = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--enable-unsafe-swiftshader', '--use-angle=swiftshader', '--ignore-gpu-blocklist', '--disable-gpu-compositing',
];

/** Path of a Chromium on this machine, or null. `CHROMIUM_PATH` goes before all others. */
export function findChromium() {
  return [...usual, ownOfPlaywright()].find((path) => path && existsSync(path)) ?? null;
}

/** As `findChromium`, but installs one where there is none: Debian's package for root, else Playwright's own download. */
export function findOrInstallChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found; installing one for the browser tests.');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])) return findChromium();
  run('npx', ['playwright-core', 'install', 'chromium']);
  return findChromium();
}

function run(command, parameters) {
  return spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function ownOfPlaywright() {
  try { return chromium.executablePath(); } catch { return null; }
}
