import type { Article, Claim } from '../dataset/types.ts';
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

/** The text as it begins a line: speakers and articles are named as they stand within a sentence. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Which article, and since when: "Common Dreams, 19 Oct 2025". */
export function reportOf({ id, dateline }: Article, words: Words): string {
  return words.say('panel.report', { article: words.article(id).short, day: words.shortSpan(dateline) });
}

/** Where it is reported, and since when: "Common Dreams, 19 Oct 2025", earliest first. */
export function reportsOf(claims: readonly Said[], articles: readonly Article[], words: Words): string {
  return articles.filter(({ id }) => claims.some(({ excerpt }) => excerpt.article === id)).map((article) => reportOf(article, words)).join('; ');
}
