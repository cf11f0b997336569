import type { Claim } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';

/** Those who say it, each once; an article's own voice goes by the article's name. */
export function speakersOf(claims: readonly Claim[], words: Words): readonly string[] {
  return [...new Set(claims.map((claim) => speakerOf(claim, words)))];
}

function speakerOf(claim: Claim, words: Words): string {
  return claim.by === 'article' ? words.article(claim.excerpt.article).short : words.speaker(claim.by);
}
