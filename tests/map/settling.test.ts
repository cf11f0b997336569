import { describe, expect, it } from 'vitest';
import { labelTypes, type NamedLabel } from '../../src/map/labels.ts';
import type { Box } from '../../src/map/plane.ts';
import { sameSettled, settleLabels } from '../../src/map/settling.ts';

const label = (id: string, given: Partial<NamedLabel> = {}): NamedLabel =>
  ({ id, kind: 'sea', name: 'Caribbean Sea', quoted: '', at: [300, 200], or: [], turn: 0, priority: 1, from: 0, ...given });
const scene = (...boxes: Box[]) => ({ zoom: 4, project: ([x, y]: readonly [number, number]) => ({ x, y }), boxes, screen: { x: 300, y: 200, width: 600, height: 400 } });
const berth = { x: 340, y: 205, width: 80, height: 40 };

describe('a sea’s name', () => {
  const sea = label('caribbean-sea', { or: [[300, 300]] });

  it('stays where no berth is', () => expect(settleLabels([sea], scene(), null)).toEqual({ spots: new Map(), covered: new Set() }));

  it('moves to its next place when a berth covers it, and is left out when that is covered too', () => {
    expect(settleLabels([sea], scene(berth), null).spots.get('caribbean-sea')).toEqual([300, 300]);
    expect([...settleLabels([sea], scene(berth, { ...berth, y: 300 }), null).covered]).toEqual(['caribbean-sea']);
  });

  it('stays in the second place while it is well there, so that it does not hop', () => {
    const before = settleLabels([sea], scene(berth), null);
    expect(settleLabels([sea], scene(), before).spots.get('caribbean-sea')).toEqual([300, 300]);
  });

  it('takes more room where its language needs more', () => {
    const beside = { x: 480, y: 200, width: 40, height: 40 };
    expect(settleLabels([label('x', { name: 'Mar' })], scene(beside), null).covered.size).toBe(0);
    expect(settleLabels([label('x', { name: 'Mar de las Antillas del Sur' })], scene(beside), null).covered.size).toBe(1);
  });

  it('keeps off another sea’s name', () => {
    expect([...settleLabels([sea, label('other', { at: [330, 205] })], scene(), null).covered]).toEqual(['other']);
  });

  it('turned along its water, fills a slanted band and not the whole rectangle around it', () => {
    const turned = label('pacific', { turn: 45 });
    expect(settleLabels([turned], scene({ x: 345, y: 155, width: 30, height: 30 }), null).covered.size).toBe(0);
    expect(settleLabels([turned], scene({ x: 345, y: 245, width: 30, height: 30 }), null).covered.size).toBe(1);
  });
});

it('a name that the edge would cut is left out', () => {
  expect(settleLabels([label('peru', { kind: 'country', name: 'Peru', at: [5, 200] })], scene(), null).covered.has('peru')).toBe(true);
});

it('nothing to name is nothing to settle', () => {
  expect(sameSettled(settleLabels([], scene(), null), settleLabels([], scene(berth), null))).toBe(true);
  expect(sameSettled(null, settleLabels([], scene(), null))).toBe(false);
});

it('a label’s size is drawn between the zooms that it is set for, and stays beyond them', () => {
  expect([1, 3, 4, 9].map(labelTypes.sea.sizeAt)).toEqual([13, 15, 17, 24]);
});
