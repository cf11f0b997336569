/** A stretch of a sentence of our own. */
export interface Run {
  readonly text: string;
  /** It is not ours: in quotation marks, or an id. */
  readonly isKept: boolean;
  /** It is the documents' own English: our Spanish keeps “these” for it, and «these» for what we translate. */
  readonly isEnglish: boolean;
}

const quoted = /“[^”]+”|«[^»]+»/.source;

/** The sentence in stretches of ours and of others', these in their quotation marks. */
export function quotedRuns(text: string, ids: readonly string[] = []): readonly Run[] {
  const named = ids.filter((id) => id !== '').map((id) => id.replaceAll(/[^\w\s]/g, String.raw`\$&`));
  const parts = text.split(new RegExp(`(${[...named, quoted].join('|')})`));
  return parts.map((text, index) => {
    const isKept = index % 2 === 1;
    return { text, isKept, isEnglish: isKept && text.startsWith('“') };
  }).filter(({ text }) => text !== '');
}
