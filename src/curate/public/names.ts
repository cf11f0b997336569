import { articleVoice } from '../rules/references.ts';
import type { WordsRecord } from '../schema.ts';

/** The name of who says something; `article` stands for the article's own voice. */
export function speakerName(id: string, english: WordsRecord | undefined): string {
  return id === articleVoice ? articleVoice : (english?.speakers[id] ?? id);
}
