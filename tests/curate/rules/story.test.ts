import { describe, expect, it } from 'vitest';
import { accepted, faultsOf, lines, refused, say, set, spanish, type Change } from '../fixture.ts';

const turns = 'data/turns.json';
const en = 'data/words/en.json';

it('compiles the turns as days, in their order', () => {
  const { dataset } = accepted();
  expect(dataset.turns.map(({ id }) => id)).toEqual(['before', 'strike', 'silence', 'sailors', 'denial', 'end']);
  // 31 October 2025 is day 20392 since 1 January 1970.
  expect(dataset.turns[1]).toEqual({ id: 'strike', at: 20_392, events: ['friday-strike', 'captain-denies'] });
});

it('accepts two turns of one day, and one on each end of the axis', () => {
  expect(faultsOf(set(turns, [3, 'at'], '2025-11-02'))).toEqual([]);
});

it('refuses a turn before or after the axis, or on no day', () => {
  expect(lines(refused(set(turns, [0, 'at'], '2025-10-24')))).toEqual([`${turns} before [turn] at: 2025-10-24 is not on the axis`]);
  expect(lines(refused(set(turns, [5, 'at'], '2025-11-11')))).toEqual([`${turns} end [turn] at: 2025-11-11 is not on the axis`]);
  expect(lines(refused(set(turns, [2, 'at'], '2025-11-31')))).toEqual([`${turns} silence [turn] at: not a day that the calendar has`]);
  expect(lines(refused(set(turns, [2, 'at'], '2025-11')))).toEqual([`${turns} silence [turn] at: not a day that the calendar has`]);
});

it('refuses turns that are not in the order of their days', () => {
  expect(lines(refused(set(turns, [2, 'at'], '2025-10-30')))).toEqual([`${turns} silence [turn] at: 2025-10-30 comes after 2025-10-31`]);
});

it('refuses a turn that rests on nothing, on an event that does not exist, or on one event twice', () => {
  expect(lines(refused(set(turns, [2, 'events'], [])))[0]).toContain(`${turns} silence [schema] events:`);
  expect(lines(refused(set(turns, [2, 'events'], ['sailors-arrive', 'sailors-leave'])))).toEqual([
    `${turns} silence [reference] event “sailors-leave” does not exist`,
  ]);
  expect(lines(refused(set(turns, [2, 'events'], ['sailors-arrive', 'sailors-arrive'])))).toEqual([
    `${turns} silence [turn] rests twice on “sailors-arrive”`,
  ]);
});

function turned(count: number): readonly Change[] {
  const records = Array.from({ length: count }, (_, index) => ({ id: `turn-${index}`, at: '2025-11-01', events: ['friday-strike'] }));
  const worded = Object.fromEntries(records.map(({ id }) => [id, { title: 'A turn', text: 'Of the story.' }]));
  return [set(turns, [], records), ...say(['turns'], worded)];
}

it('wants six turns to ten', () => {
  expect(faultsOf(...turned(6))).toEqual([]);
  expect(faultsOf(...turned(10))).toEqual([]);
  expect(lines(refused(...turned(5)))).toEqual([`${turns} the whole file [turn] 5 turns`]);
  expect(lines(refused(...turned(11)))).toEqual([`${turns} the whole file [turn] 11 turns`]);
});

it('wants a title that fits the chart, in every language', () => {
  const title = (text: string) => set(en, ['turns', 'silence', 'title'], text);
  expect(faultsOf(title('Twenty-eight letters, counted'.slice(0, 28)))).toEqual([]);
  expect(lines(refused(title('Twenty-nine letters, counted!')))).toEqual([`${en} turns.silence [turn] a title of 29 characters`]);
});

it('wants a title and a text of every turn, and nothing else', () => {
  expect(lines(refused(set(en, ['turns', 'silence', 'text'], undefined)))[0]).toContain(`${en} turns.silence [schema] text:`);
  expect(lines(refused(set(en, ['turns', 'silence', 'note'], 'And more.')))[0]).toContain(`${en} turns.silence [schema] note:`);
});

it('does not take the turns for missing when their records cannot be read', () => {
  const faults = lines(refused(set(turns, [2, 'at'], 20_394)));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`${turns} silence [schema] at:`);
});

const changes = 'data/changes.json';

const entry = (version: string, date: string, ...ids: readonly string[]) => ({ version, date, changes: ids });
const worded = (...ids: readonly string[]) => say(['changes'], Object.fromEntries(ids.map((id) => [id, 'A change.'])));

/** A second version of the data. */
const second: readonly Change[] = [
  set('data/release.json', ['version'], '0.1.0'),
  set(changes, [], [entry('0.1.0', '2025-12-01', 'taken-back'), entry('0.0.1', '2025-11-20', 'first-events')]),
  ...worded('taken-back', 'first-events'),
];

it('compiles the versions, newest first', () => {
  const { dataset } = accepted(...second);
  // 1 December 2025 is day 20423 since 1 January 1970.
  expect(dataset.releases[0]).toEqual({ version: '0.1.0', date: 20_423, changes: ['taken-back'] });
  expect(dataset.releases.map(({ version }) => version)).toEqual(['0.1.0', '0.0.1']);
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
