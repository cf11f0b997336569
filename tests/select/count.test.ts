import { describe, expect, it } from 'vitest';
import { countOf } from '../../src/select/count.ts';
import { initialView } from '../../src/select/moves.ts';
import { visibleEvents } from '../../src/select/visible.ts';
import { event } from '../fixtures.ts';
import { day, smallDataset } from './small-dataset.ts';

const dataset = {
  ...smallDataset,
  events: [
    event('struck', { date: '2025-09-15' }), event('struck-again', { date: '2025-10-17' }), event('ship-sent', { kind: 'deployment', scope: null, date: '2025-10-24' }),
  ],
};
const shown = (parts: object) => visibleEvents(dataset, { ...initialView(dataset), ...parts });

describe('a count', () => {
  it('has all events under it, whatever the days, the kinds and the search', () => {
    expect(countOf(dataset, shown({}))).toEqual({ shown: 3, total: 3 });
    expect(countOf(dataset, shown({ head: day('2025-10-17') }))).toEqual({ shown: 2, total: 3 });
    expect(countOf(dataset, shown({ kinds: ['deployment'] }))).toEqual({ shown: 1, total: 3 });
    expect(countOf(dataset, shown({}).filter(({ id }) => id === 'struck'))).toEqual({ shown: 1, total: 3 });
    expect(countOf(dataset, [])).toEqual({ shown: 0, total: 3 });
  });

  it('of the kinds adds up to that of all', () => {
    const until = shown({ head: day('2025-10-17') });
    expect(countOf(dataset, until, 'strike')).toEqual({ shown: 2, total: 2 });
    expect(countOf(dataset, until, 'deployment')).toEqual({ shown: 0, total: 1 });
    expect(countOf(dataset, until, 'border')).toEqual({ shown: 0, total: 0 });
  });

  it('holds the selected event, which stands on the page whatever the filters', () => {
    expect(countOf(dataset, shown({ kinds: ['strike'], selected: 'ship-sent' }))).toEqual({ shown: 3, total: 3 });
  });
});
