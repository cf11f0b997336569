import { describe, expect, it } from 'vitest';
import { embedCode, linkToEmbed, linkToEvent, linkToView, type Embedding } from '../../src/share/links.ts';
import { initialView } from '../../src/select/moves.ts';
import { parseAddress } from '../../src/select/address.ts';
import { day, smallDataset } from '../select/small-dataset.ts';

const page = 'https://host.example/some/folder/';
const initial = initialView(smallDataset);
const view = { ...initial, head: day('2025-11-01'), selected: 'a-friday', kinds: ['strike'] as const, view: 'table' as const, language: 'es' as const };

describe('a link', () => {
  it('to the view holds all of it, but is of the full page', () => {
    expect(linkToView(page, view, smallDataset)).toBe(`${page}?to=2025-11-01&event=a-friday&kinds=strike&view=table&lang=es`);
    expect(linkToView(page, { ...view, embed: 'card', theme: 'dark' }, smallDataset)).toBe(`${page}?to=2025-11-01&event=a-friday&kinds=strike&view=table&lang=es`);
    expect(linkToView(page, initial, smallDataset)).toBe(page);
  });

  it('to an event is the event alone, in the language chosen', () => {
    expect(linkToEvent(page, 'a-friday', view, smallDataset)).toBe(`${page}?event=a-friday&lang=es`);
  });

  it('to an event includes it in time, for whoever opens it', () => {
    const link = linkToEvent(page, 'a-friday', { ...initial, head: day('2025-09-01') }, smallDataset);
    const opened = parseAddress(new URL(link).search, smallDataset);
    expect(opened.notices).toEqual([]);
    expect(opened.view.head).toBeGreaterThanOrEqual(day('2025-10-17'));
  });

  it('of the embed code asks for what was chosen, and never for the table', () => {
    const link = (chosen: Embedding) => linkToEmbed(page, view, smallDataset, chosen).slice(page.length);
    expect(link({ part: 'map', language: 'es', theme: null })).toBe('?to=2025-11-01&event=a-friday&kinds=strike&lang=es&embed=1');
    expect(link({ part: 'instrument', language: null, theme: 'dark' })).toBe('?to=2025-11-01&event=a-friday&kinds=strike&embed=instrument&theme=dark');
    expect(link({ part: 'card', language: 'en', theme: 'light' })).toBe('?event=a-friday&lang=en&embed=card&theme=light');
  });
});

describe('the embed code', () => {
  it('is one lazy frame with a title', () => {
    expect(embedCode(`${page}?event=a&embed=1`, 'A boat', 520)).toBe(
      `<iframe src="${page}?event=a&amp;embed=1" title="A boat" width="800" height="520" loading="lazy" allow="fullscreen" style="max-width: 100%; border: 0"></iframe>`,
    );
  });

  it('lets no title out of its attribute', () => {
    const code = embedCode(page, '"><script>alert(1)</script>', 300);
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });
});
