import { complete, type OpenDataset } from '../dataset/parts.ts';
import type { Speech } from './speech.ts';
import { createRoom, type Room } from '../ui/room.ts';

/**
 * What the first screen does without: all claims but the leading words of each, and the words of all that is opened. What
 * needs them waits for this room as for its own.
 */
export function createRest(dataset: OpenDataset, speakOf: Speech['speakOf']): Room<object> {
  return createRoom(async () => {
    const [excerpts] = await Promise.all([import('virtual:dataset/excerpts'), speakOf('rest')]);
    complete(dataset, excerpts.default);
    return excerpts;
  });
}
