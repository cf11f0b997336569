import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { firefox, webkit, type BrowserType } from 'playwright-core';
import { findOrInstallChromium } from '../browser/chromium.mjs';

/** What this machine has of each engine, by Debian's package. */
const needed: readonly { readonly what: string; readonly debian: string; readonly find: () => unknown }[] = [
  { what: 'Chromium', debian: 'chromium', find: findOrInstallChromium },
  { what: 'Firefox', debian: 'firefox-esr', find: () => isPlaywrights(firefox) || findFirefox() },
  { what: 'WebKitGTK and its driver', debian: 'webkit2gtk-driver', find: () => isPlaywrights(webkit) || (findWebKitDriver() && findMiniBrowser()) },
  { what: 'a display for those that have no WebGL without one', debian: 'xvfb', find: findXvfb },
];

/** Whether Playwright's own build of the engine is on this machine (`npx playwright-core install firefox webkit`). */
export function isPlaywrights(type: BrowserType): boolean {
  return existsSync(type.executablePath());
}

export function findFirefox(): string | null {
  return firstOf(process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox');
}

export function findWebKitDriver(): string | null {
  return firstOf('/usr/bin/WebKitWebDriver');
}

/** The browser that WebKitGTK brings for being driven; it is in no folder where programs are looked for. */
export function findMiniBrowser(): string | null {
  const libraries = readdirSync('/usr/lib').flatMap((folder) => ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((version) => join('/usr/lib', folder, version, 'MiniBrowser')));
  return firstOf(process.env['MINIBROWSER_PATH'], ...libraries);
}

function findXvfb(): string | null {
  return firstOf('/usr/bin/Xvfb');
}

function firstOf(...paths: readonly (string | undefined)[]): string | null {
  return paths.find((path): path is string => path !== undefined && existsSync(path)) ?? null;
}

const missing = () => needed.filter(({ find }) => !find());

/**
 * Vitest's global set-up: every engine is there, or is installed where that may be done, or the whole run fails; and a display
 * stands, of which all that is started from here on knows.
 */
export async function setup(): Promise<() => void> {
  if (missing().length > 0 && process.getuid?.() === 0) {
    const packages = missing().map(({ debian }) => debian);
    console.log(`Installing ${packages.join(', ')} to test in other engines.`);
    spawnSync('apt-get', ['update'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit' });
  }
  if (missing().length > 0) {
    throw new Error(`Not every engine is here, and none was tested. There is no ${missing().map(({ what, debian }) => `${what} (Debian's package ${debian})`).join(', no ')}.`);
  }
  return openDisplay(findXvfb() ?? '');
}

async function openDisplay(xvfb: string): Promise<() => void> {
  const display = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((told, failed) => {
    display.stdio[3]?.once('data', (bytes: Buffer) => { told(bytes.toString().trim()); });
    display.once('exit', (code) => { failed(new Error(`The display ended with ${code} before it stood.`)); });
  });
  // No graphics card is behind it.
  Object.assign(process.env, { DISPLAY: `:${number}`, LIBGL_ALWAYS_SOFTWARE: '1' });
  delete process.env['WAYLAND_DISPLAY'];
  return () => { display.kill(); };
}
