import { describe, expect, it } from 'vitest';
import { quotedRuns } from '../../src/words/quoted.ts';

describe('a sentence of ours', () => {
  it('is one stretch where it quotes nothing', () => {
    expect(quotedRuns('Petro answers.')).toEqual([{ text: 'Petro answers.', isKept: false, isEnglish: false }]);
    expect(quotedRuns('')).toEqual([]);
  });

  it('gives what it quotes apart, in its quotation marks', () => {
    expect(quotedRuns('Trump calls Petro an “illegal drug leader”')).toEqual([{ text: 'Trump calls Petro an ', isKept: false, isEnglish: false }, { text: '“illegal drug leader”', isKept: true, isEnglish: true }]);
    expect(quotedRuns('003 dice «last month» y «Thursday».').filter(({ isKept }) => isKept).map(({ text }) => text)).toEqual(['«last month»', '«Thursday»']);
  });

  it('tells in Spanish what is the documents’ English from what we translate', () => {
    const runs = quotedRuns('«El jueves» (“Thursday”) es el 13 (003-1)', ['003-1']);
    expect(runs.filter(({ isEnglish }) => isEnglish).map(({ text }) => text)).toEqual(['“Thursday”']);
  });

  it('gives ids apart, whatever signs are in them, and is whole again when its stretches are joined', () => {
    const runs = quotedRuns('File 003 (a+b).txt, article 003-1', ['003 (a+b).txt', '003-1']);
    expect(runs.filter(({ isKept }) => isKept).map(({ text }) => text)).toEqual(['003 (a+b).txt', '003-1']);
    expect(runs.map(({ text }) => text).join('')).toBe('File 003 (a+b).txt, article 003-1');
  });
});
