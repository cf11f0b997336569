import type { Article, Claim } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';

/** Each excerpt once, in the order of the claims: several claims may rest on the same words. */
export function distinctQuotes(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ excerpt }) => {
    const span = `${excerpt.document} ${excerpt.start} ${excerpt.end}`;
    if (seen.has(span)) return false;
    seen.add(span);
    return true;
  });
}

/** Who says it, in which article, and where that stands: "Pete Hegseth, Common Dreams (003-3), document 003, characters 10–20". */
export function speakerWords({ by, excerpt }: Pick<Claim, 'by' | 'excerpt'>, words: Words): string {
  const place = words.say('panel.offsets', { document: excerpt.document.slice(0, 3), offsets: `${excerpt.start}–${excerpt.end}` });
  const article = `${words.article(excerpt.article).short} (${excerpt.article})`;
  return [...(by === 'article' ? [] : [words.speaker(by)]), article, place].join(', ');
}

/** "003-3: Common Dreams, “Title”, 19 October 2025 (date inferred)" */
export function sourceWords(article: Article, words: Words): string {
  const { short, title } = words.article(article.id);
  const date = words.date(article.dateline);
  return words.say('share.report.source', { id: article.id, short, title: article.title ?? title, date, inferred: words.say('panel.inferred') });
}
