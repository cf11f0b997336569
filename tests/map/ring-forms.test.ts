import { describe, expect, it } from 'vitest';
import { formsOf } from '../../src/map/forms.ts';
import { ringFormsOf, ringsIn } from '../../src/map/ring-forms.ts';
import { strikesOf } from './a-strike.ts';

const rings = (count: number, compact: boolean) => ringFormsOf(count, compact).map((form) => form.rings);
const request = { cells: [28, 28], fold: 28, lines: [120], compact: false, town: false };

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
    expect(formsOf({ ...request, record: 7 })[0]).toMatchObject({ marks: 2, labelled: true, row: 176, width: 176, height: 75 });
    expect(formsOf({ ...request, record: 1 })[0]).toMatchObject({ row: 64, width: 120, height: 75 });
  });

  it('folds the rings before it leaves the words out, and the marks last', () => {
    expect(formsOf({ ...request, record: 20 }).map(({ marks, labelled, ring }) => [marks, labelled, ring?.rings])).toEqual([
      [2, true, 13], [2, true, 6], [2, true, 0], [2, false, 6], [2, false, 0], [0, false, 0],
    ]);
  });

  it('may hold nothing but rings', () => {
    expect(formsOf({ ...request, cells: [], record: 2 })[0]).toMatchObject({ marks: 0, row: 56, width: 120, height: 47 });
  });

  it('of a record that has nothing there is as it was', () => {
    expect(formsOf({ ...request, record: 0 })).toEqual(formsOf(request));
    expect(formsOf(request)[0]).toEqual({ marks: 2, columns: 2, labelled: true, row: 64, ring: null, width: 120, height: 51 });
  });
});
