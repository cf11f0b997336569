import { afterEach, expect, it, vi } from 'vitest';
import { keepLanguage, keptLanguage, preferredLanguage } from '../../src/app/language-choice.ts';

const refuse = () => { throw new Error('SecurityError'); };

afterEach(() => vi.unstubAllGlobals());

it('the first of the browser’s languages that the page speaks decides, whatever the country', () => {
  expect(preferredLanguage(['es-CO', 'en'])).toBe('es');
  expect(preferredLanguage(['ES-419'])).toBe('es');
  expect(preferredLanguage(['pt-BR', 'es', 'en'])).toBe('es');
  expect(preferredLanguage(['en-US', 'es'])).toBe('en');
});

it('a browser that speaks none of them gets English', () => {
  expect(preferredLanguage(['uk', 'de-AT'])).toBe('en');
  expect(preferredLanguage(['est'])).toBe('en');
  expect(preferredLanguage([])).toBe('en');
});

it('a choice is kept', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('location', new URL('https://host.example/some/folder/index.html?lang=es'));
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
  expect(keptLanguage()).toBeNull();
  keepLanguage('es');
  expect(keptLanguage()).toBe('es');
  expect([...kept.keys()]).toEqual(['/some/folder/ language']);
  kept.set('/some/folder/ language', 'tlhIngan');
  expect(keptLanguage()).toBeNull();
});

it('closed storage keeps nothing and breaks nothing', () => {
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(() => keepLanguage('es')).not.toThrow();
  expect(keptLanguage()).toBeNull();
});
