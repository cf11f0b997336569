import { describe, expect, it } from 'vitest';
import spanish from '../../data/words/es.json';
import { throwMissing } from '../../src/words/messages.ts';
import { createWords } from '../../src/words/words.ts';
import { dated, day } from '../select/small-dataset.ts';
import { englishMessages } from './english.ts';

const words = createWords({ ...englishMessages(), language: 'es', interface: spanish.interface }, throwMissing);

describe('a date in Spanish', () => {
  it.each([
    ['2025-10-17', 'viernes 17 de octubre de 2025'],
    ['2026-01-01', 'jueves 1 de enero de 2026'],
    ['2025-09', 'septiembre de 2025'],
    ['2025', '2025'],
    ['2025-09-01/2025-09-10', 'principios de septiembre de 2025 (del 1 al 10 de septiembre)'],
    ['2025-09-11/2025-09-20', 'mediados de septiembre de 2025 (del 11 al 20 de septiembre)'],
    ['2025-09-21/2025-09-30', 'fines de septiembre de 2025 (del 21 al 30 de septiembre)'],
    ['2025-10-15/2025-10-16', 'el 15 o el 16 de octubre de 2025'],
    ['2025-12-31/2026-01-01', 'el 31 de diciembre de 2025 o el 1 de enero de 2026'],
    ['2025-10-13/2025-10-16', 'entre el 13 y el 16 de octubre de 2025'],
    ['2025-10-20/2025-11-12', 'entre el 20 de octubre y el 12 de noviembre de 2025'],
    ['2025-09/2025-11', 'entre septiembre y noviembre de 2025'],
    ['2025-12/2026-01', 'entre diciembre de 2025 y enero de 2026'],
    ['2024/2025', 'entre 2024 y 2025'],
    ['2025-09~', 'hacia septiembre de 2025'],
    ['2025-11-11~', 'hacia el 11 de noviembre de 2025'],
    ['2025-10-13~/2025-10-16', 'aproximadamente entre el 13 y el 16 de octubre de 2025'],
  ])('%s is %s', (edtf, said) => {
    expect(words.date(dated(edtf))).toBe(said);
  });

  it('is short without “de”, and a month alone without a stop', () => {
    expect(words.shortDay(day('2025-10-17'))).toBe('17 oct 2025');
    expect(words.month(day('2025-10-17'))).toBe('oct');
  });

  it('makes a stretch that begins with “del”, of one day too', () => {
    expect(words.stretch({ earliest: day('2025-10-24'), latest: day('2025-11-08') })).toBe('del 24 de octubre al 8 de noviembre de 2025');
    expect(words.stretch({ earliest: day('2025-10-20'), latest: day('2025-10-20') })).toBe('del 20 de octubre de 2025');
  });
});

describe('a figure in Spanish', () => {
  it('has a point between thousands, from four digits on', () => {
    expect(words.number(4000)).toBe('4.000');
    expect(words.number(200_000)).toBe('200.000');
  });

  it('says where it ends', () => {
    expect(words.range({ min: 75, max: null })).toBe('al menos 75');
    expect(words.range({ min: 29, max: 32 })).toBe('de 29 a 32');
    expect(words.range({ min: null, max: null })).toBe('no se reporta');
  });
});
