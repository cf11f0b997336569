import type { PublicRecord } from '../dataset/record.ts';

/** Fetches the record and its words: nothing of it before its switch is on. Rejects where one of them cannot be had. */
export async function loadRecord(speakOfRecord: () => Promise<unknown>): Promise<PublicRecord> {
  const [record] = await Promise.all([import('virtual:record'), speakOfRecord()]);
  return record.default;
}
