import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** Shows the map's canvas alone or all of the page again. By the style object, which the page's policy allows. */
const showAlone = (page: Page, alone: boolean) => page.evaluate((hidden) => {
  const canvas = document.querySelector<HTMLElement>('.region-map canvas');
  document.body.style.visibility = hidden ? 'hidden' : '';
  if (canvas) canvas.style.visibility = hidden ? 'visible' : '';
}, alone);

/** How many colours the map's canvas shows: a ground with coasts and borders has hundreds, a blank one has a few. */
export async function coloursOf(page: Page): Promise<number> {
  const clip = await page.locator('.region-map canvas').boundingBox();
  if (clip === null) return 0;
  await showAlone(page, true);
  const picture = await page.screenshot({ clip });
  await showAlone(page, false);
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    return new Set(new Uint32Array(pen?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0))).size;
  }, picture.toString('base64'));
}

/** Waits until the ground is drawn. */
export async function groundDrawn(page: Page): Promise<void> {
  await expect.poll(() => coloursOf(page), { timeout: 20_000, interval: 200 }).toBeGreaterThan(50);
}
