import { describe, expect, it } from 'vitest';
import type { Claim, Passage } from '../../src/dataset/types.ts';
import { clippingsOf, leadingQuotation, quotationsByArticle } from '../../src/select/quotations.ts';
import { claim, event } from '../fixtures.ts';

// Two sentences that touch, from 100 of their document on.
const first: Passage = { start: 100, end: 135, exact: 'He said that three men died at sea.' };
const second: Passage = { start: 136, end: 150, exact: 'Two men lived.' };
const both: Passage = { start: 100, end: 150, exact: 'He said that three men died at sea. Two men lived.' };

const killed = claim('killed', { by: 'hegseth', excerpt: { start: 113, exact: 'three men died', passage: first } });
const survivors = claim('survivors', { measure: 'survivors', excerpt: { start: 136, exact: 'Two men lived', passage: second } });

const quotations = (...claims: Claim[]) => quotationsByArticle(claims, ['002-1'])[0]?.quotations ?? [];
const shown = (...claims: Claim[]) => quotations(...claims).map(({ parts }) => parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''));

describe('a quotation', () => {
  it('is the whole sentence, the claim’s words marked in it', () => {
    expect(shown(killed)).toEqual(['He said that [three men died] at sea.']);
  });

  it('gives each of its runs its place in the document', () => {
    expect(quotations(killed)[0]?.parts.map(({ start, end }) => [start, end])).toEqual([[100, 113], [113, 127], [127, 135]]);
  });

  it('is shown once, however many claims rest on it, with all their words marked', () => {
    const again = claim('again', { excerpt: killed.excerpt });
    const place = claim('place', { measure: 'place', excerpt: { start: 128, exact: 'at sea', passage: first } });
    expect(shown(place, again, killed)).toEqual(['He said that [three men died] [at sea].']);
    expect(quotations(place, killed)[0]?.claims.map(({ id }) => id)).toEqual(['killed', 'place']);
  });

  it('marks words that overlap as one', () => {
    const account = claim('account', { measure: 'account', excerpt: { start: 103, exact: 'said that three men', passage: first } });
    expect(shown(killed, account)).toEqual(['He [said that three men died] at sea.']);
  });

  it('never joins two sentences that only touch: between two passages stands a break', () => {
    expect(shown(survivors, killed)).toEqual(['He said that [three men died] at sea.', '[Two men lived].']);
  });

  it('holds the sentence before where a claim needs its speaker, and what else rests on either', () => {
    const lived = claim('lived', { measure: 'survivors', excerpt: { start: 136, exact: 'Two men lived', passage: both } });
    expect(shown(lived, killed)).toEqual(['He said that [three men died] at sea. [Two men lived].']);
    expect(shown(killed, lived, survivors)).toEqual(['He said that [three men died] at sea. [Two men lived].']);
  });

  it('stands under its article, in the order that is given', () => {
    const other = claim('other', { excerpt: { article: '003-3', exact: 'three dead' } });
    expect(quotationsByArticle([killed, other], ['003-3', '002-1']).map(({ article, quotations: own }) => [article, own.length])).toEqual([['003-3', 1], ['002-1', 1]]);
  });
});

describe('the leading quotation', () => {
  it('is the passage of the first claim, which the editor chose, wherever it stands in the article', () => {
    expect(leadingQuotation(event('a', { claims: [survivors, killed], articles: ['002-1'] }))?.exact).toBe('Two men lived.');
    expect(leadingQuotation(event('a', { claims: [killed, survivors], articles: ['002-1'] }))?.exact).toBe('He said that three men died at sea.');
  });

  it('is none without claims', () => {
    expect(leadingQuotation(event('a'))).toBeNull();
  });
});

describe('the clippings of an event', () => {
  const sentence = (start: number, exact: string): Passage => ({ start, end: start + exact.length, exact });
  const said = (id: string, start: number, article = '002-1') => claim(id, { excerpt: { article, start, exact: id, passage: sentence(start, id) } });
  const clippings = (claims: readonly Claim[], articles = ['002-1', '003-1']) =>
    clippingsOf({ claims, articles }).map(({ article, quotations: all }) => `${article}: ${all.map(({ quotation, follows }) => `${follows} ${quotation.exact}`).join(', ')}`);

  it('are one an article, that of the first claim before the others, which keep their order', () => {
    expect(clippings([said('b', 10, '003-1'), said('a', 10)])).toEqual(['003-1: nothing b', '002-1: nothing a']);
    expect(clippings([said('c', 10, '004-1'), said('b', 10, '003-1'), said('a', 10)], ['002-1', '003-1', '004-1'])).toEqual(['004-1: nothing c', '002-1: nothing a', '003-1: nothing b']);
  });

  it('say where words are left out between two passages, and where none are', () => {
    expect(clippings([said('first', 10), said('second', 16), said('third', 24), said('fourth', 99)])).toEqual([
      '002-1: nothing first, directly second, directly third, later fourth',
      '003-1: ',
    ]);
  });

  it('begin with the first claim’s passage; what stands before it in the text comes last, and is said to', () => {
    expect(clippings([said('lead', 50), said('next', 55), said('zero', 10), said('one', 20)], ['002-1'])).toEqual(['002-1: nothing lead, directly next, earlier zero, later one']);
  });
});
