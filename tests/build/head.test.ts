import { rmSync } from 'node:fs';
import { build, createLogger } from 'vite';
import { describe, expect, it } from 'vitest';
import { addressTags, head, pageAddress } from '../../src/build/head.ts';
import { fixtureProject, write } from './project.ts';

/** What a build writes on the console. */
async function consoleOf(site: string | undefined): Promise<string> {
  const root = fixtureProject();
  write(root, 'main.js', '');
  const said: string[] = [];
  const logger = { ...createLogger('info'), info: (message: string) => { said.push(message); } };
  await build({ configFile: false, root, customLogger: logger, plugins: [head(site)], build: { write: false } });
  rmSync(root, { recursive: true });
  return said.join('\n');
}

const attributes = (site: string | undefined) => addressTags(site).map(({ attrs }) => Object.values(attrs ?? {}).join(' '));

describe('the head', () => {
  it('has no canonical address and no picture where nobody says where the page will stand', () => {
    expect(addressTags(undefined)).toEqual([]);
    expect(addressTags('')).toEqual([]);
  });

  it('of a build that nobody told says on the console what it leaves out, and how to have it', async () => {
    const said = await consoleOf(undefined);
    for (const words of ['SITE_URL is not set', 'canonical', 'og:image', 'SITE_URL=https://']) expect(said).toContain(words);
    expect(await consoleOf('https://example.org/')).not.toContain('SITE_URL');
  });

  it.each(['https://example.org/strikes/', 'https://example.org/strikes', 'https://example.org/strikes/index.html', 'https://example.org/strikes/INDEX.HTML', 'https://example.org//strikes//'])('names the page and its picture in full: %s', (site) => {
    expect(attributes(site)).toEqual([
      'canonical https://example.org/strikes/',
      'og:url https://example.org/strikes/',
      'og:image https://example.org/strikes/preview.png',
      'og:image:type image/png',
      'og:image:width 1200',
      'og:image:height 630',
      'twitter:image https://example.org/strikes/preview.png',
    ]);
  });

  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org//', 'https://example.org/'],
    ['https://example.org/index.html', 'https://example.org/'],
    ['http://localhost:8080/v2.0/', 'http://localhost:8080/v2.0/'],
    ['https://example.org/v2.0/index.html', 'https://example.org/v2.0/'],
  ])('takes the folder that it is told: %s', (site, address) => {
    expect(pageAddress(site)).toBe(address);
  });

  it.each([
    ['example.org', 'no whole address'],
    ['/strikes/', 'no whole address'],
    ['javascript:alert(1)', 'javascript: is not on the web'],
    ['file:///srv/page/', 'file: is not on the web'],
    ['https://example.org/page.html', '“page.html” names a file'],
    ['https://example.org/strikes/index.htm', '“index.htm” names a file'],
    ['https://example.org/v2.0', 'put a slash after it'],
    ['https://example.org/strikes/?to=2025-10-17', 'leave out the ? or #'],
    ['https://example.org/strikes/#list', 'leave out the ? or #'],
    ['https://example.org/strikes/?', 'leave out the ? or #'],
  ])('refuses what is no address of a folder, and says what is wrong with it: %s', (site, fault) => {
    expect(() => pageAddress(site)).toThrow(`SITE_URL is “${site}”: `);
    expect(() => pageAddress(site)).toThrow(fault);
    expect(() => pageAddress(site)).toThrow('such as https://example.org/strikes/');
  });

  it.each(['https://someone:secret@example.org/', 'https://someone@example.org/', 'ftp://someone:secret@example.org/'])('refuses a name and a password, and says neither: %s', (site) => {
    expect(() => pageAddress(site)).toThrow(/^SITE_URL holds a name or a password: leave out (?!.*(?:someone|secret))/);
  });
});
