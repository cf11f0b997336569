import { expect, it } from 'vitest';
import { coveredLabels } from '../../src/map/label-boxes.ts';
import type { NamedLabel } from '../../src/map/labels.ts';

const label = (id: NamedLabel['id'], kind: NamedLabel['kind'], name: string, at: [number, number]): NamedLabel => ({ id, kind, name, at, priority: 1, from: 0 });
const project = ([x, y]: readonly [number, number]) => ({ x, y });
const screen = { x: 300, y: 200, width: 600, height: 400 };

it('a sea’s name gives way to a berth on it and stays where none is', () => {
  const sea = label('caribbean-sea', 'sea', 'Caribbean Sea', [300, 200]);
  expect([...coveredLabels([sea], project, [{ x: 340, y: 205, width: 80, height: 40 }], screen)]).toEqual(['caribbean-sea']);
  expect([...coveredLabels([sea], project, [{ x: 300, y: 300, width: 80, height: 40 }], screen)]).toEqual([]);
});

it('a name that the edge would cut is left out', () => {
  expect(coveredLabels([label('peru', 'country', 'Peru', [5, 200])], project, [], screen).has('peru')).toBe(true);
});
