import { expect, it } from 'vitest';
import { titleOf } from '../../src/table/title.ts';
import { day, smallDataset } from '../select/small-dataset.ts';
import { words } from './fixtures.ts';

const events = smallDataset.events.slice(0, 2);
const head = day('2025-10-17');

it('says how many of how many, by which days and on which clock', () => {
  expect(titleOf({ events, total: 8, clock: 'happened', head, from: null }, words)).toBe('2 events up to Friday 17 October 2025, of 8');
  expect(titleOf({ events: events.slice(1), total: 8, clock: 'happened', head, from: null }, words)).toBe('1 event up to Friday 17 October 2025, of 8');
  expect(titleOf({ events, total: 8, clock: 'reported', head, from: null }, words)).toBe('2 events reported by Friday 17 October 2025, of 8');
  expect(titleOf({ events, total: 8, clock: 'happened', head, from: day('2025-10-01') }, words)).toBe(
    '2 events from Wednesday 1 October 2025 to Friday 17 October 2025, of 8',
  );
  expect(titleOf({ events, total: 8, clock: 'reported', head, from: day('2025-10-01') }, words)).toBe(
    '2 events first reported from Wednesday 1 October 2025 to Friday 17 October 2025, of 8',
  );
});
