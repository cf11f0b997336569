import { describe, expect, it } from 'vitest';
import messages from '../../data/words/en.json';
import deployment from '../../data/events/deployment.json';
import type { Claim } from '../../src/dataset/types.ts';
import { tooltipLines } from '../../src/map/tooltip-words.ts';
import { createWords } from '../../src/words/words.ts';
import { anEvent, aPlace } from './an-event.ts';

const words = createWords({ ...messages, language: 'en' });
const strength = (exact: string): Claim => ({
  id: 'x.strength', measure: 'strength', value: null, by: 'article', stance: 'asserts', against: null, min: null, max: null,
  excerpt: { document: '004.txt', article: '004-1', start: 0, end: exact.length, exact, prefix: '', suffix: '' },
});
const sea = aPlace('caribbean-sea');
const plain = { soft: false, byReport: false };

describe('the tooltip', () => {
  it('of a strike says when, where, that the position is not reported, and the dead', () => {
    expect(tooltipLines(anEvent('eln', { killed: { min: 3, max: 3 } }), sea, plain, words)).toEqual([
      'Friday 17 October 2025', 'Caribbean Sea, position not reported', 'Killed: 3',
    ]);
  });

  it('says of an open range “at least”, and of none that it is not reported', () => {
    expect(tooltipLines(anEvent('a', { killed: { min: 1, max: null } }), sea, plain, words).at(-1)).toBe('Killed: at least 1');
    expect(tooltipLines(anEvent('a'), sea, plain, words).at(-1)).toBe('Killed: not reported');
  });

  it('of a build-up counts in the reports’ own words, but for whole sentences', () => {
    const event = { ...anEvent('build-up', { kind: 'deployment' as const }), claims: [strength('thousands of troops'), strength('the largest U.S. military buildup in Latin America in more than three decades')] };
    expect(tooltipLines(event, sea, plain, words)).toContain('Reported: “thousands of troops”');
  });

  it('of the carrier says that it arrived', () => {
    expect(tooltipLines(anEvent('ford', { kind: 'deployment', drawnAs: 'carrier' }), sea, plain, words)).toContain('aircraft carrier, arrived');
  });

  it('on the clock of reports says when it was first reported', () => {
    expect(tooltipLines(anEvent('a'), sea, { ...plain, byReport: true }, words)).toContain('First reported 17 Oct 2025');
  });
});

it('the carrier’s arrival is an event of the records; its sending has no place and no symbol', () => {
  const carriers = deployment.filter(({ drawnAs }) => drawnAs === 'carrier');
  expect(carriers.map((event) => event.place?.id)).toEqual(['caribbean-sea']);
  expect(deployment.find(({ id }) => id === 'carrier-sent')).not.toHaveProperty('place');
});
