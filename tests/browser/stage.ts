import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from './chromium.mjs';
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
}

export interface Stage {
  readonly site: Site;
  visit(options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

const flags = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--enable-unsafe-swiftshader', '--use-angle=swiftshader', '--ignore-gpu-blocklist',
];

/** The real build in real Chromium. Every visit is a browser context of its own, as another reader's would be. */
export async function createStage(folder = dist): Promise<Stage> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: run `npm test`, which installs one, or name its path in CHROMIUM_PATH.');
  const site = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: flags });
  return {
    site,
    visit: (options) => visit(browser, site, options ?? {}),
    close: async () => { await browser.close(); await site.close(); },
  };
}

async function visit(browser: Browser, site: Site, { query = '', webgl = true, ...options }: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  if (!webgl) await page.addInitScript(withoutWebgl);
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => { requests.push(request.url()); });
  page.on('response', (response) => { if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`); });
  page.on('pageerror', (error) => { problems.push(`uncaught: ${error.message}`); });
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`); });
  await page.goto(site.address + query);
  await page.getByRole('slider').first().waitFor();
  return { page, requests, problems };
}

function withoutWebgl(): void {
  HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
    apply: (given, canvas, parameters: unknown[]) => (String(parameters[0]).includes('webgl') ? null : Reflect.apply(given, canvas, parameters)),
  });
}
