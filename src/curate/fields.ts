import * as v from 'valibot';

const longest = 5_000;

// A control character, half a surrogate pair, or what turns the direction of all that follows it and is itself not seen.
const unreadable = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/u;

/** Words that someone reads, or that are looked up in a document: one line of them. */
export const text = v.pipe(
  v.string(),
  v.check((words) => words.trim() !== '', 'a text that is not empty or blank'),
  v.check((words) => words.length <= longest, `a text of at most ${longest} characters`),
  v.check((words) => !unreadable.test(words.slice(0, longest)), 'a text of one line without control, half or direction characters'),
);

export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: lower-case letters, digits, single hyphens'));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The page makes links of these, so neither `javascript:` nor `data:` may stand there. */
export const webAddress = v.pipe(text, v.url(), v.regex(/^https?:\/\/[^/]/, 'an address of the web: http or https'));

/** Longitude and latitude in degrees; without a height, which nothing would read. */
export const position = v.strictTuple([v.number(), v.number()]);

/** Whether no entry of a list is there twice. */
export function isDistinct(entries: readonly unknown[]): boolean {
  return new Set(entries.map((entry) => JSON.stringify(entry))).size === entries.length;
}

/** What every citation of someone else's page gives. */
export const citationFields = {
  publisher: text,
  title: text,
  url: v.nullable(webAddress),
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/, 'an ISO day or month'))),
};
