import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import english from '../../data/words/en.json';
import { partOfSentence } from '../../src/build/words-parts.ts';
import { keysAskedFor } from '../words/keys-in-code.ts';

const source = join(import.meta.dirname, '../../src');

/** What is drawn only when the rest of the words has come: the card and what it leads to, the tour, the notes, sharing, the table, the changelog. */
const opened = [
  'panel/reading.ts', 'panel/card.tsx', 'panel/facts.tsx', 'panel/side-by-side.tsx', 'panel/sources.tsx', 'panel/quotation.tsx', 'panel/provenance.tsx',
  'panel/steps.tsx', 'panel/when-where.tsx', 'panel/article-events.tsx', 'panel/tour.tsx', 'panel/claim-words.ts', 'panel/notes.tsx',
  'share/', 'table/', 'changes/', 'record/', 'app-shared.tsx',
];
/** Of those rooms, what stands on the first screen. */
const always = new Set(['share/share-button.tsx', 'share/embed-bar.tsx', 'share/links.ts', 'table/layout-switch.tsx']);
/** Asked for by kind, and only by what is opened. */
const byKind = /^(?:measure|precision|notice)\./;

/** The sentences that a file asks for before they have come. The public record's are only asked for when it is there. */
function tooEarly(file: string, code: string): readonly string[] {
  const isOpened = opened.some((name) => file.startsWith(name)) && !always.has(file);
  const here = new Set(['first', 'record', ...(isOpened ? ['rest'] : []), ...(file.startsWith('map/') ? ['map'] : [])]);
  return keysAskedFor(Object.keys(english.interface), [code])
    .filter((key) => !here.has(partOfSentence(key)) && !(file.startsWith('words/') && byKind.test(key)))
    .map((key) => `${file} asks for ${key}`);
}

it('no file asks for a sentence that may not have come yet', () => {
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(?:curate|build)\//.test(file));
  expect(files.flatMap((file) => tooEarly(relative(source, file), readFileSync(file, 'utf8')))).toEqual([]);
});

it('a file that does is refused', () => {
  expect(tooEarly('panel/legend.tsx', `words.say('panel.waters')`)).toEqual(['panel/legend.tsx asks for panel.waters']);
  expect(tooEarly('panel/card.tsx', `words.say('panel.waters')`)).toEqual([]);
  expect(tooEarly('timeline/view.tsx', 'words.say(`map.label.${id}`)')[0]).toBe('timeline/view.tsx asks for map.label.caribbean-sea');
  expect(tooEarly('map/view.tsx', `words.say('share.title')`)).toEqual(['map/view.tsx asks for share.title']);
});
