import { describe, expect, it } from 'vitest';
import english from '../../data/words/en.json';
import deployment from '../../data/events/deployment.json';
import { tipOf } from '../../src/map/tooltip.tsx';
import { createWords } from '../../src/words/words.ts';
import { claim, messages } from '../fixtures.ts';
import { anEvent, aPlace } from './fixtures.ts';

const words = createWords({ ...messages(), ...english, language: 'en' });
const sea = aPlace('caribbean-sea');
const plain = { soft: false, byReport: false, joined: false };

describe('the tooltip', () => {
  it('of a strike says when, where, that the position is not reported, and the dead', () => {
    expect(tipOf(anEvent('eln', { killed: { min: 3, max: 3 } }), sea, plain, words).lines).toEqual([
      'Friday 17 October 2025', 'Caribbean Sea, position not reported', 'Killed: 3',
    ]);
  });

  it('says of an open range “at least”, and of none that it is not reported', () => {
    expect(tipOf(anEvent('a', { killed: { min: 1, max: null } }), sea, plain, words).lines.at(-1)).toBe('Killed: at least 1');
    expect(tipOf(anEvent('a'), sea, plain, words).lines.at(-1)).toBe('Killed: not reported');
  });

  it('of a build-up quotes no piece of a sentence: the card has room for the whole', () => {
    const claims = [claim('build-up.strength', { measure: 'strength', excerpt: { exact: 'thousands of troops' } })];
    expect(tipOf({ ...anEvent('build-up', { kind: 'deployment' }), claims }, sea, plain, words).lines).toEqual([
      'Friday 17 October 2025', 'Caribbean Sea, position not reported', 'Presence as reported; nothing is drawn between reports.',
    ]);
  });

  it('on the clock of reports says when it was first reported', () => {
    expect(tipOf(anEvent('a'), sea, { ...plain, byReport: true }, words).lines).toContain('First reported 17 Oct 2025');
  });

  it('of a joined event says that the record has it too', () => {
    expect(tipOf(anEvent('a'), sea, { ...plain, joined: true }, words).lines.at(-1)).toBe('Also in the public record');
    expect(tipOf(anEvent('a'), sea, plain, words).lines.at(-1)).toBe('Killed: not reported');
  });

  it('says of an outline that it is schematic, of a town nothing', () => {
    expect(tipOf(anEvent('a'), sea, plain, words).note).toBe('Its outline is schematic.');
    expect(tipOf(anEvent('a'), aPlace('bogota', 'locality'), plain, words).note).toBeNull();
  });
});

it('the carrier’s arrival is an event of the records; its sending has no place and no symbol', () => {
  const carriers = deployment.filter(({ drawnAs }) => drawnAs === 'carrier');
  expect(carriers.map((event) => event.place?.id)).toEqual(['caribbean-sea']);
  expect(deployment.find(({ id }) => id === 'carrier-sent')).not.toHaveProperty('place');
});
