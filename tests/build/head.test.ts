import { rmSync } from 'node:fs';
import { build, createLogger } from 'vite';
import { describe, expect, it } from 'vitest';
import { addressTags, head } from '../../src/build/head.ts';
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

  it.each(['https://example.org/strikes/', 'https://example.org/strikes', 'https://example.org/strikes/index.html', 'https://example.org/strikes/?to=1#a'])('names the page and its picture in full: %s', (site) => {
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

  it('takes the root of a host', () => {
    expect(attributes('https://example.org')[0]).toBe('canonical https://example.org/');
  });

  it.each(['example.org', '/strikes/', 'javascript:alert(1)', 'file:///srv/page/'])('refuses what is no address of a page: %s', (site) => {
    expect(() => addressTags(site)).toThrow('SITE_URL');
  });
});
