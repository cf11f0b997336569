import type { TollRecord } from '../../src/curate/schema.ts';
import { tollMeasures } from '../../src/dataset/types.ts';
import type { MadeArticle } from './made-articles.ts';
import { unquoted } from './made-telling.ts';
import type { Seeded } from './seeded.ts';

/** Running totals that grow with the days, with less than full agreement; three articles in four print one or two. */
export function makeTolls(articles: readonly MadeArticle[], seeded: Seeded): readonly TollRecord[] {
  return articles.flatMap(({ record, paragraphs }, index) => {
    const measures = tollMeasures.slice(0, seeded.pick([0, 1, 1, 2]));
    return measures.map((measure) => {
      const min = 5 + index * 2 + seeded.between(0, 4);
      const wording = `at least ${min}`;
      const quote = `the ${measure} so far are counted as ${wording}`;
      paragraphs.push(`By then, it was said, ${quote}. ${unquoted}`);
      return { id: `toll-${record.id}-${measure}`, measure, min, wording, by: 'article', article: record.id, quote };
    });
  });
}
