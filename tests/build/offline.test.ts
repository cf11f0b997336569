import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesToKeep, versionOf } from '../../src/build/offline.ts';
import { siteFiles } from '../../src/build/pages/files.ts';
import { sitesOf } from '../../src/build/pages/site.ts';
import { theRecords } from '../records/records.ts';
import { write } from './project.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-'));
  write(folder, 'index.html', '<p>page</p>');
  write(folder, 'assets/view-abc.js', 'view()');
  write(folder, 'data/claims.csv', 'claim\n');
});
afterEach(() => { rmSync(folder, { recursive: true }); });

describe('what the service worker keeps', () => {
  it('is every file that a visit may need, relative to the page, and none that is there without JavaScript', () => {
    for (const name of ['service-worker.js', 'preview.png', 'assets/view-abc.js.map', '.nojekyll', 'sitemap.xml', 'feed.xml', 'event/pages.css', 'event/a-strike/index.html', 'event/a-strike/preview.png', 'source/001-1/index.html', 'es/index.html', 'es/event/a-strike/index.html']) write(folder, name, 'x');
    expect(filesToKeep(folder, 'assets').map(({ url }) => url)).toEqual(['assets/view-abc.js', 'data/claims.csv', 'index.html']);
  });

  it('is none of the files that the build writes for others, in whatever language', () => {
    const paths = siteFiles(sitesOf(theRecords(), 'https://example.org/')).map(({ path }) => path);
    for (const path of [...paths, 'robots.txt', 'events/index.html', 'esquemas/a.json']) write(folder, path, 'x');
    expect(filesToKeep(folder, 'assets').map(({ url }) => url)).toEqual(['assets/view-abc.js', 'data/claims.csv', 'esquemas/a.json', 'events/index.html', 'index.html']);
  });

  it('has the content’s digest, so that a file of another version is not taken for it', () => {
    const digest = createHash('sha256').update('<p>page</p>').digest('base64');
    expect(filesToKeep(folder, 'assets').find(({ url }) => url === 'index.html')?.integrity).toBe(`sha256-${digest}`);
  });

  it('is asked for anew where the name stays when the content changes', () => {
    const [hashed, data] = filesToKeep(folder, 'assets');
    expect(hashed?.revision).toBeNull();
    expect(data?.revision).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is another version when one byte of one file is another', () => {
    const before = versionOf(filesToKeep(folder, 'assets'));
    expect(versionOf(filesToKeep(folder, 'assets'))).toBe(before);
    write(folder, 'data/claims.csv', 'claims');
    expect(versionOf(filesToKeep(folder, 'assets'))).not.toBe(before);
  });
});
