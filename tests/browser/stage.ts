import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { serve, type Site } from './serve.ts';

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
  /** Whether the page may be seen to ask for other origins: where a test makes it do so. */
  readonly foreign?: boolean;
  /** What goes wrong from the first moment, before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface Stage {
  readonly site: Site;
  visit(options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** The whole suite can be run in another zone: BROWSER_TZ=Pacific/Kiritimati. */
const timezone: BrowserContextOptions = process.env['BROWSER_TZ'] ? { timezoneId: process.env['BROWSER_TZ'] } : {};

/** The real build in real Chromium. Every visit is a browser context of its own, as another reader's would be. */
export async function createStage(folder = dist): Promise<Stage> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: run `npm test`, which installs one, or name its path in CHROMIUM_PATH.');
  const site = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  return {
    site,
    visit: (options) => visit(browser, site, options ?? {}),
    close: async () => { await browser.close(); await site.close(); },
  };
}

async function visit(browser: Browser, site: Site, { query = '', webgl = true, foreign = false, prepare, ...options }: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...timezone, ...options });
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

export function listen(page: Page): Visit {
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => { requests.push(request.url()); });
  page.on('response', (response) => { if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`); });
  page.on('pageerror', (error) => { problems.push(`uncaught: ${error.message}`); });
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`); });
  return { page, requests, problems };
}

const isOwn = (address: string, site: Site) => address.startsWith(`${site.origin}/`) || /^(?:blob:|data:)/.test(address);

function withoutWebgl(): void {
  HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
    apply: (given, canvas, parameters: unknown[]) => (String(parameters[0]).includes('webgl') ? null : Reflect.apply(given, canvas, parameters)),
  });
}
