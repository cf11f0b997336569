import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import english from '../../data/words/en.json';
import spanish from '../../data/words/es.json';
import { headAt, headText, query } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const colombian = { locale: 'es-CO' } as const;
const toEnglish = (page: Page) => page.getByRole('button', { name: 'English' });
const toSpanish = (page: Page) => page.getByRole('button', { name: 'Español' });

/** Waits until the page speaks the language, its map too. */
async function speaking(page: Page, language: 'en' | 'es'): Promise<void> {
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  await page.getByRole('heading', { level: 1, name: language === 'es' ? 'Ataques en el mar' : 'Strikes at sea' }).waitFor();
  await page.locator('.region-map').getByRole('group', { name: language === 'es' ? /^Mar Caribe/ : /^Caribbean Sea/ }).waitFor();
}

/** What can be read, seen or heard on the page, but for what says that it is English. */
async function saidOnPage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: string[] = [];
    const all = document.body.querySelectorAll('*:not(body [lang="en"] *, [lang="en"], script, noscript, noscript *)');
    for (const element of all) {
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) said.push(node.textContent ?? '');
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt']) said.push(element.getAttribute(name) ?? '');
    }
    return [document.title, ...said].map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });
}

const translated = Object.entries(english.interface).filter(([key, text]) => text !== (spanish.interface as Record<string, string>)[key]);

/** English sentences as patterns: whole where they have no placeholder, and with anything in its place where they have. */
const englishSentences = translated
  .map(([key, text]) => ({ key, text }))
  .filter(({ text }) => /[a-z]{3}/i.test(text.replaceAll(/\{\w+\}/g, '')))
  .map(({ key, text }) => ({ key, pattern: new RegExp(`^${text.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.+')}$`) }));

const englishTitles = new Set([...Object.values(english.events), ...Object.values(english.stages)].map(({ title }) => title).concat(Object.values(english.stages).flatMap((stage) => ('rung' in stage ? [stage.rung] : []))));
const englishNames = new Set(
  (['places', 'speakers', 'values'] as const).flatMap((section) =>
    Object.entries(english[section]).filter(([id, text]) => (spanish[section] as Record<string, string>)[id] !== text).map(([, text]) => text)),
);

function englishIn(said: readonly string[]): readonly string[] {
  // Words that both languages share, in whichever place they stand.
  const inSpanish = new Set(Object.values(spanish.interface));
  return said.filter((text) => !inSpanish.has(text) && (
    englishTitles.has(text) || englishNames.has(text) || englishSentences.some(({ pattern }) => pattern.test(text))));
}

const states = [
  ['the opening', ''],
  ['a contested card', '?event=eln-vessel-struck'],
  ['a card of the public record', '?event=strikes-on-venezuela-and-seizure-of-maduro'],
  ['a deployment', '?event=ford-strike-group-arrives'],
  ['a window on the second clock', '?from=2025-10-01&known=2025-10-23'],
  ['an address that is not understood', '?to=2025-02-31&event=nobody&kinds=strike,cats'],
  ['no kind at all', '?kinds='],
  ['the table', '?view=table'],
  ['a card beside the table', '?view=table&event=carranza-boat-struck'],
] as const;

describe('the page in Spanish', () => {
  it('is what a browser that asks for Spanish opens, and fetches no English words', async () => {
    const { page, requests, problems } = await stage.visit(colombian);
    await speaking(page, 'es');
    expect(query(page)).toBe('');
    expect(await page.title()).toBe('Ataques en el mar');
    expect(await headText(page)).toContain('viernes 9 de enero de 2026');
    const ofWords = requests.filter((address) => /\/(?:en|es)-[\w-]+\.js$/.test(address)).map((address) => /\/(en|es)-/.exec(address)?.[1]);
    expect([...new Set(ofWords)]).toEqual(['es']);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each(states)('has no word of the English interface left: %s', async (_name, address) => {
    const { page } = await stage.visit({ ...colombian, query: address });
    await page.locator('.region-map canvas, table').first().waitFor();
    const said = await saidOnPage(page);
    expect(said.length).toBeGreaterThan(80);
    expect(englishIn(said)).toEqual([]);
    await page.context().close();
  });

  it('has none left where the page is shared', async () => {
    const { page } = await stage.visit({ ...colombian, query: '?event=eln-vessel-struck' });
    await page.getByRole('button', { name: 'Compartir', exact: true }).click();
    await page.getByRole('dialog', { name: 'Compartir y llevarse' }).waitFor();
    expect(englishIn(await saidOnPage(page))).toEqual([]);
    await page.context().close();
  });

  it('would show an English word that was left', async () => {
    const { page } = await stage.visit({ query: '?event=eln-vessel-struck' });
    const left = englishIn(await saidOnPage(page));
    expect(left).toEqual(expect.arrayContaining(['Date shown', 'no article', 'US strikes in the Pacific', 'Friday 9 January 2026; 67 of 67 events']));
    expect(left.length).toBeGreaterThan(30);
    await page.context().close();
  });

  it('leaves the quotations in English, marked so, and says it once a card', async () => {
    const { page } = await stage.visit({ ...colombian, query: '?event=eln-vessel-struck' });
    const card = page.getByRole('article');
    expect(await card.getByText('Citas en su idioma original, inglés').count()).toBe(1);
    const languages = await card.locator('blockquote mark').evaluateAll((marks) => marks.map((mark) => mark.closest('[lang]')?.getAttribute('lang')));
    expect(new Set(languages)).toEqual(new Set(['en']));
    await page.context().close();
  });

  it('finds events by Spanish words, with or without their accents, and by the words quoted', async () => {
    const { page } = await stage.visit(colombian);
    const search = page.getByRole('textbox', { name: 'Buscar eventos, personas, lugares y palabras citadas' });
    await search.fill('narcoterroristas');
    await page.getByText('1 de 67 eventos encontrados para «narcoterroristas»').waitFor();
    await search.fill('portaaviones region');
    await page.getByText(/eventos encontrados para «portaaviones region»/).waitFor();
    expect(await page.getByText('Un portaaviones de EE.UU. es enviado a la región, según Common Dreams').count()).toBeGreaterThan(0);
    await search.fill('EEUU portaaviones');
    await page.locator('.entry mark', { hasText: 'EE.UU' }).first().waitFor();
    await search.fill('All three terrorists were killed');
    await page.getByText('1 de 67 eventos encontrados para «All three terrorists were killed»').first().waitFor();
    await page.context().close();
  });
});

describe('which language', () => {
  it('the address goes before the browser', async () => {
    const { page } = await stage.visit({ ...colombian, query: '?lang=en' });
    await speaking(page, 'en');
    await page.goto(`${stage.site.address}?lang=es`);
    await speaking(page, 'es');
    await page.context().close();
  });

  it('a browser that asks for neither gets English', async () => {
    const { page } = await stage.visit({ locale: 'uk-UA' });
    await speaking(page, 'en');
    await page.context().close();
  });

  it('the switch keeps the head, the card and the search, says everything anew, and keeps the focus', async () => {
    const { page, problems } = await stage.visit({ query: '?to=2025-10-23&event=eln-vessel-struck' });
    await speaking(page, 'en');
    await toSpanish(page).focus();
    await page.keyboard.press('Enter');
    await speaking(page, 'es');
    await page.getByRole('heading', { level: 2, name: /atribuida al ELN/ }).waitFor();
    await headAt(page, /^jueves 23 de octubre de 2025/);
    expect(query(page)).toBe('?to=2025-10-23&event=eln-vessel-struck&lang=es');
    expect(await page.title()).toMatch(/^Una embarcación atribuida al ELN .* – Ataques en el mar$/);
    expect(englishIn(await saidOnPage(page))).toEqual([]);
    expect(await toEnglish(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await speaking(page, 'en');
    await headAt(page, /^Thursday 23 October 2025/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('the switch says the whole opening anew, the notes at its foot too', async () => {
    const { page } = await stage.visit();
    await speaking(page, 'en');
    await toSpanish(page).click();
    await speaking(page, 'es');
    expect(englishIn(await saidOnPage(page))).toEqual([]);
    await page.getByText('Ningún artículo abarca los días del sábado 15 de noviembre de 2025 al viernes 2 de enero de 2026.').waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('the switch’s choice is remembered on the next visit, and an address without a language follows it', async () => {
    const { page } = await stage.visit();
    await toSpanish(page).click();
    await speaking(page, 'es');
    await page.goto(stage.site.address);
    await speaking(page, 'es');
    expect(query(page)).toBe('');
    await page.context().close();
  });

  it('the switch works where storage is denied', async () => {
    const { page } = await stage.visit();
    await page.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }));
    await page.reload();
    await toSpanish(page).click();
    await speaking(page, 'es');
    await page.reload();
    await speaking(page, 'es');
    await page.context().close();
  });
});
