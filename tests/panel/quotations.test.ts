import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/dataset/types.ts';
import { passagesByArticle } from '../../src/panel/passages.ts';
import { quotationsOf } from '../../src/panel/quotations.ts';
import { claim } from './claims.ts';

const at = (id: string, start: number, by = 'hegseth') => claim(id, { by, excerpt: { start, end: start + 4 } });
const shown = (...claims: Claim[]) =>
  quotationsOf(passagesByArticle(claims, ['002-1'])[0]?.passages ?? []).map((run) => run.map((passage) => passage.claims.map(({ id }) => id).join('+')).join(' … '));

describe('quotations', () => {
  it('run on while one voice speaks and little is left out', () => {
    expect(shown(at('a', 100), at('b', 150), at('c', 300))).toEqual(['a … b … c']);
  });

  it('end where another voice speaks', () => {
    expect(shown(at('a', 100), at('b', 150, 'petro'), at('c', 200))).toEqual(['a', 'b', 'c']);
  });

  it('end where much is left out: 400 characters are little, 401 are much', () => {
    expect(shown(at('a', 100), at('b', 504))).toEqual(['a … b']);
    expect(shown(at('a', 100), at('b', 505))).toEqual(['a', 'b']);
  });

  it('are none where there is no passage', () => {
    expect(shown()).toEqual([]);
  });
});
