import { describe, expect, it } from 'vitest';
import { embedCode, embedHeight, linkToEmbed, linkToEvent, linkToView, type Embedding } from '../../src/share/links.ts';
import { initialView } from '../../src/select/moves.ts';
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

  it('to an event is its own page, in the language that is spoken, by whatever name the whole page was opened', () => {
    expect(linkToEvent(page, 'a-friday', 'en')).toBe(`${page}event/a-friday/`);
    expect(linkToEvent(`${page}index.html`, 'a-friday', 'es')).toBe(`${page}es/event/a-friday/`);
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
    expect(embedCode(`${page}?event=a&embed=1`, 'A boat', { width: 800, height: 520 })).toBe(
      `<iframe src="${page}?event=a&amp;embed=1" title="A boat" width="800" height="520" loading="lazy" allow="fullscreen" style="max-width: 100%; border: 0"></iframe>`,
    );
  });

  it('lets no title out of its attribute', () => {
    const code = embedCode(page, '"><script>alert(1)</script>', { width: 360, height: 300 });
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });
});

describe('the height of a frame', () => {
  const known = { typed: null, needed: null, hasCard: false };

  it('is what the slider or the card needs, as soon as that is known', () => {
    expect(embedHeight('card', { ...known, needed: 1322 })).toBe(1322);
    expect(embedHeight('instrument', { ...known, needed: 408 })).toBe(408);
    expect(embedHeight('instrument', { ...known, needed: 262 })).toBe(262);
    expect([embedHeight('card', known), embedHeight('instrument', known)]).toEqual([520, 400]);
  });

  it('of a map is its own, more with a card over it', () => {
    expect(embedHeight('map', { ...known, needed: 1322 })).toBe(520);
    expect(embedHeight('map', { ...known, hasCard: true })).toBe(600);
  });

  it('is what was typed, within what a frame can be', () => {
    expect(embedHeight('card', { ...known, needed: 1322, typed: 640 })).toBe(640);
    expect([embedHeight('map', { ...known, typed: 6 }), embedHeight('map', { ...known, typed: 99_999 })]).toEqual([300, 6000]);
  });
});
