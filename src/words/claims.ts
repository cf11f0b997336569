import type { Article, Claim } from '../dataset/types.ts';
import type { Words } from './words.ts';

/** What the claim says beside its excerpt, a figure, a listed value or both; empty where the excerpt alone says it. */
export function contentOf(claim: Claim, words: Words): string {
  const number = claim.min === null && claim.max === null ? [] : [words.range(claim)];
  const value = claim.value === null ? [] : [words.value(claim.value)];
  return [...number, ...value].join(' ');
}

/** Who says it, where and since when: "US officials in The Wall Street Journal, 19 Oct 2025". */
export function attributionOf({ by, excerpt }: Pick<Claim, 'by' | 'excerpt'>, articles: readonly Article[], words: Words): string {
  const dateline = articles.find(({ id }) => id === excerpt.article)?.dateline;
  const report = { article: words.article(excerpt.article).short, day: dateline === undefined ? '' : words.shortDay(dateline.latest) };
  return by === 'article' ? words.say('panel.report', report) : words.say('panel.said-in', { ...report, speaker: words.speaker(by) });
}
