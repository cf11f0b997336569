import { describe, expect, it } from 'vitest';
import { kinds, measures, precisions, tollMeasures } from '../../src/dataset/types.ts';
import { noticeKinds } from '../../src/select/address.ts';
import { throwMissing, type Messages } from '../../src/words/messages.ts';
import { createWords } from '../../src/words/words.ts';
import { englishMessages } from './english.ts';

const words = createWords(englishMessages(), throwMissing);

function wordsOf(sentences: Messages['interface'], language: 'en' | 'es' = 'en') {
  return createWords({ ...englishMessages(), language, interface: sentences }, throwMissing);
}

describe('figures', () => {
  it.each([
    [3, 3, '3'],
    [0, 0, '0'],
    [75, null, 'at least 75'],
    [null, 4, 'at most 4'],
    [29, 32, '29 to 32'],
    [null, null, 'not reported'],
    [15_000, 15_000, '15,000'],
    [1500, null, 'at least 1,500'],
  ])('from %s to %s is “%s”', (min, max, said) => {
    expect(words.range({ min, max })).toBe(said);
  });

  it('are grouped', () => {
    expect(words.number(1_234_567)).toBe('1,234,567');
  });
});

describe('sentences', () => {
  it('fill their placeholders, each as often as it stands there', () => {
    const said = wordsOf({ 'notice.clamped': '{found} for {parameter}: {found}' });
    expect(said.say('notice.clamped', { parameter: 'to', found: '1999' })).toBe('1999 for to: 1999');
  });

  it('take values as they are, whatever signs they hold', () => {
    const said = wordsOf({ 'notice.clamped': '[{found}]' });
    expect(said.say('notice.clamped', { found: "$& {parameter} $1 $'" })).toBe("[$& {parameter} $1 $']");
  });

  it('come in the form that the count asks for', () => {
    expect(words.plural('timeline.on-day', 1)).toBe('1 event');
    expect(words.plural('timeline.on-day', 0)).toBe('0 events');
    expect(words.plural('timeline.on-day', 1200)).toBe('1,200 events');
  });

  it('fall back to the general form where a language has a form that the file lacks', () => {
    // Spanish asks for "many" at a million.
    const spanish = wordsOf({ 'timeline.on-day.one': 'un suceso', 'timeline.on-day.other': '{count} sucesos' }, 'es');
    expect(spanish.plural('timeline.on-day', 1)).toBe('un suceso');
    expect(spanish.plural('timeline.on-day', 1_000_000)).toBe('1.000.000 sucesos');
  });
});

describe('words of records', () => {
  it('are found by id', () => {
    expect(words.title({ id: 'a-friday' })).toBe('A vessel is struck');
    expect(words.dateReason({ id: 'a-friday' })).toBe('Told of “Friday” on a Sunday.');
    expect(words.placeReason({ id: 'a-friday' })).toBe('Named in the text.');
    expect(words.place('caribbean-sea')).toBe('Caribbean Sea');
    expect(words.speaker('petro')).toBe('Gustavo Petro');
    expect(words.value('territorial-waters')).toBe('territorial waters');
    expect(words.article('002-1').short).toBe('The Journal');
    expect(words.stage('silence')).toEqual({ title: 'No article', text: 'Nothing is told of these weeks.' });
  });

  it('give no reason where none was written', () => {
    expect([words.dateReason({ id: 'a-notice' }), words.placeReason({ id: 'a-notice' })]).toEqual([null, null]);
  });
});

describe('words of the closed lists', () => {
  it('are there for every member', () => {
    const said = [
      ...kinds.map(words.kind),
      ...[...measures, ...tollMeasures].map(words.measure),
      ...[...precisions, 'unlocated' as const].map(words.precision),
    ];
    expect(said).toHaveLength(4 + 15 + 5);
    expect(said).not.toContain('');
  });

  it('have a sentence for every kind of notice', () => {
    expect(noticeKinds).toHaveLength(10);
    for (const kind of noticeKinds) {
      expect(words.notice({ parameter: 'to', found: 'yesterday', kind })).toContain('yesterday');
    }
    expect(words.notice({ parameter: 'to', found: 'yesterday', kind: 'unreadable' })).toBe(
      'In the address, “to=yesterday” was not understood; the default is used.',
    );
  });

  it('say why an event was let go, and give its reason for its claims too', () => {
    const said = (found: string) => words.notice({ parameter: 'event', found, kind: 'let-go' });
    expect(said('told-in-error')).toBe('“told-in-error” is published no longer: The article corrected itself.');
    expect(said('told-in-error.killed')).toBe('“told-in-error.killed” is published no longer: The article corrected itself.');
  });
});

describe('missing words', () => {
  it('are refused in tests', () => {
    const none = wordsOf({});
    expect(() => none.say('range.none')).toThrow('No words for interface range.none');
    expect(() => none.plural('timeline.on-day', 2)).toThrow('No words for interface timeline.on-day.other');
    expect(() => words.title({ id: 'constructor' })).toThrow('No words for events constructor');
    expect(() => words.place('toString')).toThrow('No words for places toString');
    expect(() => words.article('999-9')).toThrow('No words for articles 999-9');
    expect(() => words.stage('valueOf')).toThrow('No words for stages valueOf');
  });

  it('are refused where a placeholder has no value', () => {
    expect(() => words.say('range.at-least')).toThrow('No words for range.at-least {min}');
    expect(() => wordsOf({ 'range.none': '{toString}' }).say('range.none')).toThrow('No words for range.none {toString}');
  });

  it('show their key on the page, and leave the rest standing', () => {
    const page = createWords({ ...englishMessages(), interface: {} });
    expect(page.say('range.none')).toBe('[interface range.none]');
    expect(page.speaker('nobody')).toBe('[speakers nobody]');
    expect(page.article('999-9').title).toBe('[articles 999-9]');
    expect(page.stage('no-stage')).toEqual({ title: '[stages no-stage]', text: '[stages no-stage]' });
  });

  it('stop the type check', () => {
    // @ts-expect-error: no such key in data/words/en.json
    expect(() => words.say('no.such.key')).toThrow('No words for interface no.such.key');
    // @ts-expect-error: a key without plural forms
    expect(() => words.plural('range.none', 1)).toThrow('No words for interface range.none.one');
  });
});
