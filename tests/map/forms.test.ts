import { describe, expect, it } from 'vitest';
import { formsOf, shownIn } from '../../src/map/forms.ts';
import { anEvent } from './an-event.ts';

const request = { fold: 28, lines: [120], compact: false, town: false };
const cells = (count: number) => Array.from({ length: count }, () => 28);

describe('the forms of a berth', () => {
  it('begin with all marks and the words, then leave the words out', () => {
    const [first, second] = formsOf({ ...request, cells: cells(3) });
    expect(first).toMatchObject({ marks: 3, labelled: true, width: 120, row: 92, height: 51 });
    expect(second).toMatchObject({ marks: 3, labelled: false, width: 92, height: 36 });
  });

  it('fold many into a few and a count, and at last into the count alone', () => {
    expect(formsOf({ ...request, cells: cells(9), compact: true }).map(({ marks }) => marks)).toEqual([3, 1, 0]);
  });

  it('give a large disc the room that it needs', () => {
    expect(formsOf({ ...request, cells: [28, 47], lines: [] })[0]).toMatchObject({ width: 83, height: 55 });
  });

  it('set six to a row in an area, five at a town', () => {
    expect(formsOf({ ...request, cells: cells(8), lines: [] })[0]).toMatchObject({ marks: 8, columns: 6, height: 64 });
    expect(formsOf({ ...request, cells: cells(5), lines: [], town: true })[0]).toMatchObject({ marks: 5, columns: 5, height: 36 });
  });

  it('of a single event need no fold but the count', () => {
    expect(formsOf({ ...request, cells: cells(1) }).map(({ marks, labelled }) => [marks, labelled])).toEqual([[1, true], [1, false], [0, false]]);
  });

  it('of a hundred events never grow beyond two rows', () => {
    for (const { height } of formsOf({ ...request, cells: cells(100) })) expect(height).toBeLessThanOrEqual(80);
  });

  it('never fold the selected event away', () => {
    const events = ['a', 'b', 'c', 'd', 'e'].map((id) => anEvent(id));
    expect(shownIn({ marks: 3 }, events, null).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(shownIn({ marks: 3 }, events, 'e').map(({ id }) => id)).toEqual(['a', 'b', 'e']);
    expect(shownIn({ marks: 0 }, events, 'e')).toEqual([]);
  });
});
