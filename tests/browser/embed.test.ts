import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

describe('the frame in somebody else’s page', () => {
  it('lets a wheel turn over the map scroll that page, and links to the full one', async () => {
    const { page } = await stage.visit();
    const body = `<iframe title="map" src="${stage.site.address}?embed=1" width="600" height="300"></iframe><div style="height:3000px"></div>`;
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${stage.site.origin}/host.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.region-map canvas').waitFor({ timeout: 15_000 });
    await page.waitForTimeout(1500);
    await page.mouse.move(300, 120);
    await page.mouse.wheel(0, 400);
    await page.waitForFunction(() => scrollY > 200, undefined, { timeout: 5000 });
    expect(await frame.getByRole('link', { name: 'Open the full page' }).getAttribute('href')).toContain(stage.site.address);
    await page.context().close();
  });

  it.each([
    ['the address asks for it', '?embed=1&lang=es', 'en-GB'],
    ['the reader’s browser does', '?embed=1', 'es-CO'],
  ])('speaks Spanish to the wheel and to one finger where %s', async (_, query, locale) => {
    const { page } = await stage.visit({ query, locale });
    const word = page.locator('.maplibregl-cooperative-gesture-screen');
    await word.waitFor({ state: 'attached' });
    expect(await word.locator('.maplibregl-desktop-message').textContent()).toBe('Ctrl + rueda para acercar el mapa');
    expect(await word.locator('.maplibregl-mobile-message').textContent()).toBe('Dos dedos para mover el mapa');
  });
});
