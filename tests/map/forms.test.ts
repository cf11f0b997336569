import { describe, expect, it } from 'vitest';
import { cellOf, discOf, formsOf, ringFormsOf, ringsIn, shownIn } from '../../src/map/forms.ts';
import { anEvent, strikesOf } from './fixtures.ts';

const radius = (dead: number) => discOf({ min: dead, max: dead }).radius;

describe('the disc of a strike', () => {
  it('four times the dead is twice the radius, so that the area speaks', () => expect(radius(8)).toBeCloseTo(radius(2) * 2));

  it('nobody’s number is as small as a single death', () => {
    expect(discOf({ min: null, max: null })).toEqual({ radius: radius(1), outer: null });
  });

  it('grows with the fewest reported, and rings the most', () => {
    expect(discOf({ min: 1, max: null })).toEqual({ radius: radius(1), outer: null });
    expect(discOf({ min: 2, max: 5 })).toEqual({ radius: radius(2), outer: radius(5) });
    expect(discOf({ min: 3, max: 3 }).outer).toBeNull();
  });

  it('does not swallow the map where a report is of hundreds', () => expect(radius(500)).toBe(30));

  it('has a cell that holds it, and one for a finger that is larger', () => {
    expect(cellOf(anEvent('six', { killed: { min: 6, max: 6 } }), false)).toBe(48);
    expect(cellOf(anEvent('ship', { kind: 'deployment', scope: null }), false)).toBe(28);
    expect(cellOf(anEvent('ship', { kind: 'deployment', scope: null }), true)).toBe(30);
  });
});

const request = { lines: [120], compact: false, town: false, rings: 0 };
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

const twoMarks = { ...request, cells: [28, 28] };
const rings = (count: number, compact: boolean) => ringFormsOf(count, compact).map((form) => form.rings);

describe('the rings of a berth', () => {
  it('are all there in up to two rows of seven, in one row of four for a finger', () => {
    expect(ringFormsOf(14, false)[0]).toEqual({ rings: 14, width: 168, height: 48 });
    expect(ringFormsOf(4, true)[0]).toEqual({ rings: 4, width: 120, height: 30 });
  });

  it('fold when there are more: two rows, one row, the bare count', () => {
    expect(rings(20, false)).toEqual([13, 6, 0]);
    expect(rings(20, true)).toEqual([3, 0]);
    expect(rings(2, false)).toEqual([2, 0]);
  });

  it('leave room for the count at the end of the last row', () => {
    expect(ringFormsOf(29, false)[0]).toEqual({ rings: 13, width: 174, height: 48 });
    expect(ringFormsOf(29, true)[0]).toEqual({ rings: 3, width: 120, height: 30 });
  });

  it('are none where the record has nothing', () => expect(ringFormsOf(0, false)).toEqual([]));

  it('show the newest, and the selected one first where it is older', () => {
    const record = strikesOf(5);
    expect(ringsIn({ rings: 3 }, record, null).map(({ id }) => id)).toEqual(['record-caribbean-sea-2', 'record-caribbean-sea-3', 'record-caribbean-sea-4']);
    expect(ringsIn({ rings: 3 }, record, 'record-caribbean-sea-0').map(({ id }) => id)).toEqual(['record-caribbean-sea-0', 'record-caribbean-sea-3', 'record-caribbean-sea-4']);
    expect(ringsIn({ rings: 3 }, record, 'record-caribbean-sea-3').map(({ id }) => id)).toEqual(['record-caribbean-sea-2', 'record-caribbean-sea-3', 'record-caribbean-sea-4']);
    expect(ringsIn({ rings: 0 }, record, 'record-caribbean-sea-0')).toEqual([]);
  });
});

describe('a berth with rings', () => {
  it('stands them under the marks, and is as wide as the wider of the two', () => {
    expect(formsOf({ ...twoMarks, rings: 7 })[0]).toMatchObject({ marks: 2, labelled: true, row: 176, width: 176, height: 75 });
    expect(formsOf({ ...twoMarks, rings: 1 })[0]).toMatchObject({ row: 64, width: 120, height: 75 });
  });

  it('folds the rings before it leaves the words out, and the marks last', () => {
    expect(formsOf({ ...twoMarks, rings: 20 }).map(({ marks, labelled, ring }) => [marks, labelled, ring?.rings])).toEqual([
      [2, true, 13], [2, true, 6], [2, true, 0], [2, false, 6], [2, false, 0], [0, false, 0],
    ]);
  });

  it('may hold nothing but rings', () => {
    expect(formsOf({ ...twoMarks, cells: [], rings: 2 })[0]).toMatchObject({ marks: 0, row: 56, width: 120, height: 47 });
  });

  it('of a record that has nothing there is as it was', () => {
    expect(formsOf({ ...twoMarks, rings: 0 })).toEqual(formsOf(twoMarks));
    expect(formsOf(twoMarks)[0]).toEqual({ marks: 2, columns: 2, labelled: true, row: 64, ring: null, width: 120, height: 51 });
  });
});
