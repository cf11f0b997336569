import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { characters, cut, faces } from '../../src/ui/fonts/make.mjs';
import { documents } from '../browser/reader.ts';

const project = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(project, path), 'utf8');
const wordFiles = readdirSync(join(project, 'data/words')).map((name) => `data/words/${name}`);

describe('the fonts', () => {
  it.each(Object.keys(faces))('%s is what `npm run fonts` makes of its original', async (face) => {
    const made = await cut(face);
    expect(made.equals(readFileSync(join(project, `src/ui/fonts/${face}.woff2`)))).toBe(true);
  });

  it.each(wordFiles)('hold every character of %s', (file) => {
    expect(missingIn(spokenIn(JSON.parse(textOf(file))))).toEqual([]);
  });

  it('hold every character of the documents, whose excerpts the page shows', () => {
    expect(missingIn([...documents.values()].join(''))).toEqual([]);
  });

  it('would miss a letter that no text has had so far', () => {
    expect(missingIn('Ærø')).toEqual(['Æ', 'ø']);
  });
});

function missingIn(text: string): readonly string[] {
  const held = new Set(Array.from(`${characters}\n\r\t`));
  return Array.from(new Set(text)).filter((character) => !held.has(character)).toSorted();
}

function spokenIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(spokenIn).join('') : '';
}
