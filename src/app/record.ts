import type { PublicRecord } from '../dataset/record.ts';
import { preloadRecordViews } from '../panel/record/parts.ts';

/** Fetches the record, its words and its views: nothing of it before its switch is on. Rejects where one of them cannot be had. */
export async function loadRecord(speakOfRecord: () => Promise<unknown>): Promise<PublicRecord> {
  const [record, hasViews] = await Promise.all([import('virtual:record'), preloadRecordViews(), speakOfRecord()]);
  if (!hasViews) throw new Error('The views of the public record could not be had.');
  return record.default;
}
