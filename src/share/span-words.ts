import type { View } from '../select/view.ts';
import type { Words } from '../words/words.ts';

/** Which days the view shows, on its clock: "Up to Friday 17 October 2025". */
export function spanWords({ clock, head, from }: Pick<View, 'clock' | 'head' | 'from'>, words: Words): string {
  const values = { day: words.day(head), from: from === null ? '' : words.day(from) };
  if (clock === 'happened') return words.say(from === null ? 'share.span.until' : 'share.span.window', values);
  return words.say(from === null ? 'share.span.known' : 'share.span.known-window', values);
}
