export const noticeKinds = [
  'unreadable', 'partly-unreadable', 'clamped', 'after-head', 'overridden', 'unknown-event', 'withdrawn', 'repeated',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What of an address could not be followed. `src/words` has the sentence, under `notice.<kind>`. */
export interface Notice {
  readonly parameter: string;
  /** The value as it stood in the address, shortened for show. */
  readonly found: string;
  readonly kind: NoticeKind;
  /** Of a withdrawn event, whose id `found` is: the version since which it is gone. */
  readonly version?: string;
}

const longestShown = 40;

export function noticeOf(parameter: string, found: string, kind: NoticeKind): Notice {
  return { parameter, found: shortened(found), kind };
}

function shortened(text: string): string {
  if (text.length <= longestShown) return text;
  // The cut must not leave the first half of a surrogate pair.
  return `${text.slice(0, longestShown).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
