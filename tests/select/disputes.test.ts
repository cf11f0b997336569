import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/dataset/types.ts';
import { disputesOf } from '../../src/select/events.ts';
import { claim } from './claims.ts';
import { eventOf, smallDataset } from './small-dataset.ts';

const said: Event = { ...eventOf('a-friday'), claims: [claim('said'), claim('undisputed')] };
const denied: Event = { ...eventOf('a-notice'), claims: [claim('denied', { stance: 'disputes', against: 'said' }), claim('denied-again', { stance: 'disputes', against: 'denied' })] };
const other = eventOf('ships-arrive');
const dataset = { ...smallDataset, events: [said, denied, other] };
const pairs = (event: Event) => disputesOf(dataset, event).map(({ disputed, disputing }) => `${disputing.id} of ${disputed.id}`);

describe('the disputes of an event', () => {
  it('are those of its claims, whichever event they are disputed in', () => {
    expect(pairs(said)).toEqual(['denied of said']);
  });

  it('are those that its claims bring, each once though both sides are its own', () => {
    expect(pairs(denied)).toEqual(['denied of said', 'denied-again of denied']);
  });

  it('are none where nobody disputes anything', () => {
    expect(pairs(other)).toEqual([]);
  });
});
