import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const data = join(import.meta.dirname, '../../data');

/** The switch must say what it is before the record is fetched, so the number stands in its sentence. */
it.each(['en', 'es'])('the switch’s sentence (%s) counts as many strikes as the record holds', (language) => {
  const sentence = JSON.parse(readFileSync(join(data, 'words', `${language}.json`), 'utf8')).interface['panel.record.what'] as string;
  const strikes = JSON.parse(readFileSync(join(data, 'record/strikes.json'), 'utf8')) as readonly unknown[];
  expect(Number.parseInt(sentence, 10)).toBe(strikes.length);
});
