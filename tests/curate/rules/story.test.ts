import { describe, expect, it } from 'vitest';
import { accepted, faultsOf, lines, refused, say, set, spanish, type Change } from '../fixture.ts';

const stages = 'data/stages.json';
const en = 'data/words/en.json';
const es = 'data/words/es.json';

it('compiles the stages as days, in their order', () => {
  const { dataset } = accepted();
  expect(dataset.stages.map(({ id }) => id)).toEqual(['before', 'strike', 'silence', 'sailors', 'denial', 'end']);
  // 31 October 2025 is day 20392 since 1 January 1970.
  expect(dataset.stages[1]).toEqual({ id: 'strike', at: 20_392, events: ['friday-strike', 'captain-denies'], rung: 'friday-strike' });
  expect(dataset.stages.map(({ rung }) => rung)).toEqual([null, 'friday-strike', null, 'sailors-arrive', null, null]);
});

it('accepts two stages of one day, and one on each end of the axis', () => {
  expect(faultsOf(set(stages, [3, 'at'], '2025-11-02'))).toEqual([]);
});

it('refuses a stage before or after the axis, or on no day', () => {
  expect(lines(refused(set(stages, [0, 'at'], '2025-10-24')))).toEqual([`${stages} before [stage] at: 2025-10-24 is not on the axis`]);
  expect(lines(refused(set(stages, [5, 'at'], '2025-11-11')))).toEqual([`${stages} end [stage] at: 2025-11-11 is not on the axis`]);
  expect(lines(refused(set(stages, [2, 'at'], '2025-11-31')))).toEqual([`${stages} silence [stage] at: not a day that the calendar has`]);
  expect(lines(refused(set(stages, [2, 'at'], '2025-11')))).toEqual([`${stages} silence [stage] at: not a day that the calendar has`]);
});

it('refuses stages that are not in the order of their days', () => {
  expect(lines(refused(set(stages, [2, 'at'], '2025-10-30')))).toEqual([`${stages} silence [stage] at: 2025-10-30 comes after 2025-10-31`]);
});

it('refuses a stage at which the head would fall back, though its day comes later', () => {
  // The sailors arrive on 3 November, where the head of “before” then stands; “strike” shows what was on 31 October.
  expect(lines(refused(set(stages, [0, 'events'], ['sailors-arrive'])))).toEqual([
    `${stages} strike [stage] its head stands at 2025-10-31, before that of before (2025-11-03)`,
  ]);
  expect(faultsOf(set(stages, [0, 'events'], ['sailors-arrive']), set(stages, [1, 'at'], '2025-11-03'), set(stages, [2, 'at'], '2025-11-03'))).toEqual([]);
});

it('refuses a stage that rests on nothing, on an event that does not exist, or on one event twice', () => {
  expect(lines(refused(set(stages, [2, 'events'], [])))[0]).toContain(`${stages} silence [schema] events:`);
  expect(lines(refused(set(stages, [2, 'events'], ['sailors-arrive', 'sailors-leave'])))).toEqual([
    `${stages} silence [reference] event “sailors-leave” does not exist`,
  ]);
  expect(lines(refused(set(stages, [2, 'events'], ['sailors-arrive', 'sailors-arrive'])))).toEqual([
    `${stages} silence [stage] rests twice on “sailors-arrive”`,
  ]);
});

function staged(count: number): readonly Change[] {
  const records = Array.from({ length: count }, (_, index) => ({ id: `stage-${index}`, at: '2025-11-01', events: ['friday-strike'], rung: null }));
  const worded = Object.fromEntries(records.map(({ id }) => [id, { title: 'A stage', text: 'Of the story.' }]));
  return [set(stages, [], records), ...say(['stages'], worded)];
}

it('wants six stages to ten', () => {
  expect(faultsOf(...staged(6))).toEqual([]);
  expect(faultsOf(...staged(10))).toEqual([]);
  expect(lines(refused(...staged(5)))).toEqual([`${stages} the whole file [stage] 5 stages`]);
  expect(lines(refused(...staged(11)))).toEqual([`${stages} the whole file [stage] 11 stages`]);
});

it('wants a title that fits its line, in every language', () => {
  const title = (text: string) => set(en, ['stages', 'silence', 'title'], text);
  expect(faultsOf(title('Twenty-eight letters, counted'.slice(0, 28)))).toEqual([]);
  expect(lines(refused(title('Twenty-nine letters, counted!')))).toEqual([`${en} stages.silence [stage] a title of 29 characters`]);
});

it('wants a title and a text of every stage, and nothing else', () => {
  expect(lines(refused(set(en, ['stages', 'silence', 'text'], undefined)))[0]).toContain(`${en} stages.silence [schema] text:`);
  expect(lines(refused(set(en, ['stages', 'silence', 'note'], 'And more.')))[0]).toContain(`${en} stages.silence [schema] note:`);
});

it('does not take the stages for missing when their records cannot be read', () => {
  const faults = lines(refused(set(stages, [2, 'at'], 20_394)));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`${stages} silence [schema] at:`);
});

describe('a rung', () => {
  const words = (id: string, rung: string | undefined) => say(['stages', id, 'rung'], rung);

  it('names any one of its stage’s events, which another stage may rest on too', () => {
    expect(faultsOf(set(stages, [1, 'rung'], 'captain-denies'))).toEqual([]);
    expect(faultsOf(set(stages, [5, 'rung'], 'captain-denies'), ...words('end', 'A captain denies it'))).toEqual([]);
    expect(faultsOf(set(stages, [1, 'rung'], null), ...words('strike', undefined))).toEqual([]);
  });

  it('is refused where it names an event of no stage, of another or that does not exist, or where nothing says whether there is one', () => {
    expect(lines(refused(set(stages, [1, 'rung'], 'sailors-leave')))).toEqual([
      `${stages} strike [stage] a rung that names “sailors-leave”, which is none of the stage’s events`,
    ]);
    expect(lines(refused(set(stages, [1, 'events'], ['captain-denies'])))).toEqual([
      `${stages} strike [stage] a rung that names “friday-strike”, which is none of the stage’s events`,
    ]);
    expect(lines(refused(set(stages, [1, 'events'], ['friday-strike', 'sailors-leave']), set(stages, [1, 'rung'], 'sailors-leave')))).toEqual([
      `${stages} strike [reference] event “sailors-leave” does not exist`,
    ]);
    expect(lines(refused(set(stages, [1, 'rung'], undefined)))[0]).toContain(`${stages} strike [schema] rung:`);
  });

  it('is refused where another names the same event', () => {
    expect(lines(refused(set(stages, [2, 'rung'], 'sailors-arrive'), ...words('silence', 'Sailors arrive')))).toEqual([
      `${stages} sailors [stage] a rung that names “sailors-arrive”, as silence does`,
    ]);
  });

  it('has its few words in every language, and only a rung has them', () => {
    expect(lines(refused(...words('strike', undefined)))).toEqual([en, es].map((file) => `${file} stages.strike [stage] a rung without its few words`));
    expect(lines(refused(set(es, ['stages', 'strike', 'rung'], undefined)))).toEqual([`${es} stages.strike [stage] a rung without its few words`]);
    expect(lines(refused(set(es, ['stages', 'silence', 'rung'], 'Nada')))).toEqual([`${es} stages.silence [stage] words of a rung, though the stage is none`]);
  });

  it('has words that fit beside its line', () => {
    expect(faultsOf(set(es, ['stages', 'strike', 'rung'], 'Cuarenta letras, contadas una a una, sí.'))).toEqual([]);
    expect(lines(refused(set(es, ['stages', 'strike', 'rung'], 'Cuarenta y una letras, contadas despacio.')))).toEqual([
      `${es} stages.strike [stage] words of a rung of 41 characters`,
    ]);
  });
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
