import { describe, expect, it } from 'vitest';
import { formsOf, shownIn } from '../../src/map/forms.ts';
import { anEvent } from './an-event.ts';

const lines = ['Caribbean Sea: 3', 'positions not reported'];

describe('the forms of a berth', () => {
  it('begins with all marks and the words, then leaves the words out', () => {
    const [first, second] = formsOf({ count: 3, lines, compact: false, town: false });
    expect(first).toMatchObject({ marks: 3, columns: 3, labelled: true });
    expect(second).toMatchObject({ marks: 3, columns: 3, labelled: false, width: 92, height: 36 });
  });

  it('folds many into a few and a count', () => {
    expect(formsOf({ count: 9, lines, compact: true, town: false }).map(({ marks }) => marks)).toEqual([3, 1]);
  });

  it('sets a town’s marks close together', () => {
    expect(formsOf({ count: 5, lines: [], compact: false, town: true })[0]).toMatchObject({ marks: 5, columns: 3, labelled: false });
  });

  it('gives every mark a target of at least 24 pixels', () => {
    const [form] = formsOf({ count: 4, lines: [], compact: true, town: false });
    expect((form.width - 8) / form.columns).toBeGreaterThanOrEqual(24);
  });

  it('never folds the selected event away', () => {
    const events = ['a', 'b', 'c', 'd', 'e'].map((id) => anEvent(id));
    expect(shownIn({ marks: 3 }, events, null).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(shownIn({ marks: 3 }, events, 'e').map(({ id }) => id)).toEqual(['a', 'b', 'e']);
  });
});
