import type { Browser, Page } from 'playwright-core';
import { costOf, onMainThread, stepsOf, type StepCost, type TraceEvent } from './trace.ts';
import { fast, openPage } from './visits.ts';

export interface Scrub {
  readonly steps: readonly StepCost[];
  /** From the key or the pointer until the frame after it stands, in milliseconds. */
  readonly drawn: readonly number[];
}

export interface Scrubs {
  readonly keys: Scrub;
  readonly pointer: Scrub;
  /** Some seconds of playing. */
  readonly playing: StepCost;
  readonly drag: PacedDrag;
}

/** A drag at a steady pace to and fro, as a hand would. */
export interface PacedDrag {
  readonly framesPerSecond: number;
  /** Tasks of the main thread over 50 milliseconds. */
  readonly longTasks: number;
  /** Megabytes in use after a collection, at the end of all driving. */
  readonly heap: number;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** Drives the slider of an open page by keyboard, by pointer and by the play button, with the map drawn. */
export async function scrub(browser: Browser, address: string, steps: number): Promise<Scrubs> {
  const page = await openPage(browser, fast);
  await page.goto(address, { timeout: 120_000 });
  await page.locator('.region-map [role="group"]').first().waitFor({ timeout: 120_000 });
  await page.evaluate(watchInput);
  await page.waitForTimeout(1000);
  const { origin } = new URL(address);
  const keys = await traced(browser, page, () => byKeys(page, steps));
  const pointer = await traced(browser, page, () => byPointer(page, steps));
  const playing = await traced(browser, page, () => byPlaying(page));
  const drag = await atAPace(page);
  await page.context().close();
  return {
    keys: { steps: stepsOf(keys.events, 'keydown', origin), drawn: keys.result },
    pointer: { steps: stepsOf(pointer.events, 'pointermove', origin), drawn: pointer.result },
    playing: costOf(onMainThread(playing.events, origin), origin),
    drag,
  };
}

async function traced<T>(browser: Browser, page: Page, drive: () => Promise<T>): Promise<{ readonly result: T; readonly events: readonly TraceEvent[] }> {
  await browser.startTracing(page, { categories });
  const result = await drive();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  return { result, events: trace.traceEvents };
}

/** From day to day on which something is told, back from the last and forth from the first: a key that moves nothing turns round. */
async function byKeys(page: Page, steps: number): Promise<readonly number[]> {
  const slider = page.getByRole('slider').first();
  await slider.focus();
  const drawn: number[] = [];
  let key: 'ArrowLeft' | 'ArrowRight' = 'ArrowLeft';
  let before: string | null = null;
  for (let step = 0; step < steps; step++) {
    const now = await slider.getAttribute('aria-valuenow');
    if (now === before) key = key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    before = now;
    await page.keyboard.down(key);
    drawn.push(await untilDrawn(page));
    await page.keyboard.up(key);
  }
  return drawn;
}

/** From the axis' end over half of it and back, in equal strides. */
async function byPointer(page: Page, steps: number): Promise<readonly number[]> {
  await page.getByRole('slider').first().press('End');
  await untilDrawn(page);
  const box = await page.locator('.handle-grip, .timeline-pill').first().boundingBox();
  const region = await page.locator('.region-time').boundingBox();
  if (box === null || region === null) throw new Error('The slider has no handle to drag.');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const stride = region.width / steps;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const drawn: number[] = [];
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(from.x - stride * Math.min(step, steps - step), from.y);
    drawn.push(await untilDrawn(page));
  }
  await page.mouse.up();
  return drawn;
}

const pacedSeconds = 3;

async function atAPace(page: Page): Promise<PacedDrag> {
  await page.getByRole('slider').first().press('End');
  await untilDrawn(page);
  const box = await page.locator('.handle-grip, .timeline-pill').first().boundingBox();
  const region = await page.locator('.region-time').boundingBox();
  if (box === null || region === null) throw new Error('The slider has no handle to drag.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(countFrames);
  const began = performance.now();
  for (let now = 0; now < pacedSeconds * 1000; now = performance.now() - began) {
    const share = now / 1000 / pacedSeconds;
    await page.mouse.move(x - region.width * 0.85 * (1 - Math.abs(1 - 2 * share)), y);
    await new Promise((later) => { setTimeout(later, 12); });
  }
  const { frames, seconds, longTasks } = await page.evaluate(() => (window as unknown as { counted: () => { frames: number; seconds: number; longTasks: number } }).counted());
  await page.mouse.up();
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { framesPerSecond: frames / seconds, longTasks, heap: usedSize / 1e6 };
}

function countFrames(): void {
  const began = performance.now();
  let [frames, longTasks] = [0, 0];
  const count = () => { frames += 1; requestAnimationFrame(count); };
  requestAnimationFrame(count);
  const observer = new PerformanceObserver((list) => { longTasks += list.getEntries().length; });
  observer.observe({ type: 'longtask' });
  Object.assign(window, { counted: () => {
    longTasks += observer.takeRecords().length;
    return { frames, seconds: (performance.now() - began) / 1000, longTasks };
  } });
}

async function byPlaying(page: Page): Promise<void> {
  await page.getByRole('slider').first().press('Home');
  await page.getByRole('button', { name: /play/i }).first().click();
  await page.waitForTimeout(4000);
  await page.getByRole('button', { name: /pause/i }).first().click({ timeout: 5000 }).catch(() => undefined);
}

function watchInput(): void {
  for (const type of ['keydown', 'pointermove']) addEventListener(type, (event) => { Object.assign(window, { inputAt: event.timeStamp }); }, true);
}

async function untilDrawn(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => { done(performance.now() - (window as unknown as { inputAt: number }).inputAt); }));
  }));
}
