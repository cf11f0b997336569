import { describe, expect, it } from 'vitest';
import { leadingClaim } from '../../src/select/leading.ts';
import { claim, event } from '../panel/claims.ts';

describe('the words that lead a card', () => {
  it('are the record’s first, whatever they measure', () => {
    expect(leadingClaim(event([claim('date', { measure: 'date' }), claim('killed')]))?.id).toBe('date');
  });

  it('are the first as curated among equals', () => {
    expect(leadingClaim(event([claim('first', { measure: 'account' }), claim('second', { measure: 'account' })]))?.id).toBe('first');
  });

  it('are none where the event has no claim', () => {
    expect(leadingClaim(event([]))).toBeUndefined();
  });
});
