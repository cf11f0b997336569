import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../browser/reader.ts';
import { serve, type Site } from '../browser/serve.ts';
import { dist } from '../browser/stage.ts';
import { engines, type Engine, type Point } from './engines.ts';

let site: Site;
beforeAll(async () => { site = await serve(dist); });
afterAll(() => site.close());

/** How long an engine may take that draws without a graphics card, beside whatever else the machine does. */
const soon = { timeout: 60_000, interval: 100 };

/** What is asked of each engine: one visit by the front door, each test where the one before left it. */
describe.each(engines)('%s', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
    await engine.goTo(site.address);
  });
  afterAll(() => engine.close());

  /** The words of all that the selector finds, or their attribute. */
  const wordsOf = (selector: string, attribute?: string) => engine.look(([sought, named]) => (
    [...document.querySelectorAll(sought ?? '')].map((element) => ((named ? element.getAttribute(named) : element.textContent) ?? '').trim())), [selector, attribute ?? '']);
  const head = async () => (await wordsOf('[role="slider"]', 'aria-valuetext'))[0];
  const address = () => engine.look(() => location.search, null);

  /** The middle of what is found first, once it stands in sight. */
  async function middleOf(selector: string): Promise<Point> {
    const look = () => engine.look((sought) => {
      const box = document.querySelector(sought)?.getBoundingClientRect();
      return box && box.width > 0 && box.y >= 0 && box.bottom <= innerHeight ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector);
    await expect.poll(look, soon).not.toBeNull();
    const middle = await look();
    if (middle === null) throw new Error(`${selector} does not stand still`);
    return middle;
  }

  async function click(selector: string): Promise<void> {
    await engine.pointer([await middleOf(selector), 'down', 'up']);
  }

  it('opens the page with its map', async () => {
    await expect.poll(() => wordsOf('.region-map [role="group"].map-place', 'aria-label'), soon).toEqual(expect.arrayContaining([expect.stringMatching(/^Caribbean Sea: 4 events/), expect.stringMatching(/^Eastern Pacific: 1 event/)]));
    await expect.poll(head, soon).toMatch(/^Friday 9 January 2026/);
    expect(await wordsOf('[role="alert"]')).toEqual([]);
    expect(await wordsOf('.region-reading .entry-button')).toHaveLength(67);
  });

  it('scrubs by keys', async () => {
    await engine.look(() => { document.querySelector<HTMLElement>('[role="slider"]')?.focus(); }, null);
    await engine.press('Home');
    await expect.poll(head, soon).toMatch(/^Monday 25 August 2025/);
    await expect.poll(() => wordsOf('.region-map [role="group"] button'), soon).toEqual([]);
    await expect.poll(address, soon).toBe('?to=2025-08-25');
    await engine.press('PageUp');
    await expect.poll(head, soon).toMatch(/^Monday 1 September 2025/);
    await engine.press('End');
    await expect.poll(head, soon).toMatch(/^Friday 9 January 2026/);
  });

  it('scrubs by the pointer, with the map following before the button is released', async () => {
    const { x, y } = await middleOf('.handle-grip');
    await engine.pointer([{ x, y }, 'down', { x: x - 100, y }, { x: x - 200, y }, { x: 2, y }]);
    await expect.poll(() => wordsOf('.region-map [role="group"] button'), soon).toEqual([]);
    await engine.pointer(['up']);
    await expect.poll(head, soon).toMatch(/^Monday 25 August 2025/);
    await expect.poll(address, soon).toBe('?to=2025-08-25');
    await engine.press('End');
    await expect.poll(address, soon).toBe('');
  });

  it('opens the card of a mark with the very words of the document', async () => {
    await click('.region-map [data-event="eln-vessel-struck"]');
    await expect.poll(() => wordsOf('article .card-title'), soon).toEqual(['A vessel said to be the ELN’s is struck; three killed, Hegseth says']);
    const quotations = await engine.look(() => [...document.querySelectorAll<HTMLElement>('article blockquote mark')].map(({ textContent, dataset }) => (
      { text: textContent ?? '', document: dataset['document'] ?? '', start: Number(dataset['start']), end: Number(dataset['end']) })), null);
    expect(quotations.map(({ text }) => text)).toContain('All three terrorists were killed');
    for (const { text, document, start, end } of quotations) expect(text).toBe(documents.get(document)?.slice(start, end));
    await expect.poll(address, soon).toBe('?event=eln-vessel-struck');
    await engine.press('Escape');
    await expect.poll(() => wordsOf('article .card-title'), soon).toEqual([]);
  });

  it('lists every event in the table', async () => {
    const buttons = await wordsOf('header button');
    await click(`header button:nth-of-type(${buttons.indexOf('Table') + 1})`);
    await expect.poll(() => wordsOf('tr[data-row]', 'data-row'), soon).toHaveLength(67);
    expect(await wordsOf('tr[data-row="eln-vessel-struck"] .cell-killed')).toEqual(['3']);
    expect(await address()).toBe('?view=table');
  });

  it('speaks Spanish', async () => {
    await click('.control.language');
    await expect.poll(() => wordsOf('html', 'lang'), soon).toEqual(['es']);
    await expect.poll(head, soon).toMatch(/^viernes 9 de enero de 2026/);
    expect(await wordsOf('h1')).toEqual(['Ataques en el mar']);
  });
});
