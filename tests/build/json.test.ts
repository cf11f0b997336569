import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSources, parseJson } from '../../src/build/load.ts';

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    expect(parseJson('[{"a": 1, "b": {"a": [2, {"a": null}], "b": ""}}, {"a": true}, "a", ["a", "a"]]')).toEqual(
      [{ a: 1, b: { a: [2, { a: null }], b: '' } }, { a: true }, 'a', ['a', 'a']]);
  });

  it('is not misled by braces, colons and quotation marks inside strings', () => {
    const text = String.raw`{"a": "}{\"a\":", "{": "\\", "b\"": "a", "c": ": \"c\" :"}`;
    expect(Object.keys(parseJson(text) as object)).toEqual(['a', '{', 'b"', 'c']);
  });

  it.each([
    ['side by side', '{"a": 1, "a": 2}'], ['with a value between', '{"a": {"a": 1}, "b": [{"a": 2}], "a": 3}'], ['written in another way', String.raw`{"a": 1, "\u0061": 2}`],
    ['inside a list', '[{"b": 1}, {"a": 1, "a": 1}]'], ['with the colon on another line', '{"a"\n:1,"a"\n:1}'],
  ])('refuses a key twice in one object: %s', (_, text) => {
    expect(() => parseJson(text)).toThrow(/the key “a” stands twice in one object/);
  });

  it('refuses a key twice that every object has by birth', () => {
    expect(() => parseJson('{"__proto__": 1, "__proto__": 2}')).toThrow('line 1: the key “__proto__” stands twice in one object');
    expect(Object.keys(parseJson('{"constructor": 1}') as object)).toEqual(['constructor']);
  });

  it('names the line of the second one', () => {
    expect(() => parseJson('{\n  "a": 1,\n  "b": 2,\n  "a": 3\n}')).toThrow('line 4: the key “a”');
  });

  it('refuses what is no JSON', () => {
    expect(() => parseJson('{"a": 1')).toThrow(SyntaxError);
  });

  it('reads a string of a million signs', () => {
    expect(parseJson(`{"a": "${String.raw`\"`.repeat(1_000_000)}"}`)).toEqual({ a: '"'.repeat(1_000_000) });
  });
});

it('a file of records with a key twice is handed on as unreadable, with the reason', () => {
  const root = mkdtempSync(join(tmpdir(), 'twice-'));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data/release.json'), '{"version": "1.0.0", "version": "2.0.0"}');
  expect(loadSources(root).records).toEqual([
    { file: 'data/release.json', value: undefined, error: 'line 1: the key “version” stands twice in one object' },
  ]);
  rmSync(root, { recursive: true });
});
