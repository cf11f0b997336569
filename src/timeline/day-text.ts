import { weekdayOf, type Day } from '../dataset/day.ts';
import type { Words } from '../words/words.ts';

/** A day as the pill and the preview show it: "Fri 17 Oct 2025". */
export function dayText(day: Day, words: Words): string {
  return words.say('timeline.pill', { weekday: words.say(weekdayKeys[weekdayOf(day)] ?? weekdayKeys[0]), date: words.shortDay(day) });
}

const weekdayKeys = [
  'timeline.weekday.0', 'timeline.weekday.1', 'timeline.weekday.2', 'timeline.weekday.3',
  'timeline.weekday.4', 'timeline.weekday.5', 'timeline.weekday.6',
] as const;
