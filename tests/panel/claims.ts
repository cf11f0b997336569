import type { Claim, Event, Excerpt } from '../../src/dataset/types.ts';

/** A claim as a test needs it: say only what the test is about. */
export function claim(id: string, given: Partial<Omit<Claim, 'id' | 'excerpt'>> & { excerpt?: Partial<Excerpt> } = {}): Claim {
  const excerpt: Excerpt = { document: '002.txt', article: '002-1', start: 0, end: 4, exact: 'said', prefix: '', suffix: '', ...given.excerpt };
  return { id, measure: 'killed', min: null, max: null, value: null, by: 'article', stance: 'asserts', against: null, ...given, excerpt };
}

export function event(claims: readonly Claim[], articles: readonly string[] = ['002-1']): Event {
  return {
    id: 'boat-struck',
    kind: 'strike',
    scope: 'single',
    drawnAs: null,
    date: { edtf: '2025-10-17', earliest: 20378, latest: 20378, approximate: false, basis: 'stated', citations: [] },
    place: null,
    claims,
    killed: { min: null, max: null },
    contested: false,
    reported: 20380,
    articles,
  };
}
