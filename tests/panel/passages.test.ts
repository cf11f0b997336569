import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/dataset/types.ts';
import { passagesByArticle, quotationsOf } from '../../src/panel/passages.ts';
import { claim } from './claims.ts';

// "He said that three men died at sea." begins at 100 of its document.
const killed = claim('killed', { by: 'hegseth', excerpt: { start: 113, end: 127, exact: 'three men died', prefix: 'He said that ', suffix: ' at sea.' } });

const passages = (...claims: Claim[]) => passagesByArticle(claims, ['002-1'])[0]?.passages ?? [];
const shown = (...claims: Claim[]) => passages(...claims).map(({ parts }) => parts.map(({ text, quoted }) => (quoted ? `[${text}]` : text)).join(''));

describe('passages', () => {
  it('keep the context around the quoted words, apart from them', () => {
    expect(shown(killed)).toEqual(['He said that [three men died] at sea.']);
  });

  it('give each run its place in the document', () => {
    expect(passages(killed)[0]?.parts.map(({ start, end }) => [start, end])).toEqual([
      [100, 113],
      [113, 127],
      [127, 135],
    ]);
  });

  it('show one excerpt once, however many claims rest on it', () => {
    const again = claim('survivors', { measure: 'survivors', excerpt: killed.excerpt });
    expect(shown(killed, again)).toEqual(['He said that [three men died] at sea.']);
    expect(passages(killed, again)[0]?.claims.map(({ id }) => id)).toEqual(['killed', 'survivors']);
  });

  it('mark two excerpts of one sentence in the same passage', () => {
    const place = claim('place', { measure: 'place', excerpt: { start: 128, end: 134, exact: 'at sea' } });
    expect(shown(place, killed)).toEqual(['He said that [three men died] [at sea].']);
  });

  it('join excerpts that overlap', () => {
    const account = claim('account', { measure: 'account', excerpt: { start: 103, end: 122, exact: 'said that three men' } });
    expect(shown(killed, account)).toEqual(['He [said that three men died] at sea.']);
  });

  it('stay apart where nothing touches, in the order of the text', () => {
    const later = claim('later', { excerpt: { start: 400, end: 409, exact: 'Two lived' } });
    expect(shown(later, killed)).toEqual(['He said that [three men died] at sea.', '[Two lived]']);
  });

  it('refuse to join words that disagree about the same characters', () => {
    const wrong = claim('wrong', { excerpt: { start: 128, end: 134, exact: 'ON sea' } });
    expect(shown(killed, wrong)).toEqual(['He said that [three men died] at sea.', '[ON sea]']);
  });

  it('stand under the articles in the order given', () => {
    const other = claim('other', { excerpt: { article: '003-3', document: '003.txt', exact: 'three dead', start: 0, end: 10 } });
    expect(passagesByArticle([killed, other], ['003-3', '002-1']).map(({ article, passages }) => [article, passages.length])).toEqual([
      ['003-3', 1],
      ['002-1', 1],
    ]);
  });
});

const at = (id: string, start: number, by = 'hegseth') => claim(id, { by, excerpt: { start, end: start + 4 } });
const runs = (...claims: Claim[]) =>
  quotationsOf(passagesByArticle(claims, ['002-1'])[0]?.passages ?? []).map((run) => run.map((passage) => passage.claims.map(({ id }) => id).join('+')).join(' … '));

describe('quotations', () => {
  it('run on while one voice speaks and little is left out', () => {
    expect(runs(at('a', 100), at('b', 150), at('c', 300))).toEqual(['a … b … c']);
  });

  it('end where another voice speaks', () => {
    expect(runs(at('a', 100), at('b', 150, 'petro'), at('c', 200))).toEqual(['a', 'b', 'c']);
  });

  it('end where much is left out: 400 characters are little, 401 are much', () => {
    expect(runs(at('a', 100), at('b', 504))).toEqual(['a … b']);
    expect(runs(at('a', 100), at('b', 505))).toEqual(['a', 'b']);
  });

  it('are none where there is no passage', () => {
    expect(runs()).toEqual([]);
  });
});
