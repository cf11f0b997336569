import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument, SourceFile, Sources } from '../curate/sources.ts';

/** Folders of records under the project's root, each read without its sub-folders. */
const recordFolders = ['data', 'data/events', 'data/record', 'data/words'];

/** Reads the documents and the records; what is missing or unreadable is left for the check to report. */
export function loadSources(root: string): Sources {
  return {
    documents: namesIn(root, 'seeds', '.txt').map((name) => readDocument(root, name)),
    records: recordFolders.flatMap((folder) => namesIn(root, folder, '.json').map((name) => readRecords(root, `${folder}/${name}`))),
  };
}

function namesIn(root: string, folder: string, ending: string): readonly string[] {
  try {
    return readdirSync(join(root, folder)).filter((name) => name.endsWith(ending)).toSorted();
  } catch {
    return [];
  }
}

function readDocument(root: string, name: string): SourceDocument {
  try {
    // Neither a wrong byte nor a byte order mark may pass unseen: offsets count from the decoded text.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(root, 'seeds', name)));
    return { name, text };
  } catch (error) {
    return { name, text: '', error: messageOf(error) };
  }
}

function readRecords(root: string, file: string): SourceFile {
  try {
    return { file, value: parseJson(readFileSync(join(root, file), 'utf8')) };
  } catch (error) {
    return { file, value: undefined, error: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What a JSON text holds. Throws where it is none, and where an object has a key twice, of which `JSON.parse` would keep the last in silence. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const repeated = repeatedKey(text);
  if (repeated !== null) throw new Error(`line ${repeated.line}: the key “${repeated.key.slice(0, 60)}” stands twice in one object`);
  return value;
}

interface Repeated {
  readonly key: string;
  readonly line: number;
}

// In a text that is JSON, a string with a colon after it is a key, and braces outside strings open and close objects.
const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/g;

function repeatedKey(text: string): Repeated | null {
  const open: Set<string>[] = [];
  for (const { 0: token, 1: string, 2: colon, index } of text.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    if (token === '}') open.pop();
    if (string === undefined || colon === undefined) continue;
    // Decoded, since one key can be written in two ways: "a" and "\u0061".
    const key = String(JSON.parse(string));
    const keys = open.at(-1);
    if (keys?.has(key) === true) return { key, line: text.slice(0, index).split('\n').length };
    keys?.add(key);
  }
  return null;
}
