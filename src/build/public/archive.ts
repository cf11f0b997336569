import { strToU8, zipSync } from 'fflate';
import { forSpreadsheets } from '../../dataset/csv.ts';
import type { PublicFile } from './files.ts';

export const archiveFile = { path: 'data/strikes-at-sea-data.zip', type: 'application/zip' } as const;

/** The earliest that a ZIP can say, on whatever clock: the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** All public files in one folder with the licence of what is ours, as a ZIP. Its CSV has a byte order mark: whoever unpacks it will open it by a double press. */
export function archiveOf(files: readonly PublicFile[], licence: string): Uint8Array {
  const entries = files.map(({ path, text }) => [path.replace(/^data\//, ''), path.endsWith('.csv') ? forSpreadsheets(text) : text] as const);
  return zipSync(Object.fromEntries([...entries, ['LICENSE.txt', licence] as const].map(([name, text]) => [`strikes-at-sea-data/${name}`, strToU8(text)])), { level: 9, mtime });
}
