export interface Word {
  readonly text: string;
  /** True where not every one of the texts has the word: there they differ. */
  readonly differs: boolean;
}

/** Each text in words, those marked in which it differs from the others. A text alone differs from nothing. */
export function differing(texts: readonly string[]): readonly (readonly Word[])[] {
  const vocabularies = texts.map((text) => new Set(wordsOf(text).map(bare)));
  return texts.map((text) => wordsOf(text).map((word) => ({ text: word, differs: vocabularies.some((others) => !others.has(bare(word))) })));
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
