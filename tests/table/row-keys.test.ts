import { expect, it } from 'vitest';
import { rowAfter } from '../../src/table/row-keys.ts';

it('leads up, down and to the ends, and stays there', () => {
  expect([rowAfter('ArrowDown', 0, 3), rowAfter('ArrowUp', 2, 3), rowAfter('Home', 2, 3), rowAfter('End', 0, 3)]).toEqual([1, 1, 0, 2]);
  expect([rowAfter('ArrowDown', 2, 3), rowAfter('ArrowUp', 0, 3)]).toEqual([2, 0]);
});

it('leaves other keys alone', () => {
  expect([rowAfter('Enter', 0, 3), rowAfter('PageDown', 0, 3)]).toEqual([null, null]);
});
