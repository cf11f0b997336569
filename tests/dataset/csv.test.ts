import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/dataset/csv.ts';

describe('a table', () => {
  it('quotes only what must be quoted, leaves null empty, and ends in a line feed', () => {
    expect(csvOf(['a', 'b'], [['plain', null], ['one, two', 0], ['say "no"', 'no']])).toBe('a,b\nplain,\n"one, two",0\n"say ""no""",no\n');
  });

  it('is read back as it was written', () => {
    const rows = [['“Yes,” she said', 'a "b", c'], ['', ' x '], ['ñ', '🛥️']];
    expect(csvParseRows(csvOf(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows]);
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', 'two\nlines', 'two\rlines'])('has no cell that breaks a line or that a spreadsheet would run: %j', (cell) => {
    expect(() => csvOf(['a'], [[cell]])).toThrow('A cell of a table');
  });

  it('may hold such a character further on, and a number below zero nowhere', () => {
    expect(csvOf(['a'], [['a = b'], ['x-y'], ['a@b']])).toBe('a\na = b\nx-y\na@b\n');
    expect(() => csvOf(['a'], [[-1]])).toThrow('A cell of a table');
  });
});
