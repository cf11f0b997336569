import { expect, it } from 'vitest';
import { accepted, lines, refused, set } from './fixture.ts';

const place = { id: 'caribbean-sea', precision: 'area', schematic: true, anchor: [-70, 14] };

it('accepts one claim id in two events', () => {
  const { dataset } = accepted();
  expect(dataset.events.flatMap(({ claims }) => claims).filter(({ id }) => id.endsWith('.date'))).toHaveLength(2);
});

it('refuses an event id that another kind has', () => {
  const faults = refused(
    set('data/events/deployment.json', [0, 'id'], 'friday-strike'), set('data/words/en.json', ['events', 'sailors-arrive'], undefined));
  expect(lines(faults)).toContain('data/events/deployment.json friday-strike [unique id] the id stands already in data/events/strike.json');
});

it('refuses two claims of one event with one id', () => {
  expect(lines(refused(set('data/events/strike.json', [0, 'claims', 1, 'id'], 'date')))).toEqual([
    'data/events/strike.json friday-strike.date [unique id] the id stands already in data/events/strike.json',
  ]);
});

it('refuses a toll, a place, a speaker, an article or a turn twice', () => {
  const toll = { id: 'toll-001', measure: 'killed', min: 15, wording: '15', by: 'article', article: '001-1', quote: 'at least 15 people' };
  expect(lines(refused(set('data/tolls.json', [1], toll)))[0]).toContain('toll-001 [unique id]');
  expect(lines(refused(set('data/places.json', [1], place)))[0]).toContain('caribbean-sea [unique id]');
  expect(lines(refused(set('data/speakers.json', [1, 'id'], 'minister')))[0]).toContain('minister [unique id]');
  expect(lines(refused(set('data/articles.json', [2, 'id'], '001-1')))[0]).toContain('001-1 [unique id]');
  expect(lines(refused(set('data/turns.json', [2, 'id'], 'strike')))[0]).toContain('strike [unique id]');
});
