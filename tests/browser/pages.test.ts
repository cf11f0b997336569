import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { violations } from './axe.ts';
import { createStage, dist, listen, type Stage, type Visit } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** A reader who comes to a page of the site by its own address. */
async function readerAt(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const { page } = await stage.visit({ map: false, serviceWorkers: 'block' });
  const context = await page.context().browser()?.newContext(options);
  if (context === undefined) throw new Error('no browser');
  onTestFinished(() => context.close());
  const visited = listen(await context.newPage());
  await visited.page.goto(stage.site.address + path);
  return visited;
}

const some = ['event/carranza-boat-struck/', 'es/event/maduro-writes-to-trump/', 'es/', 'source/003-3/', 'es/source/001-1/'];

describe('a page without JavaScript', () => {
  it.each(some)('%s has no fault that axe finds, in light and dark, on desktop and phone', async (path) => {
    for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark', viewport: { width: 360, height: 740 } }] as const) {
      // axe is a script, which the page's policy forbids.
      const { page } = await readerAt(path, { ...options, bypassCSP: true });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  it.each(some)('%s brings its looks and asks for nothing elsewhere', async (path) => {
    const { page, problems, requests } = await readerAt(path);
    expect(await page.evaluate(() => document.fonts.ready.then(() => getComputedStyle(document.body).fontFamily))).toContain('Report Sans');
    expect(problems).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(stage.site.address))).toEqual([]);
    expect(requests.filter((address) => address.endsWith('.js'))).toEqual([]);
  });

  it('leads into the map, with the event on it', async () => {
    const { page } = await readerAt('es/event/carranza-boat-struck/');
    await page.getByRole('link', { name: 'En el mapa y la línea de tiempo' }).click();
    await page.getByRole('article').getByRole('heading', { name: 'Un ataque mata al pescador Alejandro Carranza, dice Petro' }).first().waitFor();
    expect(new URL(page.url()).search).toBe('?event=carranza-boat-struck&lang=es');
  });

  it('leads to its neighbours, to the other language and to the list', async () => {
    const { page } = await readerAt('event/carranza-boat-struck/', { javaScriptEnabled: false });
    const first = page.url();
    await page.getByRole('navigation').getByRole('link').last().click();
    expect(page.url()).not.toBe(first);
    await page.getByRole('link', { name: 'Español' }).click();
    await page.locator('html[lang="es"]').waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Todos los eventos' }).click();
    await page.getByRole('heading', { level: 1, name: 'Eventos' }).waitFor();
    expect(await page.locator('.all-events li').count()).toBe(67);
  });
});

describe('on paper', () => {
  it('claimed words are underlined, what is folded is open, accounts have a line between them, and colours are light', async () => {
    const { page } = await readerAt('event/buildup-southern-caribbean-and-pacific/', { javaScriptEnabled: false, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const style = (selector: string, property: string) => page.locator(selector).last().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await style('.clipping mark', 'text-decoration-line')).toBe('underline');
    expect(await style('.side', 'border-left-style')).toBe('solid');
    expect(await style('body', 'color')).toBe('rgb(28, 35, 38)');
    expect(await page.getByText('document 004, characters').first().isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Español' }).isVisible()).toBe(false);
  });
});

it('a number beside an event leads to its words, and bars are for pointers alone', async () => {
  const { page } = await readerAt('source/003-3/', { javaScriptEnabled: false });
  expect(await page.locator('.source-bars').ariaSnapshot()).toBe('');
  expect(await page.locator('.source-bars a:not([tabindex="-1"])').count()).toBe(0);
  const entry = page.locator('.all-events > li').first();
  const title = await entry.locator('> a').innerText();
  await entry.locator('.numbers').getByRole('link', { name: 'Sentence 7', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const target = page.locator('blockquote:target');
  expect(await target.innerText()).toContain('The vessel was known by our intelligence');
  expect(await target.evaluate((quotation) => getComputedStyle(quotation).borderLeftStyle)).toBe('solid');
  expect(await target.evaluate((quotation) => { const { top, bottom } = quotation.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })).toBe(true);
});

describe('the page itself', () => {
  it('shows every event where there is no JavaScript, and each leads to its page', async () => {
    const { page, problems } = await readerAt('', { javaScriptEnabled: false });
    await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor();
    const links = page.locator('.all-events').getByRole('link');
    expect(await links.count()).toBe(67);
    expect(await page.getByRole('main').evaluate((main) => main.getBoundingClientRect().width)).toBe(640);
    const gaps = (selector: string) => page.locator(selector).first().evaluate((element) => [getComputedStyle(element).marginTop, getComputedStyle(element).paddingTop]);
    expect([await gaps('.list-head'), await gaps('.all-events li'), await gaps('.all-events p')]).toEqual([['32px', '0px'], ['0px', '12px'], ['0px', '0px']]);
    expect(await page.getByText('The page has not opened').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await links.filter({ hasText: 'Alejandro Carranza' }).first().click();
    await page.getByRole('heading', { level: 1, name: /Alejandro Carranza/ }).waitFor();
    expect(problems).toEqual([]);
  });

  it('takes the list away where there is', async () => {
    const { page } = await stage.visit({ map: false });
    expect(await page.locator('.all-events').count()).toBe(0);
  });

  it.each([['en-GB', 'A page of its own', 'event/carranza-boat-struck/'], ['es-CO', 'Una página propia', 'es/event/carranza-boat-struck/']])('links an event’s card to its page: %s', async (locale, name, path) => {
    const { page } = await stage.visit({ map: false, locale, query: '?event=carranza-boat-struck' });
    await page.getByRole('article').getByRole('link', { name }).click();
    await page.waitForURL(stage.site.address + path);
    await page.getByRole('heading', { level: 1, name: /Alejandro Carranza/ }).waitFor();
  });
});

it('no link in the build leads to nothing', () => {
  const pages = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(({ name }) => name.endsWith('.html')).map((entry) => join(entry.parentPath, entry.name));
  // Of 67 events and seven articles in two languages, and the two lists.
  expect(pages).toHaveLength(2 * 67 + 2 * 7 + 2);
  const dead = pages.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const links = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link).filter((link) => !/^https?:/.test(link));
    return links.filter((link) => {
      const [address = '', fragment] = link.split('#');
      const path = address.replace(/\?.*/, '');
      const target = path === '' ? file : join(file, '..', path, path.endsWith('/') ? 'index.html' : '');
      if (!existsSync(target)) return true;
      return fragment !== undefined && !(target === file ? text : readFileSync(target, 'utf8')).includes(` id="${fragment}"`);
    }).map((link) => `${file}: ${link}`);
  });
  expect(dead).toEqual([]);
});
