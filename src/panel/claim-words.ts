import type { Article, Claim } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { hasContent } from './accounts.ts';
import { speakersOf } from './speakers.ts';

/** What the claims say, in words, each thing once; null in place of a claim whose excerpt alone says it. */
export function contentsOf(claims: readonly Claim[], words: Words): readonly string[] {
  return [...new Set(claims.filter(hasContent).map((claim) => contentOf(claim, words)))];
}

function contentOf(claim: Claim, words: Words): string {
  const number = claim.min === null && claim.max === null ? [] : [words.range(claim)];
  const value = claim.value === null ? [] : [words.value(claim.value)];
  return [...number, ...value].join(' ');
}

/** Who says it, where and since when, each once: "Pete Hegseth in Common Dreams, 19 Oct 2025", earliest first. */
export function attributionsOf(claims: readonly Claim[], articles: readonly Article[], words: Words): readonly string[] {
  const told = articles.flatMap((article) => claims.filter((claim) => claim.excerpt.article === article.id).map((claim) => attributionOf(claim, article, words)));
  return [...new Set(told)];
}

function attributionOf(claim: Claim, article: Article, words: Words): string {
  const report = { article: words.article(article.id).short, day: words.shortDay(article.dateline.latest) };
  return claim.by === 'article' ? words.say('panel.report', report) : words.say('panel.said-in', { ...report, speaker: words.speaker(claim.by) });
}

/** Who says it in the article, and the article: "Gustavo Petro in The Wall Street Journal, 19 Oct 2025". */
export function creditOf(claims: readonly Claim[], article: Article, words: Words): string {
  const report = { article: words.article(article.id).short, day: words.shortDay(article.dateline.latest) };
  const speakers = speakersOf(claims.filter(({ by }) => by !== 'article'), words);
  return speakers.length === 0 ? words.say('panel.report', report) : words.say('panel.said-in', { ...report, speaker: speakers.join('; ') });
}

/** Since when the claims are reported and where: "Common Dreams, 19 Oct 2025", earliest first. */
export function reportsOf(claims: readonly Claim[], articles: readonly Article[], words: Words): readonly string[] {
  const told = articles.filter((article) => claims.some((claim) => claim.excerpt.article === article.id));
  return told.map((article) =>
    words.say('panel.report', { article: words.article(article.id).short, day: words.shortDay(article.dateline.latest) }),
  );
}
