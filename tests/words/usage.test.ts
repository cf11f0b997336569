import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import english from '../../data/words/en.json';
import { keysAskedFor } from './keys-in-code.ts';

const source = join(import.meta.dirname, '../../src');

// That every key which is asked for exists is the type checker's to see: see src/words/messages.ts.
it('every sentence of the page is asked for somewhere in src/', () => {
  const code = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  expect(unused(Object.keys(english.interface), code)).toEqual([]);
});

it('a sentence that no file asks for is refused', () => {
  expect(unused(['panel.close', 'panel.shut'], [`say('panel.close')`])).toEqual(['panel.shut']);
});

it('a key that is put together counts where its beginning and its end fit, and its open part is one word', () => {
  const code = ['say(`panel.where.${precision}`); say(`share.${what}.copy`);'];
  expect(unused(['panel.where.area', 'panel.type.opinionated news', 'share.link.copy', 'share.link', 'panel.where.area.note'], code)).toEqual([
    'panel.type.opinionated news', 'share.link', 'panel.where.area.note',
  ]);
});

it('a plural is used where its base is asked for, and only the forms of it', () => {
  expect(unused(['count.days.one', 'count.days.other', 'count.days.long'], [`plural('count.days', 3)`])).toEqual(['count.days.long']);
});

/** The keys that neither a string nor a template of the code can be. */
function unused(keys: readonly string[], code: readonly string[]): readonly string[] {
  const asked = new Set(keysAskedFor(keys, code));
  return keys.filter((key) => !asked.has(key));
}
