import type { Chance } from './chance.ts';
import type { Corruption } from './corruption.ts';
import { withValue } from './corruption.ts';
import { at, replaced, type Path } from './tree.ts';

type Ring = readonly (readonly [number, number])[];

/** Rings and positions that are none. */
export const geometryCorruptions: readonly Corruption[] = [
  {
    name: 'a ring that is none', times: 100, mustBe: 'refused',
    prepare: (ground) => {
      const file = 'data/geometry.json';
      const rings = Object.keys(ground.valueOf(file) as object).flatMap((id) => ringsOf(ground.valueOf(file), [id]));
      return (chance) => {
        const path = chance.pick(rings);
        const ring = at(ground.valueOf(file), path) as Ring;
        return withValue(ground, { file, path, value: ring.length }, broken(ring, chance));
      };
    },
  },
  {
    name: 'an anchor that is none', times: 40, mustBe: 'refused',
    prepare: (ground) => {
      const anchors = ground.nodes.filter(({ path }) => path.at(-1) === 'anchor');
      return (chance) => withValue(ground, chance.pick(anchors), chance.pick([[], [1], [1, 2, 3], [181, 0], [0, 91], [0, -90.01], ['1', '2'], [null, 0], '1,2', { 0: 1, 1: 2 }]));
    },
  },
  {
    name: 'move a corner of an outline', times: 40, mustBe: 'refused or shown',
    prepare: (ground) => {
      const file = 'data/geometry.json';
      const rings = Object.keys(ground.valueOf(file) as object).flatMap((id) => ringsOf(ground.valueOf(file), [id]));
      return (chance) => {
        const path = chance.pick(rings);
        const ring = at(ground.valueOf(file), path) as Ring;
        const index = 1 + chance.whole(ring.length - 2);
        const [longitude, latitude] = ring[index] ?? [0, 0];
        return withValue(ground, { file, path: [...path, index], value: ring[index] }, [longitude + 0.01, latitude]);
      };
    },
  },
];

function broken(ring: Ring, chance: Chance): unknown {
  const [first, second] = ring;
  const corner = 1 + chance.whole(ring.length - 2);
  const moved = (position: unknown) => replaced(ring, [corner], position);
  return chance.pick<() => unknown>([
    () => ring.slice(0, -1),
    () => [...ring.slice(0, -1), second],
    () => [first, second, first],
    () => [first, first, first, first],
    () => [],
    () => ring.toReversed(),
    () => moved([200, 0]),
    () => moved([0, -95]),
    () => moved([1]),
    () => moved([1, 2, 3]),
    () => moved(['1', '2']),
    () => moved(null),
    () => null,
    () => 'POLYGON EMPTY',
  ])();
}

/** Ways to the exterior rings of a place; lines and points have none. */
function ringsOf(root: unknown, path: Path): readonly Path[] {
  const coordinates = path.concat('coordinates');
  const type = at(root, [...path, 'type']);
  if (type === 'Polygon') return [[...coordinates, 0]];
  if (type !== 'MultiPolygon') return [];
  return (at(root, coordinates) as readonly unknown[]).map((_, index) => coordinates.concat(index, 0));
}
