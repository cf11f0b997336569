import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../browser/reader.ts';
import { serve, type Site } from '../browser/serve.ts';
import { dist } from '../browser/stage.ts';
import { engines, type Engine, type Point } from './engines.ts';

let site: Site;
beforeAll(async () => { site = await serve(dist, witness); });
afterAll(() => site.close());

interface Witness { readonly said: string[]; readonly handed: (readonly [name: string, text: string])[] }

/** Runs in the page before its own scripts: writes down what it complains of, and what it hands to the reader's downloads. */
function witness(): void {
  const { said, handed } = Object.assign(globalThis, { said: [], handed: [] }) as unknown as Witness;
  for (const level of ['error', 'warn'] as const) {
    const tell = console[level].bind(console);
    console[level] = (...words: unknown[]) => { said.push(`${level}: ${words.join(' ')}`); tell(...words); };
  }
  addEventListener('error', ({ message, target }) => said.push(`error: ${message || (target as HTMLElement | null)?.outerHTML}`), { capture: true });
  addEventListener('unhandledrejection', ({ reason }) => said.push(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ blockedURI }) => said.push(`refused: ${blockedURI}`));
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const address = make(blob);
    blobs.set(address, blob);
    return address;
  };
  // oxlint-disable-next-line typescript/unbound-method -- it is called with the link that it belongs to.
  HTMLAnchorElement.prototype.click = new Proxy(HTMLAnchorElement.prototype.click, {
    apply: (press, link: HTMLAnchorElement, given: []) => {
      const blob = blobs.get(link.href);
      if (link.download === '' || !blob) return Reflect.apply(press, link, given);
      void blob.text().then((text) => handed.push([link.download, text]));
    },
  });
}

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

  const headerButton = async (name: string) => `header button:nth-of-type(${(await wordsOf('header button')).indexOf(name) + 1})`;

  async function click(selector: string): Promise<void> {
    await engine.pointer([await middleOf(selector), 'down', 'up']);
  }

  it('opens the page with its map', async () => {
    await expect.poll(() => wordsOf('.region-map [role="group"].map-place', 'aria-label'), soon).toEqual(expect.arrayContaining([expect.stringMatching(/^Caribbean Sea: 4 events/), expect.stringMatching(/^Eastern Pacific: 1 event/)]));
    await expect.poll(head, soon).toMatch(/^Friday 9 January 2026/);
    expect(await wordsOf('[role="alert"]')).toEqual([]);
    expect(await wordsOf('.region-reading .entry-button')).toHaveLength(67);
  });

  it('draws the whole chart at once, its words as wide as elsewhere', async () => {
    const drawn = await engine.look(() => {
      const parts = [...document.querySelectorAll('.instrument-drawing :is(path, circle, line, text)')];
      const flat = (part: Element) => {
        const { width, height } = part.getBoundingClientRect();
        return width === 0 && height === 0;
      };
      return { parts: parts.length > 100, flat: parts.filter((part) => flat(part) && part.getAttribute('d') !== '').map((part) => part.outerHTML) };
    }, null);
    expect(drawn).toEqual({ parts: true, flat: [] });
    expect(await engine.look(() => document.querySelectorAll('.is-told .rung').length, null)).toBe(7);
    expect(await wordsOf('.over-sheet .toll-label')).toEqual(expect.arrayContaining([expect.stringContaining('29, 32')]));
    const title = await engine.look(() => {
      const heading = document.querySelector('h1');
      const range = document.createRange();
      if (heading) range.selectNodeContents(heading);
      return range.getBoundingClientRect().width;
    }, null);
    expect(title).toBeGreaterThan(196.5 * 0.98);
    expect(title).toBeLessThan(196.5 * 1.02);
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

  it('opens a card by a finger', async () => {
    await engine.tap(await middleOf('.region-map [data-event="eln-vessel-struck"]'));
    await expect.poll(() => wordsOf('article .card-title'), soon).toEqual(['A vessel said to be the ELN’s is struck; three killed, Hegseth says']);
    await engine.press('Escape');
    await expect.poll(() => wordsOf('article .card-title'), soon).toEqual([]);
  });

  it('puts the public record beside, and takes it away', async () => {
    await click('.record-switch input');
    await expect.poll(address, soon).toBe('?record=1');
    await expect.poll(async () => (await wordsOf('.map-ring')).length, soon).toBeGreaterThan(0);
    await click('.record-switch input');
    await expect.poll(address, soon).toBe('');
    await expect.poll(() => wordsOf('.map-ring'), soon).toEqual([]);
  });

  it('lists every event in the table', async () => {
    await click(await headerButton('Table'));
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

  it('opens as a link says, and goes back and forth', async () => {
    await engine.goTo(`${site.address}?to=2025-10-23&event=eln-vessel-struck&lang=en`);
    // By now the page may come from what the browser has kept of it.
    if (await engine.look(() => !('said' in globalThis), null)) await engine.look(witness, null);
    await expect.poll(head, soon).toMatch(/^Thursday 23 October 2025/);
    await expect.poll(() => wordsOf('article .card-title'), soon).toHaveLength(1);
    await engine.press('Escape');
    await expect.poll(address, soon).toBe('?to=2025-10-23&lang=en');
    await engine.look(() => { history.back(); }, null);
    await expect.poll(() => wordsOf('article .card-title'), soon).toHaveLength(1);
    await engine.look(() => { history.forward(); }, null);
    await expect.poll(() => wordsOf('article .card-title'), soon).toEqual([]);
  });

  it('prints a report of what is shown', async () => {
    await engine.look(() => { dispatchEvent(new Event('beforeprint')); }, null);
    await expect.poll(() => wordsOf('.report-events > li'), soon).toHaveLength(40);
    expect(await wordsOf('.report-chart svg')).not.toEqual([]);
    await engine.look(() => { dispatchEvent(new Event('afterprint')); }, null);
    await expect.poll(() => wordsOf('.report-events > li'), soon).toEqual([]);
  });

  it('hands out the claims as shown', async () => {
    await click(await headerButton('Share'));
    await expect.poll(() => wordsOf('dialog[open] h2'), soon).not.toEqual([]);
    await engine.look(() => { document.querySelector<HTMLElement>('dialog[open] button[aria-label="Claims (CSV), as shown"]')?.click(); }, null);
    const handed = () => engine.look(() => (globalThis as unknown as Witness).handed, null);
    await expect.poll(handed, soon).toEqual([['shown-claims.csv', expect.stringContaining('All three terrorists were killed')]]);
    await engine.press('Escape');
    await expect.poll(() => wordsOf('dialog[open]'), soon).toEqual([]);
  });

  it('has said nothing in its console, and asked no other origin for anything', async () => {
    expect(await engine.look(() => (globalThis as unknown as Witness).said, null)).toEqual([]);
    expect(await engine.look(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin) && !/^(?:blob|data):/.test(name)), null)).toEqual([]);
  });

  it('opens without a network after one visit', async () => {
    await expect.poll(() => engine.look(() => navigator.serviceWorker.controller !== null, null), soon).toBe(true);
    site.broken.add('/');
    try {
      await engine.goTo(`${site.address}?to=2025-10-23&lang=en`);
      await expect.poll(head, soon).toMatch(/^Thursday 23 October 2025/);
      await expect.poll(() => wordsOf('.region-map [role="group"] button', 'data-event'), soon).toContain('eln-vessel-struck');
    } finally {
      site.broken.clear();
    }
  });
});
