import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf, frozen, lostIds, readIds, readPublished, refusal } from '../../src/build/commands.ts';
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

  it('still has every id that was ever published, or says that it was withdrawn', () => {
    const ids = readIds(repository);
    expect(ids.length).toBeGreaterThan(90);
    expect(lostIds(ids, records)).toEqual([]);
  });

  it('has no event whose id was not frozen', () => {
    const ids = new Set(readIds(repository));
    expect(records.dataset.events.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
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

  it('leaves 1.0.0, which had no public record, the digest that it had', () => {
    const first = [
      set('data/release.json', ['version'], '1.0.0'), set('data/changes.json', [0, 'version'], '1.0.0'),
    ];
    expect(digestOf(acceptedRecord(...first))).toBe(digestOf(accepted(...first)));
    expect(digestOf(acceptedRecord())).not.toBe(digestOf(accepted()));
  });

  it('passes where nothing that was published has changed', () => {
    expect(refusal({ '0.0.1': before }, '0.0.1', digestOf(accepted(set('data/words/en.json', ['turns', 'end', 'text'], 'It ends.'))))).toBeNull();
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

  it('is kept by a note that the event was withdrawn', () => {
    const withdrawn = [
      set('data/withdrawn.json', [], [{ id: 'a-rumour', version: '0.0.1' }]),
      ...say(['withdrawn'], { 'a-rumour': 'The article corrected itself.' }),
    ];
    expect(lostIds(['friday-strike', 'a-rumour'], accepted(...withdrawn))).toEqual([]);
  });
});
