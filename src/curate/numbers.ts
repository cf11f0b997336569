const units = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const small = new Map<string, number>([
  ...units.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ['no', 0], ['none', 0], ['a', 1], ['an', 1], ['both', 2],
]);

const scales = new Map([['dozen', 12], ['hundred', 100], ['thousand', 1000], ['million', 1e6], ['billion', 1e9]]);

// A digit after a letter belongs to a name (F-35), one before a letter to an ordinal (20th): neither counts anything.
const token = /(?<!\p{L}[-‑]?)(?<![\d.,])\d+(?:,\d{3})*(?:\.\d+)?(?![\d\p{L}])|\p{L}+|[^\s\p{L}\d-]/gu;

/** Whether a whole number can be read in an English text, as digits or in words. */
export function canRead(count: number, text: string): boolean {
  return numbersIn(text).includes(count);
}

/**
 * Every number that the text prints, in digits (thousands separated by commas or not) or in words. Two things named
 * one by one ("a Colombian and an Ecuadorean") also read as two.
 */
export function numbersIn(text: string): readonly number[] {
  const pair = /\b(?:an?|one) [\p{L}-]+(?: [\p{L}-]+)?,? and (?:an?|one) \p{L}/iu.test(text) ? [2] : [];
  return [...counted(text.toLowerCase().match(token) ?? []), ...pair];
}

function counted(words: readonly string[]): readonly number[] {
  const numbers: number[] = [];
  let total: number | null = null;
  let group: number | null = null;
  const close = () => {
    if (total !== null || group !== null) numbers.push((total ?? 0) + (group ?? 0));
    total = null;
    group = null;
  };
  for (const [index, word] of words.entries()) {
    const value = small.get(word) ?? digits(word);
    const scale = scales.get(word);
    if (value !== null) {
      if (group !== null && !extendsGroup(group, value)) close();
      group = (group ?? 0) + value;
    } else if (scale !== undefined && scale >= 1000) {
      total = (total ?? 0) + (group ?? 1) * scale;
      group = null;
    } else if (scale !== undefined) group = (group ?? 1) * scale;
    else if (word !== 'and' || words[index - 1] !== 'hundred') close();
  }
  close();
  return numbers;
}

function digits(word: string): number | null {
  return /^\d/.test(word) ? Number(word.replaceAll(',', '')) : null;
}

/** "twenty" goes on with "five", "hundred" with anything below it; "one" followed by "two" is two numbers. */
function extendsGroup(group: number, value: number): boolean {
  if (group >= 100 && group % 100 === 0) return value < 100;
  return group % 100 >= 20 && group % 10 === 0 && value > 0 && value < 10;
}
