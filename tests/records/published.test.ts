import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf, frozen, lostIds, publishedNow, readIds, readPublished, refusal } from '../../src/build/commands.ts';
import { accepted, say, set } from '../curate/fixture.ts';
import { acceptedRecord, files } from '../curate/record-fixture.ts';
import { theRecords } from './records.ts';

const repository = join(import.meta.dirname, '../..');
const records = theRecords();

describe('the published data', () => {
  it('is what was frozen under its version', () => {
    // Compared as text, so that a failure shows how to mend it.
    expect(refusal(readPublished(repository), records.dataset.version, digestOf(records)) ?? 'nothing is wrong').toBe('nothing is wrong');
  });

  it('still has every id that was ever published, of an event, a claim or an entry of the record, or says where it leads', () => {
    const ids = readIds(repository);
    // 99 events with 289 claims and 75 entries of the record before version 2.
    expect(ids.length).toBeGreaterThan(99 + 289 + 75);
    expect(lostIds(ids, records)).toEqual([]);
  });

  it('has no event, claim or entry whose id was not frozen', () => {
    const ids = new Set(readIds(repository));
    expect([...publishedNow(records)].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('leads from no id that was never published', () => {
    const ids = new Set(readIds(repository));
    expect(records.dataset.moved).toHaveLength(129);
    expect(records.dataset.moved.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});

describe('a change under an unchanged version', () => {
  const before = digestOf(accepted());
  const strike = 'data/events/strike.json';

  it.each([
    ['a title', set('data/words/en.json', ['events', 'friday-strike', 'title'], 'Four killed')],
    ['a date', set(strike, [0, 'date', 'edtf'], '2025-10-30')],
    ['a claim', set(strike, [0, 'claims', 3, 'by'], 'captain')],
    ['a toll', set('data/tolls.json', [0, 'by'], 'captain')],
    ['an article', set('data/articles.json', [1, 'publisher'], 'The Daily Gazette')],
    ['a passage', set('data/events/strike.json', [0, 'claims', 4, 'speakerBefore'], true)],
    ['an id that moved', set('data/moved.json', [], [{ id: 'friday-strike.boat', now: 'friday-strike' }])],
  ])('is refused with what would mend it: %s', (_, change) => {
    const why = refusal({ '0.0.1': before }, '0.0.1', digestOf(accepted(change)));
    expect(why).toContain('is still called version 0.0.1');
    expect(why).toContain('Raise “version” in data/release.json');
    expect(why).toContain('npm run freeze');
  });

  it.each([
    ['an entry', set(files.strikes, [2, 'announced'], '2025-10-31')],
    ['a citation', set(files.facts, [0, 'citations', 0, 'title'], 'Boat hit')],
    ['a location', set(files.en, ['record', 'record-2025-10-31-a', 'location'], 'Far out.')],
  ])('is refused in the public record too: %s', (_, change) => {
    expect(refusal({ '0.0.1': digestOf(acceptedRecord()) }, '0.0.1', digestOf(acceptedRecord(change)))).toContain('is still called version 0.0.1');
  });

  it('passes where nothing that was published has changed', () => {
    expect(refusal({ '0.0.1': before }, '0.0.1', digestOf(accepted(set('data/words/en.json', ['stages', 'end', 'text'], 'It ends.'))))).toBeNull();
  });

  it('is refused to be frozen, but for a version that has not gone out', () => {
    expect(() => frozen({ '0.0.1': 'old' }, '0.0.1', before, false)).toThrow('is still called version 0.0.1');
    expect(frozen({ '0.0.1': 'old' }, '0.0.1', before, true)).toEqual({ '0.0.1': before });
    expect(frozen({ '0.0.1': 'old' }, '0.0.2', before, false)).toEqual({ '0.0.1': 'old', '0.0.2': before });
  });

  it('is refused for a version that nobody froze', () => {
    expect(refusal({}, '0.0.1', before)).toContain('npm run freeze');
  });
});

describe('an id once published', () => {
  it('is lost when its event is gone without a word', () => {
    expect(lostIds(['friday-strike', 'a-rumour'], accepted())).toEqual(['a-rumour']);
  });

  it('is lost when its entry of the public record is gone', () => {
    expect(lostIds(['record-2025-10-31-a', 'record-2025-10-31-z'], acceptedRecord())).toEqual(['record-2025-10-31-z']);
  });

  it('is lost when its claim is gone', () => {
    expect(lostIds(['friday-strike.boats', 'friday-strike.boat'], accepted())).toEqual(['friday-strike.boat']);
  });

  it('is kept where it leads on, or is said to have been let go', () => {
    const moved = [
      set('data/moved.json', [], [{ id: 'a-rumour', now: null }, { id: 'friday-strike.boat', now: 'friday-strike.boats' }]),
      ...say(['moved'], { 'a-rumour': 'The article corrected itself.' }),
    ];
    expect(lostIds(['friday-strike', 'a-rumour', 'friday-strike.boat'], accepted(...moved))).toEqual([]);
  });
});
