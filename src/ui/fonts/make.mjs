// Makes the page's fonts: `npm run fonts`. Their output is in the repository, so a build does not need it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const original = (path) => readFileSync(here(`../../../node_modules/@fontsource/${path}.woff2`));

/** The page's faces, each with the face that it is cut from. */
export const faces = {
  'report-sans-400': 'source-sans-3/files/source-sans-3-latin-400-normal',
  'report-sans-600': 'source-sans-3/files/source-sans-3-latin-600-normal',
  'report-serif-400': 'source-serif-4/files/source-serif-4-latin-400-normal',
  'report-serif-600': 'source-serif-4/files/source-serif-4-latin-600-normal',
  'report-serif-400-italic': 'source-serif-4/files/source-serif-4-latin-400-italic',
};

/** What the style sheets ask for: ligatures, and figures that stand under one another. */
const features = ['liga', 'lnum', 'tnum'];

/** Kerning weighs a fifth of a face. It shows in headings and in running text, hardly in small sans, and the map's italic is spaced out letter by letter. */
const featuresOf = (face) => (['report-serif-400', 'report-serif-600'].includes(face) ? [...features, 'kern'] : features);

/** Every character that a face holds: what the page's own words and the documents are written with. */
export const characters = readFileSync(here('characters.txt'), 'utf8').replaceAll('\n', '');

/** The face cut down to the characters, under the page's own name: its licence keeps the name “Source” for the whole. */
export async function cut(face) {
  const few = await subsetFont(original(faces[face]), characters, { targetFormat: 'truetype', keepFeatures: featuresOf(face), noHinting: true });
  const renamed = ['Source Serif 4', 'Source Sans 3', 'SourceSerif4', 'SourceSans3'].reduce(rename, few);
  // Once more, for the checksums of what was renamed.
  return subsetFont(renamed, undefined, { keepAllGlyphs: true, targetFormat: 'woff2', keepFeatures: featuresOf(face) });
}

const wide = (plain) => plain.replaceAll(/./g, '\0$&');

/** Replaces a name by one of the same length, in both encodings that a font's table of names uses. */
function rename(font, name) {
  const text = font.toString('latin1');
  const other = name.replace('Source', 'Report');
  return Buffer.from(text.replaceAll(wide(name), wide(other)).replaceAll(name, other), 'latin1');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const face of Object.keys(faces)) {
    const font = await cut(face);
    writeFileSync(here(`${face}.woff2`), font);
    console.log(`${face}: ${font.length} bytes`);
  }
}
