import { describe, expect, it } from 'vitest';
import english from '../../data/words/en.json';
import spanish from '../../data/words/es.json';
import type { Event } from '../../src/dataset/types.ts';
import { formsOf, markSize, radiusOf, writtenAt, type Gauge } from '../../src/map/forms.ts';
import { standsOf, type Stand } from '../../src/map/stands.ts';
import { createWords } from '../../src/words/words.ts';
import { messages } from '../fixtures.ts';
import { anEvent, aPlace, strikesOf } from './fixtures.ts';

const words = createWords({ ...messages(), ...english, language: 'en' });
const wide = (text: string) => text.length * 7;
const gauge: Gauge = { sea: wide, coast: wide, struck: wide, chip: wide, line: wide };
const hand = { touch: false, low: false, struckRow: 28 };

function standAt(place: Stand['place'], events: readonly Event[], record: Stand['strikes'] = []): Stand {
  const [stand] = standsOf(events, [place], record);
  if (!stand) throw new Error('nothing stands there');
  return stand;
}

const sea = standAt(aPlace('caribbean-sea'), ['a', 'b', 'c'].map((id) => anEvent(id)));

describe('a disc', () => {
  it('has an area in proportion to the fewest dead that are reported', () => {
    const area = (killed: number) => radiusOf({ min: killed, max: killed }) ** 2;
    expect(area(6) / area(1)).toBeCloseTo(6);
    expect(radiusOf({ min: 1, max: null })).toBe(radiusOf({ min: 1, max: 1 }));
  });

  it('is of one size where nobody says a number', () => {
    expect(radiusOf({ min: null, max: null })).toBe(radiusOf({ min: 1, max: 1 }));
  });
});

describe('a mark', () => {
  it('is a target of 44 pixels for a finger, with what reaches beyond it', () => {
    for (const event of [anEvent('a'), anEvent('b', { killed: { min: 6, max: 6 } }), anEvent('ship', { kind: 'deployment' })]) {
      const { width, height } = markSize(event, 0, true);
      expect(width).toBeGreaterThanOrEqual(44);
      expect(height).toBeGreaterThanOrEqual(36);
    }
  });

  it('of the carrier is 48 pixels wide or more, and has its name beside it', () => {
    const carrier = anEvent('ford', { kind: 'deployment', drawnAs: 'carrier' });
    expect(markSize(carrier, 0, false).width).toBeGreaterThanOrEqual(48);
    expect(markSize(carrier, 120, false).width - markSize(carrier, 0, false).width).toBe(120);
  });
});

describe('what is written', () => {
  const at = (place: Stand['place'], events: readonly Event[], record: Stand['strikes'] = [], width = 1000) => writtenAt(standAt(place, events, record), words, width);

  it('at a sea is its name, set once', () => {
    expect(at(aPlace('caribbean-sea'), [anEvent('a')])).toMatchObject({ style: 'sea', name: 'Caribbean Sea', chip: null, fold: 'Caribbean Sea · 1' });
  });

  it('at a coast is its name, shorter on a phone', () => {
    const [coast, ship] = [aPlace('off-venezuela'), anEvent('ship', { kind: 'deployment', scope: null, place: 'off-venezuela' })];
    expect([at(coast, [ship]).name, at(coast, [ship], [], 390).name]).toEqual(['Off the coast of Venezuela', 'Off Venezuela']);
    const inSpanish = createWords({ ...messages(), ...spanish, language: 'es' });
    expect(inSpanish.place('off-venezuela')).toBe('frente a la costa de Venezuela');
    expect(writtenAt(standAt(coast, [ship]), inSpanish, 1000).name).toBe('Frente a la costa de Venezuela');
  });

  it('at a country struck says so with the day, on a phone too', () => {
    const [country, struck] = [aPlace('venezuela', 'country'), anEvent('strikes-on-venezuela-and-seizure-of-maduro', { place: 'venezuela' })];
    expect(at(country, [struck]).name?.replaceAll('\u00a0', ' ')).toBe('Venezuela: struck, Maduro seized — 17 Oct 2025');
    expect(at(country, [struck], [], 390).name?.replaceAll('\u00a0', ' ')).toBe('Venezuela struck — 17 Oct 2025');
  });

  it('at a town is a count beside its name', () => {
    const talks = ['a', 'b'].map((id) => anEvent(id, { kind: 'diplomacy', scope: null, place: 'bogota' }));
    expect(at(aPlace('bogota', 'locality'), talks)).toMatchObject({ name: null, chip: 'Bogotá · 2 events' });
  });

  it('at the border counts its reports', () => {
    const line = { ...aPlace('colombia-venezuela-border'), drawnAs: 'line' } as const;
    expect(at(line, [anEvent('protest', { kind: 'border', scope: null })]).chip).toBe('Colombia–Venezuela border · 1 report');
    expect(at(line, []).chip).toBe('Colombia–Venezuela border');
    expect(at(line, [anEvent('protest', { kind: 'border', scope: null })]).fold).toBe('Border · 1 report');
    expect(at(line, [anEvent('protest', { kind: 'border', scope: null })], [], 390).fold).toBe('Border · 1');
  });

  it('never adds the record’s strikes to the documents’ events', () => {
    expect(at(aPlace('caribbean-sea'), [anEvent('a')], strikesOf(7))).toMatchObject({ record: 'public record: 7 strikes', fold: 'Caribbean Sea · 1 · record 7' });
    expect(at(aPlace('eastern-pacific'), [], strikesOf(7, 'eastern-pacific')).fold).toBe('Eastern Pacific · record 7');
  });
});

describe('the forms of a place', () => {
  const forms = formsOf(sea, writtenAt(sea, words, 1000), gauge, hand);

  it('begin with all its words and end with its name and a count', () => {
    expect(forms[0]).toMatchObject({ folded: false, name: ['Caribbean Sea'], line: ['3 strikes told one by one · positions not reported'] });
    expect(forms.at(-1)).toMatchObject({ folded: true, name: [], line: [] });
  });

  it('break the line between its parts where it is long, and then leave it away', () => {
    expect(forms.map(({ line }) => line)).toContainEqual(['3 strikes told one by one', 'positions not reported']);
    expect(forms.at(-2)?.line).toEqual([]);
  });

  it('give the carrier a row of its own, then leave its name away, before they fold', () => {
    const events = [...['a', 'b', 'c'].map((id) => anEvent(id)), anEvent('ford', { kind: 'deployment', scope: null, drawnAs: 'carrier' })];
    const carried = standAt(aPlace('caribbean-sea'), events);
    const all = formsOf(carried, writtenAt(carried, words, 1000), gauge, hand);
    expect([all[0]?.apart, all[1]?.apart]).toEqual([false, true]);
    expect(all.at(-2)).toMatchObject({ named: false, folded: false });
    // Three discs of 28 pixels side by side, and under them the ship at the left of its name.
    const reach = all[1]?.marks.map(({ x }) => x) ?? [];
    expect([reach[0], reach[17]]).toEqual([-39, 39]);
    expect((reach[25] ?? 0) - (reach[24] ?? 0)).toBe(56);
  });

  it('of a sea break its name into rows before they fold, and say how far it reaches', () => {
    const form = forms.find(({ name }) => name.length > 1);
    expect(form).toMatchObject({ folded: false, name: ['Caribbean', 'Sea'] });
    // 'Caribbean' is 63 pixels wide, 'Sea' 21.
    expect(form?.reach.map(({ x }) => x)).toEqual([-31.5, -15.75, 0, 15.75, 31.5, -10.5, -5.25, 0, 5.25, 10.5]);
  });

  it('of waters on both sides of a continent are a name and a count: a ship would say on which', () => {
    const both = standAt({ ...aPlace('southern-caribbean-and-pacific-littoral'), drawnAs: 'name' }, [anEvent('ship', { kind: 'deployment', scope: null, place: 'southern-caribbean-and-pacific-littoral' })]);
    expect(formsOf(both, writtenAt(both, words, 1000), gauge, hand).map(({ folded }) => folded)).toEqual([true]);
  });

  it('of a country struck set its day below, in narrower rows, and then its name alone, before the line goes', () => {
    const struck = standAt(aPlace('venezuela', 'country'), [anEvent('strikes-on-venezuela-and-seizure-of-maduro', { place: 'venezuela' })]);
    const names = formsOf(struck, writtenAt(struck, words, 1000), gauge, hand).map(({ name }) => name.join(' / ').replaceAll('\u00a0', ' '));
    expect(names.slice(0, 5)).toEqual(['Venezuela: struck, Maduro seized — 17 Oct 2025', 'Venezuela: struck, Maduro seized / 17 Oct 2025', 'Venezuela: struck, / Maduro seized / 17 Oct 2025', 'Venezuela struck — 17 Oct 2025', 'Venezuela struck / 17 Oct 2025']);
  });

  it('never fold a country that was struck, but where the map is low', () => {
    const struck = standAt(aPlace('venezuela', 'country'), [anEvent('struck', { place: 'venezuela' })]);
    const written = writtenAt(struck, words, 1000);
    expect(formsOf(struck, written, gauge, hand).some(({ folded }) => folded)).toBe(false);
    expect(formsOf(struck, written, gauge, { ...hand, low: true }).map(({ folded }) => folded)).toEqual([true]);
  });
});
