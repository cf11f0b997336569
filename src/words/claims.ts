import { parseEdtf } from '../dataset/edtf.ts';
import type { Article, Citation, Claim, Measure } from '../dataset/types.ts';
import type { Words } from './words.ts';

/** What of a claim, or of a figure of the whole campaign, names its source. */
type Said = Pick<Claim, 'by' | 'excerpt'>;

/** What the claim says beside its excerpt, a figure, a listed value or both; empty where the excerpt alone says it. */
function contentOf(claim: Claim, words: Words): string {
  const number = claim.min === null && claim.max === null ? [] : [words.range(claim)];
  const value = claim.value === null ? [] : [words.value(claim.value)];
  return [...number, ...value].join(' ');
}

/** What the claims say, each thing once; without those whose excerpt alone says it. */
export function contentsOf(claims: readonly Claim[], words: Words): readonly string[] {
  return [...new Set(claims.map((claim) => contentOf(claim, words)).filter((content) => content !== ''))];
}

/** Those who say it, each once, as they are called within a sentence. An article's own voice goes by the article's name. */
export function speakersOf(claims: readonly Said[], words: Words): readonly string[] {
  return [...new Set(claims.map(({ by, excerpt }) => (by === 'article' ? words.article(excerpt.article).short : words.speaker(by))))];
}

/**
 * Who says each of an article's passages, by their claims, the article itself first: once under those in a row that have the same
 * speakers; null where nothing need be said, so too of passages that are the article's own voice throughout.
 */
export function creditsOf(passages: readonly (readonly Said[])[], words: Words): readonly (string | null)[] {
  const credits = passages.map((claims) => {
    const speakers = speakersOf(claims.filter(({ by }) => by !== 'article'), words);
    return claims.some(({ by }) => by === 'article') ? [words.say('panel.own-voice'), ...speakers].join('; ') : atStart(speakers.join('; '));
  });
  const isOwn = credits.every((credit) => credit === words.say('panel.own-voice'));
  return credits.map((credit, index) => (isOwn || credit === credits[index + 1] ? null : credit));
}

/** What a line of claims is about, beside what they say of it. */
export function measureName(measure: Measure, words: Words): string {
  return measure === 'waters' ? words.say('panel.waters') : words.measure(measure);
}

/** The heading over claims that cannot all hold. */
export function differWords(measure: Measure, words: Words): string {
  return measure === 'account' ? words.say('panel.differ') : words.say('panel.differ-on', { measure: measureName(measure, words).toLowerCase() });
}

/** Where the marked words of a passage stand in their document: "10–20, 35–40". */
export function placesIn(parts: readonly { readonly marked: boolean; readonly start: number; readonly end: number }[]): string {
  return parts.filter(({ marked }) => marked).map(({ start, end }) => `${start}–${end}`).join(', ');
}

/** The text as it begins a line: speakers and articles are named as they stand within a sentence. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Which article, and since when: "Common Dreams, 19 Oct 2025". */
export function reportOf({ id, dateline }: Article, words: Words): string {
  return words.say('panel.report', { article: words.article(id).short, day: words.shortSpan(dateline) });
}

/** What a link or a control does, with the article that it is of: an event may have the same one of each article. */
export function ofArticle(what: string, article: Article, words: Words): string {
  return words.say('panel.of-article', { what, article: reportOf(article, words) });
}

/** Where it is reported, and since when: "Common Dreams, 19 Oct 2025", earliest first. */
export function reportsOf(claims: readonly Said[], articles: readonly Article[], words: Words): string {
  return articles.filter(({ id }) => claims.some(({ excerpt }) => excerpt.article === id)).map((article) => reportOf(article, words)).join('; ');
}

/** A citation's own date, "17 Oct 2025" or "October 2025"; or that it has none. */
export function citationDate({ date }: Pick<Citation, 'date'>, words: Words): string {
  if (date === null) return words.say('record.card.no-date');
  const read = parseEdtf(date);
  if (read === null) return date;
  return read.earliest === read.latest ? words.shortDay(read.earliest) : words.date(read);
}
