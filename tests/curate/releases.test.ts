import { describe, expect, it } from 'vitest';
import { accepted, faultsOf, lines, refused, say, set, spanish, type Change } from './fixture.ts';

const changes = 'data/changes.json';
const withdrawn = 'data/withdrawn.json';
const en = 'data/words/en.json';

const entry = (version: string, date: string, ...ids: readonly string[]) => ({ version, date, changes: ids });
const worded = (...ids: readonly string[]) => say(['changes'], Object.fromEntries(ids.map((id) => [id, 'A change.'])));

/** A second version of the data, which takes one event back. */
const second: readonly Change[] = [
  set('data/release.json', ['version'], '0.1.0'),
  set(changes, [], [entry('0.1.0', '2025-12-01', 'taken-back'), entry('0.0.1', '2025-11-20', 'first-events')]),
  ...worded('taken-back', 'first-events'),
  set(withdrawn, [], [{ id: 'a-rumour', version: '0.1.0' }]),
  ...say(['withdrawn'], { 'a-rumour': 'The article corrected itself.' }),
];

it('compiles the versions, newest first, and what was withdrawn', () => {
  const { dataset, words } = accepted(...second);
  // 1 December 2025 is day 20423 since 1 January 1970.
  expect(dataset.releases[0]).toEqual({ version: '0.1.0', date: 20_423, changes: ['taken-back'] });
  expect(dataset.releases.map(({ version }) => version)).toEqual(['0.1.0', '0.0.1']);
  expect(dataset.withdrawn).toEqual([{ id: 'a-rumour', version: '0.1.0' }]);
  expect(words.get('en')?.withdrawn['a-rumour']).toBe('The article corrected itself.');
});

describe('the changelog', () => {
  it('is refused where it does not tell of the published version', () => {
    expect(lines(refused(set('data/release.json', ['version'], '0.0.2')))).toEqual([
      `${changes} 0.0.2 [release] the data is of version 0.0.2, the first entry of 0.0.1`,
    ]);
  });

  it('is refused where it is not in order of version and date', () => {
    const list = (...entries: readonly object[]) => [set(changes, [], entries), ...worded('first-events', 'more')];
    expect(lines(refused(...list(entry('0.0.1', '2025-11-20', 'first-events'), entry('0.0.1', '2025-11-20', 'more'))))).toEqual([
      `${changes} 0.0.1 [release] stands above 0.0.1`,
    ]);
    expect(lines(refused(...list(entry('0.0.1', '2025-11-20', 'first-events'), entry('0.0.0', '2025-11-21', 'more'))))).toEqual([
      `${changes} 0.0.1 [release] date: 2025-11-20 is before that of 0.0.0`,
    ]);
    expect(lines(refused(set(changes, [0, 'date'], '2025-11-31')))).toEqual([`${changes} 0.0.1 [release] date: not a day that the calendar has`]);
  });

  it('takes 0.10.0 for newer than 0.9.0', () => {
    expect(faultsOf(
      set('data/release.json', ['version'], '0.10.0'), ...worded('first-events', 'more'),
      set(changes, [], [entry('0.10.0', '2025-11-20', 'more'), entry('0.9.0', '2025-11-20', 'first-events')]),
    )).toEqual([]);
  });

  it('is refused with a change told twice, none at all, or no words for one in either language', () => {
    expect(lines(refused(set(changes, [0, 'changes'], ['first-events', 'first-events'])))).toEqual([`${changes} 0.0.1 [release] “first-events” is told twice`]);
    expect(lines(refused(set(changes, [0, 'changes'], [])))[0]).toContain(`${changes} entry 1 [schema] changes:`);
    expect(lines(refused(set(en, ['changes'], {})))).toEqual([`${en} changes.first-events [words] no words for this id`]);
    expect(lines(refused(set('data/words/es.json', [], { ...spanish, changes: {} })))).toEqual([
      'data/words/es.json changes.first-events [words] no words for this id',
    ]);
  });

  it('is refused with words for a change that no version has', () => {
    expect(lines(refused(set(en, ['changes', 'never'], 'A change.')))).toEqual([`${en} changes.never [words] words for an id that does not exist`]);
  });
});

describe('what was withdrawn', () => {
  it('is refused while the event is still there', () => {
    expect(lines(refused(...second, set(withdrawn, [0, 'id'], 'friday-strike'), ...say(['withdrawn'], { 'friday-strike': 'Why.' })))).toEqual([
      `${withdrawn} friday-strike [release] the event is still among the records`,
    ]);
  });

  it('is refused without a reason, twice, or in a version that the changelog does not have', () => {
    expect(lines(refused(...second, set(en, ['withdrawn'], {})))).toEqual([`${en} withdrawn.a-rumour [words] no words for this id`]);
    expect(lines(refused(...second, set(withdrawn, [1], { id: 'a-rumour', version: '0.1.0' })))).toEqual([
      `${withdrawn} a-rumour [unique id] the id stands already in ${withdrawn}`,
    ]);
    expect(lines(refused(...second, set(withdrawn, [0, 'version'], '0.2.0')))).toEqual([
      `${withdrawn} a-rumour [release] version 0.2.0 has no entry in ${changes}`,
    ]);
  });
});
