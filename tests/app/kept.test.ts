import { describe, expect, it } from 'vitest';
import { cacheName, fileAt, olderThan } from '../../src/app/offline/kept.ts';

const folder = 'https://example.org/some/folder/';

describe('the file that an address asks for', () => {
  it.each([
    ['https://example.org/some/folder/', 'index.html'],
    ['https://example.org/some/folder/?to=2025-10-19&event=eln-vessel-struck#time', 'index.html'],
    ['https://example.org/some/folder/index.html', 'index.html'],
    ['https://example.org/some/folder/assets/view-1.js', 'assets/view-1.js'],
    ['https://example.org/some/folder/data/claims.csv?again', 'data/claims.csv'],
  ])('%s', (address, file) => {
    expect(fileAt(address, folder)).toBe(file);
  });

  it.each(['https://example.org/some/', 'https://example.org/some/folder', 'https://example.com/some/folder/', 'https://example.org/some/folders/a.js'])('is none of ours: %s', (address) => {
    expect(fileAt(address, folder)).toBeNull();
  });
});

const name = (version: string) => cacheName(folder, version);

describe('the caches of older versions', () => {
  it('are those of this page that came before its own', () => {
    expect(olderThan(name('c'), [name('a'), name('b'), name('c'), name('d')], folder)).toEqual([name('a'), name('b')]);
  });

  it('are never those of another page of the same origin, nor of anyone else', () => {
    const others = [cacheName('https://example.org/', 'a'), cacheName('https://example.org/some/folder/inner/', 'a'), 'workbox-precache'];
    expect(olderThan(name('c'), [...others, name('c')], folder)).toEqual([]);
  });

  it('are none where the own one is not there', () => {
    expect(olderThan(name('c'), [name('a')], folder)).toEqual([]);
  });
});
