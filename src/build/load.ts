import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument, SourceFile, Sources } from '../curate/sources.ts';
import { parseJson } from './json.ts';

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
