import type { Claim, Event } from '../../src/dataset/types.ts';
import { event as made } from '../fixtures.ts';

export { claim } from '../fixtures.ts';

export function event(claims: readonly Claim[], articles: readonly string[] = ['002-1']): Event {
  return made('boat-struck', { claims, articles });
}
