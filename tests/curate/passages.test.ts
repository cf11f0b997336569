import { describe, expect, it } from 'vitest';
import { passageOf, sentencesAround, sentencesOf } from '../../src/curate/passages.ts';

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

describe('passageOf', () => {
  const text = 'Other paragraph.\n  First one. “Second one, with a middle,” he said. Third one. \nNext article.';
  const article = { start: 17, end: text.indexOf('Next') };
  const around = (quote: string, speakerBefore = false, within = article) => {
    const start = text.indexOf(quote);
    const passage = passageOf(text, within, { start, end: start + quote.length }, speakerBefore);
    return 'start' in passage ? text.slice(passage.start, passage.end) : passage.found;
  };

  it('is the whole sentence, without the white space around it', () => {
    expect(around('with a middle')).toBe('“Second one, with a middle,” he said.');
    expect(around('First')).toBe('First one.');
    expect(around('Third one.')).toBe('Third one.');
    expect(around('“Second one, with a middle,” he said.')).toBe('“Second one, with a middle,” he said.');
  });

  it('begins with the sentence before where only that one says who speaks', () => {
    expect(around('with a middle', true)).toBe('First one. “Second one, with a middle,” he said.');
    expect(around('Third', true)).toBe('“Second one, with a middle,” he said. Third one.');
  });

  it('is refused where the quote crosses a sentence', () => {
    expect(around('First one. “Second')).toBe('the quote crosses a sentence');
    expect(around('he said. Third one')).toBe('the quote crosses a sentence');
    expect(around('one. “')).toBe('the quote crosses a sentence');
  });

  it('never leaves the paragraph or the article', () => {
    expect(around('First', true)).toBe('no sentence stands before it in its paragraph');
    const inner = { start: text.indexOf('Second'), end: text.indexOf(' Third') };
    expect(around('Second', false, inner)).toBe('Second one, with a middle,” he said.');
    expect(around('Second', true, inner)).toBe('no sentence stands before it in its paragraph');
  });
});

describe('passages of the documents, by their own typography', () => {
  it.each([
    ['He noted that it is "isolated." The end.', 'isolated', 'He noted that it is "isolated."'],
    ['Petro put it, "He wants to frighten us." Then.', 'frighten', 'Petro put it, "He wants to frighten us."'],
    ["He said 'dominating the world' is 'isolated from the world.' He also spoke.", 'isolated', "He said 'dominating the world' is 'isolated from the world.'"],
    ["\"President Trump uses it to combat 'cartels,' celebrating strikes.\" So they wrote.", 'cartels', "\"President Trump uses it to combat 'cartels,' celebrating strikes.\""],
    ['Paul said on NBC’s “Meet the Press.” He went on.', 'said', 'Paul said on NBC’s “Meet the Press.”'],
    ['It is “a threat”. Others say so.', 'threat', 'It is “a threat”.'],
    ['said Sen. Mark Kelly (D., Ariz.) on CBS’s “Face the Nation” on Sunday.', 'Kelly', 'said Sen. Mark Kelly (D., Ariz.) on CBS’s “Face the Nation” on Sunday.'],
    ['Chief Adm. Alvin Holsey—who oversees it—will go. It is said.', 'Holsey', 'Chief Adm. Alvin Holsey—who oversees it—will go.'],
    ['Large armies... we rely on the masses.” It ended.', 'armies', 'Large armies... we rely on the masses.”'],
    ['They rob U.S. officials. U.S. forces struck off the U.S. The rest.', 'struck', 'U.S. forces struck off the U.S.'],
    ['  3. Border: they share a border; it is long. More.', 'long', '3. Border: they share a border; it is long.'],
  ])('%s', (text, quote, whole) => {
    const start = text.indexOf(quote);
    const passage = passageOf(text, { start: 0, end: text.length }, { start, end: start + quote.length }, false);
    expect('start' in passage ? text.slice(passage.start, passage.end) : passage.found).toBe(whole);
  });
});
