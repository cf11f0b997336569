import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { atRest } from './reader.ts';
import { createStage, type Stage, type VisitOptions } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const phone: VisitOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const strip = (page: Page) => page.locator('.source-strip');
const bars = (page: Page) => strip(page).getByRole('toolbar').first().getByRole('button');
const readout = (page: Page) => strip(page).locator('.sentence-readout').first();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

/** From the card of an event, by the way that stands under its first clipping. */
async function openFrom(event: string, options: VisitOptions = {}): Promise<Page> {
  const { page } = await stage.visit({ map: false, query: `?event=${event}${options.locale === 'es' ? '&lang=es' : ''}`, ...options });
  await page.locator('.in-document summary').first().click();
  await page.locator('.strip-open').first().click();
  await bars(page).first().waitFor();
  return page;
}

describe('the strip of an article', () => {
  it('opens from a card, counts what is quoted and says why the rest is not shown', async () => {
    const page = await openFrom('petro-halts-intelligence-sharing');
    await expect.poll(() => focused(page)).toBe('What of this article stands on this page');
    await strip(page).getByText('11 of 15 sentences are quoted (75 % of the text).').waitFor();
    expect(await bars(page).count()).toBe(11);
    await strip(page).getByText('2 read and not shown').waitFor();
    await strip(page).getByText('2 left out, with all of their paragraphs').waitFor();
    await strip(page).getByText('Why paragraphs are left out').click();
    expect(await strip(page).locator('.sentence-reasons li').allInnerTexts()).toEqual([
      '2 sentences: Petro on US drug policy at large and a standing accusation against him, both without a day; the share of this article that may be shown is full.',
      '1 line of the web page: A button of the web page.',
    ]);
    // The way back, with the focus on what it was opened from.
    await page.keyboard.press('Escape');
    await page.getByRole('article').waitFor();
    expect(await focused(page)).toMatch(/^Petro orders a halt to intelligence sharing/);
  });

  it('opens the event of a bar that is pressed, with the focus on its title', async () => {
    const page = await openFrom('petro-halts-intelligence-sharing');
    await strip(page).getByRole('button', { name: /^Sentence 13 of 15: / }).locator('rect').first().click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('event') === 'us-sanctions-petro-and-benedetti');
    await page.getByRole('article').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('card-title');
  });

  it('offers the choice where a sentence is quoted in several events', async () => {
    const page = await openFrom('petro-halts-intelligence-sharing');
    await strip(page).getByRole('button', { name: /^Sentence 1 of 15: / }).locator('rect').first().click();
    const choice = readout(page).getByRole('button');
    expect(await choice.count()).toBe(2);
    expect(await focused(page)).toBe(await choice.first().innerText());
    const title = await choice.last().innerText();
    await choice.last().click();
    await page.getByRole('article').getByRole('heading', { level: 2, name: title }).waitFor();
  });

  it('tells of any bar that is pointed at what became of its sentence', async () => {
    const page = await openFrom('petro-halts-intelligence-sharing');
    await strip(page).locator('[data-bar].fate-left-out rect').first().hover();
    await readout(page).getByText('Sentence 7 of 15 is left out, with all of its paragraph: Petro on US drug policy').waitFor();
    await strip(page).locator('[data-bar].fate-read rect').first().hover();
    await readout(page).getByText('Sentence 9 of 15 was read and is not shown; others of its paragraph are.').waitFor();
    await strip(page).locator('[data-bar].fate-page rect').first().hover();
    await readout(page).getByText('A line of the web page, left out: A button of the web page.').waitFor();
  });

  it.each([
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['its button', (page: Page) => page.getByRole('button', { name: 'Back to the article’s sentences' }).press('Enter')],
    ['the browser', (page: Page) => page.goBack()],
  ] as const)('is what the way back from a card leads to, with the focus on the bar: by %s', async (_way, goBack) => {
    const page = await openFrom('petro-halts-intelligence-sharing');
    await strip(page).getByRole('button', { name: /^Sentence 13 of 15: / }).press('Enter');
    await page.locator('.card-title:focus').waitFor();
    await goBack(page);
    await bars(page).first().waitFor();
    await expect.poll(() => focused(page)).toMatch(/^Sentence 13 of 15: /);
    expect(new URL(page.url()).searchParams.get('event')).toBe('petro-halts-intelligence-sharing');
    // And on, one step each.
    await page.keyboard.press('Escape');
    await page.locator('.card-title:focus').waitFor();
    await page.getByRole('button', { name: 'All events', exact: true }).waitFor();
  });

  it('is found again from the event that was open already, and at an entry of the list below', async () => {
    const page = await openFrom('us-sanctions-petro-and-benedetti');
    await strip(page).getByRole('button', { name: /^Sentence 13 of 15: / }).press('Enter');
    await page.locator('.card-title:focus').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toMatch(/^Sentence 13 of 15: /);
    await page.locator('.entry-button[data-event="ford-strike-group-arrives"]').press('Enter');
    await page.locator('.card-title:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.entry-button[data-event="ford-strike-group-arrives"]:focus').waitFor();
  });

  it('opens what is folded away around a bar that one comes back to', async () => {
    const page = await openFrom('eln-vessel-struck');
    await strip(page).getByText('The rest of document 003').click();
    const other = strip(page).locator('.sentence-other').last().locator('.sentence-bar[role="button"]').first();
    const name = await other.getAttribute('aria-label');
    await other.focus();
    await page.keyboard.press('Enter');
    if (await strip(page).locator('.sentence-choice button:focus').count() > 0) await page.keyboard.press('Enter');
    await page.locator('.card-title:focus').waitFor();
    await page.goBack();
    await expect.poll(() => focused(page)).toBe(name);
  });

  it('says before its bars how they are read and what they mean, and of each what became of its sentence', async () => {
    const page = await openFrom('us-sanctions-petro-and-benedetti');
    const toolbar = strip(page).getByRole('toolbar').first();
    expect(await toolbar.evaluate((element) => element.ariaDescribedByElements?.[0]?.textContent)).toContain('with the arrow keys');
    const order = await strip(page).locator('.sentence-key, .sentence-drawing > .hint, [role="toolbar"]').evaluateAll((parts) => parts.slice(0, 3).map((part) => part.getAttribute('class')));
    expect(order).toEqual(['sentence-key hint', 'hint', 'sentence-bars']);
    const others = toolbar.getByRole('img');
    expect(await others.evaluateAll((images) => images.map((image) => image.getAttribute('aria-label')?.slice(0, 44)))).toEqual([
      'Sentence 7 of 15 is left out, with all of it', 'Sentence 8 of 15 is left out, with all of it', 'Sentence 9 of 15 was read and is not shown; ',
      'Sentence 15 of 15 was read and is not shown;', 'A line of the web page, left out: A button o',
    ]);
    expect(await toolbar.locator('[aria-current="true"]').evaluateAll((now) => now.map((bar) => bar.getAttribute('aria-label')))).toEqual([expect.stringMatching(/^Sentence 13 of 15: /)]);
  });

  it('is one stop of the Tab key, then goes by arrows from the event that was open, and opens by Enter', async () => {
    const page = await openFrom('us-sanctions-petro-and-benedetti');
    expect(await strip(page).getByRole('toolbar').first().locator('[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    while (await page.evaluate(() => document.activeElement?.closest('[role="toolbar"]') === null)) await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Sentence 13 of 15: /);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Sentence 14 of 15: /);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Sentence 15 of 15 was read and is not shown/);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^Sentence 15 of 15 was read and is not shown/);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatch(/^Sentence 1 of 15: /);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await strip(page).locator('[data-bar]').last().evaluate((bar) => bar === document.activeElement)).toBe(true);
    await strip(page).getByRole('button', { name: /^Sentence 14 of 15: / }).focus();
    await readout(page).getByText('Sentence 14 of 15 is quoted in an event:').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('card-title');
    expect(new URL(page.url()).searchParams.get('event')).toBe('ford-strike-group-arrives');
  });

  it('never stands with its bar of the keys behind what is told of it', async () => {
    const page = await openFrom('us-sanctions-petro-and-benedetti', { viewport: { width: 1440, height: 900 } });
    await strip(page).locator('[data-bar][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    for (let bar = 1; bar <= 16; bar++) {
      const [low, high] = await page.evaluate(() => [document.activeElement?.getBoundingClientRect().bottom ?? Infinity, document.querySelector('.sentence-readout')?.getBoundingClientRect().top ?? 0]);
      expect(low, `bar ${bar}`).toBeLessThanOrEqual(high);
      await page.keyboard.press('ArrowRight');
    }
  });

  it('has beneath it the rest of its document: the other articles, and the lines before the first', async () => {
    const page = await openFrom('eln-vessel-struck');
    await strip(page).getByText('The rest of document 003').click();
    expect(await strip(page).getByRole('heading', { level: 4 }).allInnerTexts()).toEqual(['Before the first article', 'Common Dreams, 13 Nov 2025', 'Common Dreams, 23 Oct 2025']);
    await strip(page).getByText('7 lines of the web page, no part of an article').waitFor();
    await strip(page).getByRole('button', { name: 'Common Dreams, 23 Oct 2025', exact: true }).click();
    await page.getByText('11 of 21 sentences are quoted').first().waitFor();
  });

  it('begins anew for another article: no sentence of the one before, and one stop of the Tab key', async () => {
    const page = await openFrom('eln-vessel-struck');
    await bars(page).nth(3).focus();
    await readout(page).getByText(/^Sentence \d+ of \d+ is quoted/).waitFor();
    await strip(page).getByText('The rest of document 003').click();
    await strip(page).getByRole('button', { name: 'Common Dreams, 23 Oct 2025', exact: true }).click();
    await page.getByText('11 of 21 sentences are quoted').first().waitFor();
    expect(await readout(page).getByText(/^Sentence/).count()).toBe(0);
    expect(await strip(page).getByRole('toolbar').first().locator('[tabindex="0"]').count()).toBe(1);
  });

  it('opens from the list of the articles too', async () => {
    const { page } = await stage.visit({ map: false });
    await page.getByRole('button', { name: 'The Wall Street Journal, 19 Oct 2025', exact: true }).click();
    await strip(page).getByText('27 of 38 sentences are quoted').waitFor();
    expect(await focused(page)).toMatch(/^All \d+ events resting on this article$/);
  });

  it('speaks Spanish', async () => {
    const page = await openFrom('petro-halts-intelligence-sharing', { locale: 'es' });
    await strip(page).getByText('Se citan 11 de 15 oraciones (75 % del texto).').waitFor();
    expect(await bars(page).first().getAttribute('aria-label')).toMatch(/^Oración 1 de 15: /);
    await strip(page).locator('[data-bar].fate-left-out rect').first().hover();
    await readout(page).getByText('se deja fuera, con todo su párrafo: Petro sobre la política antidrogas').waitFor();
  });
});

describe('the strip on a phone', () => {
  it('is read by a press, which offers its events at a finger’s size', async () => {
    const page = await openFrom('petro-halts-intelligence-sharing', phone);
    await atRest(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await strip(page).locator('[data-bar].fate-left-out rect').first().tap();
    await readout(page).getByText('Sentence 7 of 15 is left out').waitFor();
    await strip(page).getByRole('button', { name: /^Sentence 13 of 15: / }).locator('rect').first().tap();
    const way = readout(page).getByRole('button');
    expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await way.tap();
    await page.getByRole('article').waitFor();
    expect(new URL(page.url()).searchParams.get('event')).toBe('us-sanctions-petro-and-benedetti');
  });

  it('means the nearest quoted bar where a finger meets none', async () => {
    const page = await openFrom('petro-halts-intelligence-sharing', phone);
    await atRest(page);
    const shape = strip(page).getByRole('button', { name: /^Sentence 13 of 15: / }).locator('rect').first();
    await shape.scrollIntoViewIfNeeded();
    const bar = await shape.boundingBox();
    // In the gap above it, which parts two paragraphs.
    await page.touchscreen.tap((bar?.x ?? 0) + (bar?.width ?? 0) - 4, (bar?.y ?? 0) - 3);
    await readout(page).getByText('Sentence 13 of 15 is quoted in an event:').waitFor();
  });

  it('gives the sheet back as it stood', async () => {
    const page = await openFrom('petro-halts-intelligence-sharing', phone);
    expect(await page.locator('.sheet').getAttribute('data-height')).toBe('high');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('article').waitFor();
    expect(await page.locator('.sheet').getAttribute('data-height')).toBe('middle');
  });
});

describe('axe-core', () => {
  it.each([
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['on a phone', phone],
  ] as const)('finds nothing %s', async (_name, options) => {
    const page = await openFrom('eln-vessel-struck', options);
    await strip(page).getByText('The rest of document 003').click();
    await strip(page).getByText('Why paragraphs are left out').first().click();
    await bars(page).first().focus();
    expect(await violations(page)).toEqual([]);
  });
});
