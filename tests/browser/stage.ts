import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { serve, slowLine, type Site } from './serve.ts';

export const dist = join(import.meta.dirname, '../../dist');

export interface Visit {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** Console errors and warnings, uncaught errors, failed responses. */
  readonly problems: readonly string[];
}

export interface VisitOptions extends BrowserContextOptions {
  readonly query?: string;
  readonly webgl?: boolean;
  /** `false`: the map is still on its way when the test ends. Half of a visit's cost is the map, of which many tests ask nothing. */
  readonly map?: boolean;
  /** Whether the page may be seen to ask for other origins: where a test makes it do so. */
  readonly foreign?: boolean;
  /** What goes wrong from the first moment, before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface Stage {
  readonly site: Site;
  /** The visit ends with the test in which it is made. */
  visit(options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** The whole suite can be run in another zone: BROWSER_TZ=Pacific/Kiritimati. */
const timezone: BrowserContextOptions = process.env['BROWSER_TZ'] ? { timezoneId: process.env['BROWSER_TZ'] } : {};

/**
 * The real build in real Chromium. Every visit is a browser context of its own, as another reader's would be.
 * @param usual what holds for each visit that does not say otherwise
 */
export async function createStage(folder = dist, usual: VisitOptions = {}): Promise<Stage> {
  const site = await serve(folder);
  return { site, visit: async (options) => visit(await theBrowser(), site, { ...usual, ...options }), close: () => site.close() };
}

let launched: Promise<Browser> | undefined;

/** One for all the files that a worker of the test runner goes through: it is launched at the first visit, and ends with the worker. */
function theBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: run `npm test`, which installs one, or name its path in CHROMIUM_PATH.');
  return launched ??= chromium.launch({ executablePath, args: chromiumFlags });
}

async function visit(browser: Browser, site: Site, { query = '', webgl = true, map = true, foreign = false, prepare, ...options }: VisitOptions): Promise<Visit> {
  // Nothing moves by itself but where a test lets it: else a first visit would sweep through the weeks while the test looks.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', reducedMotion: 'reduce', ...timezone, ...(!map && { extraHTTPHeaders: { [slowLine]: 'yes' } }), ...options });
  // A test that fails half-way must not leave its page to draw on under the next ones.
  onTestFinished(() => context.close());
  const page = await context.newPage();
  if (!webgl) await page.addInitScript(withoutWebgl);
  const visited = listen(page);
  // Whatever else a test looks at: nothing that its visits ask for leaves the page's own origin.
  if (!foreign) onTestFinished(() => { expect(visited.requests.filter((address) => !isOwn(address, site))).toEqual([]); });
  await prepare?.(page);
  await page.goto(site.address + query);
  await page.getByRole('slider').first().waitFor();
  return visited;
}

/** What the tests' own browser says, and not the page: how it brings the map into its page without a card, and that a test asked for no worker. */
const ofTheStage = /GL Driver Message .*GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/;

export function listen(page: Page): Visit {
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => { requests.push(request.url()); });
  page.on('response', (response) => { if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`); });
  page.on('pageerror', (error) => { problems.push(`uncaught: ${error.message}`); });
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type()) && !ofTheStage.test(message.text())) problems.push(`${message.type()}: ${message.text()}`); });
  return { page, requests, problems };
}

const isOwn = (address: string, site: Site) => address.startsWith(`${site.origin}/`) || /^(?:blob:|data:)/.test(address);

function withoutWebgl(): void {
  HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
    apply: (given, canvas, parameters: unknown[]) => (String(parameters[0]).includes('webgl') ? null : Reflect.apply(given, canvas, parameters)),
  });
}
