import { describe, expect, it } from 'vitest';
import { contextOf, sentencesAround, sentencesOf } from '../../src/curate/passages.ts';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it('keeps every character', () => {
    const text = 'One.  Two! “Three?” Four';
    expect(split(text)).toEqual(['One.  ', 'Two! ', '“Three?” ', 'Four']);
    expect(split(text).join('')).toBe(text);
  });

  it('knows the abbreviations that the documents print', () => {
    expect(split('So said Sen. Mark Kelly (D., Ariz.) on Sunday. Then Adm. Alvin Holsey left.')).toEqual([
      'So said Sen. Mark Kelly (D., Ariz.) on Sunday. ', 'Then Adm. Alvin Holsey left.',
    ]);
    expect(split('said Sen. Rand Paul (R., Ky.), on NBC. Paul went on.')).toEqual(['said Sen. Rand Paul (R., Ky.), on NBC. ', 'Paul went on.']);
  });

  it('ends a sentence at “U.S.” only before a word that opens one', () => {
    expect(split('The U.S. Treasury acted. It cut U.S. aid.')).toEqual(['The U.S. Treasury acted. ', 'It cut U.S. aid.']);
    expect(split('drugs into the U.S. They’ve framed it.')).toEqual(['drugs into the U.S. ', 'They’ve framed it.']);
  });

  it('does not stop at a list’s number, in a number or at an ellipsis before a small letter', () => {
    expect(split('  1. Strategic depth: more. And so on.')).toEqual(['  1. Strategic depth: more. ', 'And so on.']);
    expect(split('It cost 4.5 million. Large armies... we rely on them.')).toEqual(['It cost 4.5 million. ', 'Large armies... we rely on them.']);
  });

  it('knows an abbreviation before a closing quotation mark too, and takes none for one before another mark', () => {
    expect(split('He is called “Sen.” Kelly here. Done.')).toEqual(['He is called “Sen.” Kelly here. ', 'Done.']);
    expect(split('So said the Sen! Then he left.')).toEqual(['So said the Sen! ', 'Then he left.']);
  });

  it('looks at what stands just before the stop, and no further', () => {
    expect(split('The U.S. aid ended. Treasury went.')).toEqual(['The U.S. aid ended. ', 'Treasury went.']);
    expect(split('3 boats sank. Two left.')).toEqual(['3 boats sank. ', 'Two left.']);
    expect(split('It struck 3. Two left.')).toEqual(['It struck 3. ', 'Two left.']);
    expect(split('12. Strategic depth: more. And so.')).toEqual(['12. Strategic depth: more. ', 'And so.']);
  });

  it('finds none in nothing', () => {
    expect(split('')).toEqual([]);
  });

  it('stops after a quotation that closes behind the full stop', () => {
    expect(split("isolated from the world.' He also spoke.")).toEqual(["isolated from the world.' ", 'He also spoke.']);
    expect(split('"The more, the better. But no."')).toEqual(['"The more, the better. ', 'But no."']);
  });
});

describe('sentencesAround', () => {
  it('counts from the start of the document, in its own paragraph and article', () => {
    const text = 'Before. \nOne. Two. Three.\nAfter.';
    const [start, end] = [text.indexOf('One'), text.indexOf('Three')];
    const found = (at: number) => sentencesAround(text, { start, end }, at).map((sentence) => text.slice(sentence.start, sentence.end));
    expect(found(text.indexOf('Two'))).toEqual(['One. ', 'Two. ']);
    expect(found(start)).toEqual(['One. ', 'Two. ']);
  });
});

describe('contextOf', () => {
  const text = 'Other paragraph.\nFirst one. “Second one, with a middle,” he said. Third one.\nNext article.';
  const article = { start: 17, end: text.length };
  const around = (quote: string, side: 'before' | 'after' | 'both' | undefined) => {
    const start = text.indexOf(quote);
    return contextOf(text, article, { start, end: start + quote.length }, side);
  };

  it('gives none where none is asked for', () => {
    expect(around('with a middle', undefined)).toEqual({ prefix: '', suffix: '' });
  });

  it('gives the rest of its own sentence', () => {
    expect(around('with a middle', 'both')).toEqual({ prefix: '“Second one, ', suffix: ',” he said.' });
    expect(around('with a middle', 'before')).toEqual({ prefix: '“Second one, ', suffix: '' });
    expect(around('with a middle', 'after')).toEqual({ prefix: '', suffix: ',” he said.' });
  });

  it('gives the neighbouring sentence where nothing readable is left of its own', () => {
    expect(around('Second one', 'before')).toEqual({ prefix: 'First one. “', suffix: '' });
    expect(around('he said', 'after')).toEqual({ prefix: '', suffix: '. Third one.' });
  });

  it('never leaves the paragraph', () => {
    expect(around('First one', 'before')).toEqual({ prefix: '', suffix: '' });
    expect(around('Third one', 'after')).toEqual({ prefix: '', suffix: '.' });
  });

  it('never leaves the article', () => {
    const inner = { start: 28, end: 60 };
    expect(contextOf(text, inner, { start: 29, end: 35 }, 'before')).toEqual({ prefix: '“', suffix: '' });
  });
});
