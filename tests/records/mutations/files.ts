import { parseJson } from '../../../src/build/load.ts';
import type { SourceDocument, SourceFile } from '../../../src/curate/sources.ts';
import type { Chance } from './chance.ts';
import { withFile, type Corruption, type Ground, type Mutant } from './ground.ts';

/** Whole files gone or of another kind, and documents of which a byte is another. */
export const fileCorruptions: readonly Corruption[] = [
  {
    name: 'a file of records missing or no JSON', times: 70, mustBe: 'refused',
    prepare: ({ sources }) => (chance) => {
      const { file } = chance.pick(sources.records);
      const broken: readonly SourceFile[] = chance.whole(2) === 0 ? [] : [{ file, value: undefined, error: 'Unexpected end of JSON input' }];
      const records = sources.records.flatMap((source) => (source.file === file ? broken : [source]));
      return { file, path: [], before: undefined, after: undefined, sources: { ...sources, records } };
    },
  },
  {
    name: 'a file of another kind', times: 70, mustBe: 'refused',
    prepare: (ground) => (chance) => {
      const { file, value } = chance.pick(ground.sources.records);
      const other = chance.pick([null, true, 0, 'text', Array.isArray(value) ? {} : [], Array.isArray(value) ? { 0: value[0] as unknown } : [value]]);
      return { file, path: [], before: '', after: other, sources: withFile(ground.sources, file, other) };
    },
  },
  {
    name: 'a file under another name', times: 20, mustBe: 'refused',
    prepare: ({ sources }) => (chance) => {
      const { file, value } = chance.pick(sources.records);
      const name = chance.pick([`${file} `, file.replace('.json', '-2.json'), file.toUpperCase(), 'data/constructor.json']);
      return { file: name, path: [], before: file, after: name, sources: { ...sources, records: [...sources.records, { file: name, value }] } };
    },
  },
  {
    name: 'a key twice in one object', times: 40, mustBe: 'refused',
    prepare: ({ sources }) => {
      const texts = sources.records.map(({ file, value }) => ({ file, text: JSON.stringify(value, null, 2) })).filter(({ text }) => key.test(text));
      return (chance) => {
        const { file, text } = chance.pick(texts);
        const lines = text.split('\n');
        const index = chance.pick([...lines.keys()].filter((line) => key.test(lines[line] ?? '')));
        const again = `${key.exec(lines[index] ?? '')?.[0] ?? ''} "again",`;
        const records = sources.records.map((source) => (source.file === file ? asRead(file, lines.toSpliced(index, 0, again).join('\n')) : source));
        return { file, path: [], before: undefined, after: again, sources: { ...sources, records } };
      };
    },
  },
  {
    name: 'a document missing, empty or another’s', times: 40, mustBe: 'refused',
    prepare: (ground) => (chance) => {
      const { name } = chance.pick(ground.sources.documents);
      const other = chance.pick(ground.sources.documents.filter((document) => document.name !== name));
      return chance.pick([
        () => withDocuments(ground, name, []),
        () => withDocuments(ground, name, [{ name, text: '' }]),
        () => withDocuments(ground, name, [{ name, text: '', error: 'The encoded data was not valid for encoding utf-8' }]),
        () => withDocuments(ground, name, [{ name, text: other.text }]),
      ])();
    },
  },
  {
    name: 'a byte of a document', times: 120, mustBe: 'refused or shown',
    prepare: (ground) => (chance) => {
      const { name, text } = chance.pick(ground.sources.documents);
      return withDocuments(ground, name, [decoded(name, otherByte(new TextEncoder().encode(text), chance))]);
    },
  },
];

const key = /^ *"(?:[^"\\]|\\.)*":/m;

/** As src/build/load.ts reads it. */
function asRead(file: string, text: string): SourceFile {
  try {
    return { file, value: parseJson(text) };
  } catch (error) {
    return { file, value: undefined, error: String(error) };
  }
}

function withDocuments(ground: Ground, name: string, now: readonly SourceDocument[]): Mutant {
  const documents = ground.sources.documents.flatMap((document) => (document.name === name ? now : [document]));
  return { file: `seeds/${name}`, path: [], before: name.slice(0, 3), after: undefined, sources: { ...ground.sources, documents } };
}

function otherByte(bytes: Uint8Array, chance: Chance): Uint8Array {
  const index = chance.whole(bytes.length);
  const byte = chance.pick([...Uint8Array.of(0x20, 0x41, 0x61, 0x0a, 0x80, 0xff, 0x00)].filter((other) => other !== bytes[index]));
  const [before, after] = [bytes.slice(0, index), bytes.slice(index + 1)];
  return Uint8Array.from(chance.pick([[...before, byte, ...after], [...before, ...after], [...before, byte, ...bytes.slice(index)]]));
}

/** As src/build/load.ts reads it. */
function decoded(name: string, bytes: Uint8Array): SourceDocument {
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { name, text: '', error: String(error) };
  }
}
