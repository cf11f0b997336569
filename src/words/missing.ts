/** What to do about words that the language file lacks: gives the text shown instead, or throws. */
export type Missing = (what: string) => string;

/** For the page: one missing word must not take the rest away, and its key in brackets can be reported. */
export const showMissing: Missing = (what) => `[${what}]`;

/** For tests. */
export const throwMissing: Missing = (what) => {
  throw new Error(`No words for ${what}`);
};
