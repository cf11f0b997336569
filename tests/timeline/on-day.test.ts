import { expect, it } from 'vitest';
import { onDay } from '../../src/timeline/on-day.ts';
import { day, event } from './fixtures.ts';

const sure = event('strike', '2025-10-17');
const within = event('strike', '2025-10-13/2025-10-19');
const about = event('diplomacy', '2025-10-17~');
const silences = [{ earliest: day('2025-11-15'), latest: day('2026-01-02') }];
const at = (iso: string) => onDay(day(iso), [sure, within, about], silences, 'happened');

it('tells what is of the day from what may be', () => {
  expect(at('2025-10-17')).toEqual({ certain: [sure], possible: 2, isSilent: false });
  expect(at('2025-10-13')).toEqual({ certain: [], possible: 1, isSilent: false });
});
it('says where no article covers the day', () => {
  expect(at('2025-11-15')).toEqual({ certain: [], possible: 0, isSilent: true });
  expect(at('2025-11-14').isSilent).toBe(false);
});
it('on the second clock has every event at the day it was first reported', () => {
  const reported = onDay(sure.reported, [sure, within, about], silences, 'reported');
  expect(reported).toEqual({ certain: [sure, within, about], possible: 0, isSilent: false });
});
