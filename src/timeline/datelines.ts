import type { Article } from '../dataset/types.ts';
import type { Run } from './frame.ts';
import type { TimeScale } from './scale.ts';

/** Articles that share a dateline, drawn as one mark. */
export interface DatelineMark {
  readonly articles: readonly [Article, ...Article[]];
  readonly isSpan: boolean;
  readonly run: Run;
}

export function layDatelines(articles: readonly Article[], scale: TimeScale): readonly DatelineMark[] {
  const byDate = new Map<string, [Article, ...Article[]]>();
  for (const article of articles) {
    const { earliest, latest } = article.dateline;
    const key = `${earliest}/${latest}`;
    const same = byDate.get(key);
    if (same) same.push(article);
    else byDate.set(key, [article]);
  }
  return [...byDate.values()].map((same) => {
    const [{ dateline }] = same;
    const isSpan = dateline.approximate || dateline.latest > dateline.earliest;
    const middle = scale.x(dateline.latest);
    return { articles: same, isSpan, run: isSpan ? scale.stretch(dateline) : { from: middle, to: middle } };
  });
}
