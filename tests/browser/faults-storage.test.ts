import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { head, headAt, mapDrawn } from './reader.ts';
import { serve, type Site } from './serve.ts';
import { dist, listen } from './stage.ts';

// sealed.test.ts has the rest: storage that throws or is full, no service worker, one that is refused.
let site: Site;
beforeAll(async () => { site = await serve(dist); });
afterAll(async () => { await site.close(); });

describe('a reader whose browser blocks every cookie', () => {
  it('has the whole page, in the chosen language and colours, until it is closed', async () => {
    // 2 is what the browser's own setting “Block all cookies” writes.
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
    const context = await chromium.launchPersistentContext(profile, { executablePath: findChromium() ?? '', args: chromiumFlags, locale: 'en-GB', viewport: { width: 1280, height: 800 } });
    try {
      const { page, problems } = listen(await context.newPage());
      await page.goto(site.address);
      await mapDrawn(page);
      expect(await page.evaluate(() => { try { return localStorage.length; } catch (error) { return (error as Error).name; } })).toBe('SecurityError');
      await head(page).focus();
      await page.keyboard.press('Home');
      await headAt(page, /^Monday 25 August 2025/);
      await page.keyboard.press('End');
      await page.getByRole('button', { name: /^ES/ }).click();
      await page.locator('html[lang="es"]').waitFor();
      await headAt(page, /9 de enero de 2026/);
      await page.locator('.region-map [data-event="carranza-boat-struck"]').click();
      await page.getByRole('article').locator('blockquote mark').first().waitFor();
      expect(problems).toEqual([]);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
