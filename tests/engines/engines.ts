import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { chromium, firefox, webkit, type BrowserType, type LaunchOptions } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../browser/chromium.mjs';
import { findFirefox, findMiniBrowser, findWebKitDriver, isPlaywrights } from './machine.ts';

export type Key = 'Home' | 'End' | 'ArrowLeft' | 'ArrowRight' | 'PageUp' | 'PageDown' | 'Enter' | 'Escape' | 'Tab';

/** In pixels of the window. */
export interface Point { readonly x: number; readonly y: number }

/** One open page in one engine, with what all of their drivers can do alike: real keys, a real pointer, and a look into the page. */
export interface Engine {
  goTo(address: string): Promise<void>;
  /** Runs in the page, so it can see nothing from outside but `given`; both that and the answer are to be JSON. */
  look<Given, Answer>(inPage: (given: Given) => Answer, given: Given): Promise<Answer>;
  press(key: Key): Promise<void>;
  pointer(path: readonly (Point | 'down' | 'up')[]): Promise<void>;
  /** A finger that is set down and lifted. */
  tap(at: Point): Promise<void>;
  close(): Promise<void>;
}

/** As a script, which every driver takes. */
const call = (inPage: (given: never) => unknown, given: unknown) => `(${inPage.toString()})(${JSON.stringify(given)})`;

const size = { width: 1280, height: 800 };

/** With a build of Playwright's own, or with the Chromium of this machine. */
async function inPlaywright(type: BrowserType, options: LaunchOptions): Promise<Engine> {
  const browser = await type.launch(options);
  const page = await browser.newPage({ viewport: size, hasTouch: true });
  return {
    goTo: async (address) => { await page.goto(address); },
    look: (inPage, given) => page.evaluate(call(inPage, given)),
    press: (key) => page.keyboard.press(key),
    pointer: async (path) => {
      for (const part of path) await (part === 'down' ? page.mouse.down() : part === 'up' ? page.mouse.up() : page.mouse.move(part.x, part.y));
    },
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    close: () => browser.close(),
  };
}

async function inFirefox(): Promise<Engine> {
  // With its window on the display: headless it has no WebGL 2.
  const browser = await launch({ browser: 'firefox', executablePath: findFirefox() ?? '', headless: false, timeout: 100_000 });
  const page = await browser.newPage();
  await page.setViewport(size);
  return {
    goTo: async (address) => { await page.goto(address); },
    look: (inPage, given) => page.evaluate(call(inPage, given)) as never,
    press: (key) => page.keyboard.press(key),
    pointer: async (path) => {
      for (const part of path) await (part === 'down' ? page.mouse.down() : part === 'up' ? page.mouse.up() : page.mouse.move(part.x, part.y));
    },
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    close: () => browser.close(),
  };
}

/** By the W3C's WebDriver, which is plain HTTP. */
async function inWebKit(): Promise<Engine> {
  const port = await freePort();
  const driver = spawn(findWebKitDriver() ?? '', [`--port=${port}`], { stdio: 'ignore' });
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json() as { readonly value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await answers(() => ask('GET', '/status'));
  const browser = { binary: findMiniBrowser(), args: ['--automation'] };
  const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } } }) as { readonly sessionId: string };
  const own = (method: string, path: string, body?: object) => ask(method, `/session/${sessionId}${path}`, body);
  await own('POST', '/window/rect', { ...size, height: size.height + 60 });
  return {
    goTo: async (address) => { await own('POST', '/url', { url: address }); },
    look: (inPage, given) => own('POST', '/execute/sync', { script: `return ${call(inPage, given)}`, args: [] }) as never,
    press: async (key) => {
      const value = keyCodes[key];
      await own('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }] });
    },
    pointer: async (path) => {
      const actions = path.map((part) => (typeof part === 'object'
        ? { type: 'pointerMove', origin: 'viewport', x: Math.round(part.x), y: Math.round(part.y), duration: 20 }
        : { type: part === 'down' ? 'pointerDown' : 'pointerUp', button: 0 }));
      await own('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
    },
    tap: async ({ x, y }) => {
      const actions = [{ type: 'pointerMove', origin: 'viewport', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pause', duration: 50 }, { type: 'pointerUp', button: 0 }];
      await own('POST', '/actions', { actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }] });
    },
    close: async () => {
      await own('DELETE', '').finally(() => driver.kill());
    },
  };
}

/** As WebDriver writes them. */
const keyCodes: Readonly<Record<Key, string>> = {
  Home: '\uE011', End: '\uE010', ArrowLeft: '\uE012', ArrowRight: '\uE014', PageUp: '\uE00E', PageDown: '\uE00F', Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004',
};

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => { found(port); });
    });
  });
}

async function answers(question: () => Promise<unknown>): Promise<void> {
  for (let time = 0; time < 100; time++) {
    if (await question().then(() => true, () => false)) return;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error('The driver of WebKit does not answer.');
}

/** Each by Playwright's own build where it is here, else by what Debian has. */
export const engines: readonly (readonly [name: string, start: () => Promise<Engine>])[] = [
  ['Chromium', () => inPlaywright(chromium, { executablePath: findChromium() ?? '', args: chromiumFlags })],
  ['Firefox', () => (isPlaywrights(firefox) ? inPlaywright(firefox, { headless: false }) : inFirefox())],
  ['WebKit', () => (isPlaywrights(webkit) ? inPlaywright(webkit, { headless: false }) : inWebKit())],
];
