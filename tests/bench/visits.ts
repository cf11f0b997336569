import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** How a reader comes to the page. */
export interface Line {
  readonly name: string;
  /** Null where nothing is slowed down. */
  readonly slowed: { readonly bytesPerSecond: number; readonly latency: number; readonly processor: number } | null;
  readonly device: BrowserContextOptions;
}

export const fast: Line = { name: 'fast line', slowed: null, device: { viewport: { width: 1280, height: 800 } } };
export const phone: Line = {
  name: 'phone, 1.6 Mbit/s, 150 ms, processor ÷4',
  slowed: { bytesPerSecond: 1.6e6 / 8, latency: 150, processor: 4 },
  device: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
};

/** Milliseconds since the address was asked for. */
export interface Times {
  /** The list of events stands on the page. */
  readonly readable: number;
  /** The slider has answered a key. */
  readonly usable: number;
  /** The map stands with its names and marks. */
  readonly drawn: number;
}

/** A first visit: a new browser context, nothing kept; the service worker stays out, since it fetches behind the reader's back. */
export async function openPage(browser: Browser, { slowed, device }: Line): Promise<Page> {
  const context = await browser.newContext({ ...device, locale: 'en-GB', serviceWorkers: 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (slowed === null) return page;
  const speed = { downloadThroughput: slowed.bytesPerSecond, uploadThroughput: slowed.bytesPerSecond };
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: slowed.latency, ...speed });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed.processor });
  return page;
}

export async function timesOf(browser: Browser, address: string, line: Line): Promise<Times> {
  const page = await openPage(browser, line);
  await page.addInitScript(watchTimes);
  await page.goto(address, { timeout: 120_000 });
  await page.waitForFunction(() => Object.keys((window as unknown as { times: object }).times).length === 3, undefined, { timeout: 120_000, polling: 200 });
  const times = await page.evaluate(() => (window as unknown as { times: Times }).times);
  await page.context().close();
  return times;
}

/** Runs in the page, from before its first script. Presses a key on the slider until it answers. */
function watchTimes(): void {
  const times: Record<string, number> = {};
  Object.assign(window, { times });
  let before: string | null = null;
  const look = () => {
    const now = performance.now();
    if ((document.querySelector('.event-list li')?.textContent ?? '') !== '') times['readable'] ??= now;
    const slider = document.querySelector('[role="slider"]');
    const value = slider?.getAttribute('aria-valuetext') ?? null;
    if (slider !== null && times['usable'] === undefined) {
      const answered = before !== null && value !== before;
      if (answered) times['usable'] = now;
      before = value;
      // Once it has answered, back to where it stood.
      const key = { key: answered ? 'End' : 'ArrowLeft', bubbles: true, cancelable: true };
      for (const type of ['keydown', 'keyup']) slider.dispatchEvent(new KeyboardEvent(type, key));
    }
    if (document.querySelector('.region-map canvas') !== null && document.querySelector('.region-map [role="group"]') !== null) times['drawn'] ??= now;
    if (Object.keys(times).length < 3) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
