import { describe, expect, it } from 'vitest';
import { collide, type Box } from '../../src/map/plane.ts';
import { layOut, type Wish } from '../../src/map/arrange.ts';

const wish = (id: string, x: number, y: number, more: Partial<Wish> = {}): Wish =>
  ({ id, x, y, sizes: [{ width: 100, height: 60 }, { width: 40, height: 36 }], above: null, belongs: null, spared: [], ...more });
const waters = (taken: readonly Box[] = [], reach = 70, within: Box | null = null) => ({ taken, within, reach });

describe('the layout of berths', () => {
  it('leaves a berth alone at its anchor', () => {
    expect(layOut([wish('a', 200, 100)], waters())).toEqual([{ id: 'a', form: 0, x: 200, y: 100, width: 100, height: 60 }]);
  });

  it('stands a town’s row above its dot', () => {
    expect(layOut([wish('bogota', 200, 100, { above: 10 })], waters())[0]).toMatchObject({ x: 200, y: 60, form: 0 });
  });

  it('never lets two berths overlap, however many share one anchor', () => {
    const berths = layOut(Array.from({ length: 12 }, (_, index) => wish(`b${index}`, 200, 100)), waters());
    expect(berths).toHaveLength(12);
    for (const [index, one] of berths.entries()) for (const other of berths.slice(index + 1)) expect(collide(one, other)).toBe(false);
  });

  it('moves the later one out of the way of the earlier', () => {
    const [first, second] = layOut([wish('first', 200, 100), wish('second', 210, 110)], waters());
    expect(first).toMatchObject({ x: 200, y: 100 });
    expect(second).not.toMatchObject({ x: 210, y: 110 });
  });

  it('takes the smaller form rather than going further than it may', () => {
    const wall = { x: 200, y: 100, width: 110, height: 70 };
    expect(layOut([wish('a', 200, 100)], waters([wall], 60))[0]?.form).toBe(1);
    expect(layOut([wish('a', 200, 100)], waters([wall], 90))[0]?.form).toBe(0);
  });

  it('keeps clear of what is taken', () => {
    const taken = { x: 200, y: 100, width: 20, height: 20 };
    const [berth] = layOut([wish('a', 200, 100)], waters([taken]));
    expect(berth && collide(berth, taken)).toBe(false);
  });

  it('spares what is to be spared, unless nothing else is left', () => {
    const strip = { x: 200, y: 100, width: 20, height: 20 };
    const [beside] = layOut([wish('a', 200, 100, { spared: [strip] })], waters());
    expect(beside && collide(beside, strip)).toBe(false);
    const everywhere = { x: 200, y: 100, width: 9000, height: 9000 };
    expect(layOut([wish('a', 200, 100, { spared: [everywhere] })], waters())[0]).toMatchObject({ x: 200, y: 100 });
  });

  it('stays within the view where it can, and only if its anchor is there', () => {
    const view = { x: 100, y: 100, width: 200, height: 200 };
    expect(layOut([wish('a', 180, 100)], waters([], 70, view))[0]).toMatchObject({ form: 0 });
    expect(layOut([wish('a', 180, 100)], waters([], 70, view))[0]?.x).toBeLessThanOrEqual(150);
    expect(layOut([wish('a', 230, 100)], waters([], 70, view))[0]?.x).toBe(230);
    expect(layOut([wish('a', 180, 100)], waters([], 70, { ...view, x: 180, width: 10 }))[0]).toMatchObject({ x: 180, y: 100 });
  });

  it('would rather be where it belongs, such as in its own sea', () => {
    const east = wish('a', 200, 100, { belongs: ({ x }) => x > 215 });
    expect(layOut([east], waters())[0]?.x).toBeGreaterThan(215);
    const nowhere = wish('a', 200, 100, { belongs: () => false });
    expect(layOut([nowhere], waters())[0]).toMatchObject({ x: 200, y: 100, form: 0 });
  });
});
