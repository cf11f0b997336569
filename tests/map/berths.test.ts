import { describe, expect, it } from 'vitest';
import { collide } from '../../src/map/boxes.ts';
import { layOut, type Wish } from '../../src/map/berths.ts';

const wish = (id: string, x: number, y: number, more: Partial<Wish> = {}): Wish =>
  ({ id, x, y, sizes: [{ width: 100, height: 60 }, { width: 40, height: 36 }], above: null, ...more });

describe('the layout of berths', () => {
  it('leaves a berth alone at its anchor', () => {
    expect(layOut([wish('a', 200, 100)], [], 70)).toEqual([{ id: 'a', form: 0, x: 200, y: 100, width: 100, height: 60 }]);
  });

  it('stands a town’s row above its dot', () => {
    expect(layOut([wish('bogota', 200, 100, { above: 10 })], [], 70)[0]).toMatchObject({ x: 200, y: 60, form: 0 });
  });

  it('never lets two berths overlap, however many share one anchor', () => {
    const berths = layOut(Array.from({ length: 12 }, (_, index) => wish(`b${index}`, 200, 100)), [], 70);
    expect(berths).toHaveLength(12);
    for (const [index, one] of berths.entries()) for (const other of berths.slice(index + 1)) expect(collide(one, other)).toBe(false);
  });

  it('moves the later one out of the way of the earlier', () => {
    const [first, second] = layOut([wish('first', 200, 100), wish('second', 210, 110)], [], 70);
    expect(first).toMatchObject({ x: 200, y: 100 });
    expect(second).not.toMatchObject({ x: 210, y: 110 });
  });

  it('takes the smaller form rather than going further than it may', () => {
    const wall = { x: 200, y: 100, width: 110, height: 70 };
    expect(layOut([wish('a', 200, 100)], [wall], 60)[0]?.form).toBe(1);
    expect(layOut([wish('a', 200, 100)], [wall], 90)[0]?.form).toBe(0);
  });

  it('keeps clear of what is taken', () => {
    const taken = { x: 200, y: 100, width: 20, height: 20 };
    const [berth] = layOut([wish('a', 200, 100)], [taken], 70);
    expect(berth && collide(berth, taken)).toBe(false);
  });
});
