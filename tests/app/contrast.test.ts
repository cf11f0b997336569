import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/map/palette.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');

/** The colours of a rule of tokens.css, by name. */
function tokensOf(selector: string): Readonly<Record<string, string>> {
  const rule = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries([...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));
}

const themes = { light: tokensOf(':root'), dark: tokensOf(":root[data-theme='dark']") };

/** WCAG 2.2: relative luminance of `#rrggbb`, and the contrast ratio of two such colours. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'paper-2', 'silence', 'land'];
const onGrounds = (inks: readonly string[], on: readonly string[] = grounds) => inks.flatMap((ink) => on.map((ground) => [ink, ground] as const));

/** Pairs of text and ground that the page uses, with the least ratio that each must have. */
const pairs: readonly (readonly [string, string, number])[] = [
  // Excerpts, their context included, are read at length: AAA.
  ...onGrounds(['ink', 'ink-2'], ['paper']).map(([ink, ground]) => [ink, ground, 7] as const),
  ['ink', 'found', 7],
  ...onGrounds(['ink', 'ink-2', 'focus']).map(([ink, ground]) => [ink, ground, 4.5] as const),
  ...onGrounds(['ink', 'ink-2'], ['sea']).map(([ink, ground]) => [ink, ground, 4.5] as const),
  ...onGrounds(['strike', 'deployment', 'border', 'diplomacy'], ['paper', 'paper-2', 'silence']).map(([ink, ground]) => [ink, ground, 4.5] as const),
  // The public record's grey: text on the page's grounds, thin rings on the sea and on land.
  ...onGrounds(['record'], ['paper', 'paper-2', 'silence']).map(([ink, ground]) => [ink, ground, 4.5] as const),
  ...onGrounds(['record'], ['sea', 'land']).map(([ink, ground]) => [ink, ground, 3] as const),
  ...(['strike', 'deployment', 'border', 'diplomacy'] as const).map((kind) => ['on-mark', kind, 4.5] as const),
  // The dark button: paper on ink.
  ['paper', 'ink', 7],
  // What is no text but must be seen: marks on the sea and on land, the edge of a field.
  ...onGrounds(['strike', 'deployment', 'border', 'diplomacy'], ['sea', 'land']).map(([ink, ground]) => [ink, ground, 3] as const),
  ['edge', 'paper', 3],
];

describe('the arithmetic', () => {
  it('gives the ratios that the standard names', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

for (const [theme, tokens] of Object.entries(themes)) {
  describe(`the ${theme} theme`, () => {
    it.each(pairs)('%s on %s has a contrast of at least %d', (ink, ground, least) => {
      const [text, back] = [tokens[ink], tokens[ground]];
      if (text === undefined || back === undefined) throw new Error(`tokens.css has no --${ink} or no --${ground}`);
      expect(contrast(text, back)).toBeGreaterThanOrEqual(least);
    });
  });
}

describe('the dark theme', () => {
  it('is the same whether the system or the reader chose it', () => {
    expect(Object.keys(themes.dark).length).toBeGreaterThan(10);
    expect(tokensOf(":root:not([data-theme='light'])")).toEqual(themes.dark);
  });
});

// MapLibre reads no CSS variables, paper has one theme, and a browser paints its own frame before any style sheet has come: each says the colours again.
describe('a colour that is said twice', () => {
  it.each(['light', 'dark'] as const)('is the same on the map as on the page: %s', (theme) => {
    const { sea, land, kinds, record } = palettes[theme];
    expect(themes[theme]).toMatchObject({ sea, land, ...kinds, record });
  });

  it('is the same on what browsers paint round the page as on the page', () => {
    const [light, dark] = [themes.light['paper'], themes.dark['paper']];
    const metas = [`content="${light}" media="(prefers-color-scheme: light)"`, `content="${dark}" media="(prefers-color-scheme: dark)"`];
    for (const [file, said] of [
      ['index.html', metas],
      ['src/build/pages/frame.ts', metas],
      ['src/app/theme.tsx', [`{ light: '${light}', dark: '${dark}' }`]],
      ['public/manifest.webmanifest', [`"background_color": "${light}"`, `"theme_color": "${light}"`]],
    ] as const) {
      const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
      for (const each of said) expect(text).toContain(each);
    }
  });

  it('is the same on paper as on the light page', () => {
    const print = readFileSync(join(import.meta.dirname, '../../src/share/print.css'), 'utf8');
    const { strike, deployment, border, diplomacy } = themes.light;
    for (const [name, colour] of Object.entries({ strike, deployment, border, diplomacy })) expect(print).toContain(`--${name}: ${colour};`);
  });
});
