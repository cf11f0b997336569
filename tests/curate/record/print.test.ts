import { expect, it } from 'vitest';
import { printRecord } from '../../../src/curate/record/print.ts';
import { set } from '../fixture.ts';
import { acceptedRecord, files } from './fixture.ts';

it('prints the record one fact a line', () => {
  const text = printRecord(acceptedRecord());
  expect(text.split('\n\n')).toHaveLength(8);
  expect(text).toContain(`compiled 2025-12-01
covers 2025-10-26 to 2025-11-30
`);
  expect(text).toContain(`strike record-2025-10-31-a
  date 2025-10-31 (2025-10-31 to 2025-10-31)
  known 2025-11-01
  announced by minister
  theatre caribbean-sea
  boats 1
  killed 3 to 3
  survivors 2 to 2: 1 rescued, 1 presumed dead
  alleged a-gang by minister
  words location: Off the coast.
  cites The Gazette, “Three killed, "a day late"”, 2025-11-01, https://www.gazette.example/three
    says killed 3 to 3
    says date 2025-10-31
  cites Wire, “Boat struck”, no date, http://wire.example/1
`);
  expect(text).toContain(`  theatre not disclosed
  boats 2
  killed 1 to 2, told together as pair
  single-sourced
`);
  expect(text).toContain('  cites Wire, “Boats struck”, 2025-11, copy on scraper.example\n    says killed 4 to ?\n');
});

it('shows any change of meaning', () => {
  const before = printRecord(acceptedRecord());
  for (const change of [
    set(files.strikes, [2, 'citations', 0, 'title'], 'Two killed'), set(files.strikes, [2, 'affiliations', 0, 'by'], 'a-gang'),
    set(files.links, [], []), set(files.en, ['recordNames', 'a-gang'], 'The gang'),
  ]) expect(printRecord(acceptedRecord(change))).not.toBe(before);
});
