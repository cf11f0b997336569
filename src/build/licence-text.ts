/** Somebody else's work that ships with the page. */
export interface Work {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or the licence's name; null where none is stated. */
  readonly licence: string | null;
  /** The licence with its copyright lines; null where none was found. */
  readonly text: string | null;
  /** What of it ships, where that is not its code. */
  readonly as?: string;
}

const rule = '-'.repeat(80);

/** The whole credits as plain text: a list first, then each text once, with all the works under it. */
export function licenceText(works: readonly Work[]): string {
  const sorted = works.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const texts = [...new Set(sorted.map(({ text }) => normal(text ?? '')))];
  const blocks = texts.map((text) => {
    const under = sorted.filter((work) => normal(work.text ?? '') === text);
    return `${rule}\n${under.map(({ name, version }) => `${name} ${version}`).join('\n')}\n${rule}\n\n${text}\n`;
  });
  return [
    'This page contains the works of others, listed here with their licences.\n',
    `${sorted.map(lineOf).join('\n')}\n`,
    ...blocks,
  ].join('\n');
}

/** What forbids to ship these works, each with what would mend it; empty where nothing does. */
export function licenceFaults(works: readonly Work[]): readonly string[] {
  return works.flatMap(({ name, version, licence, text }) => {
    const work = `${name} ${version} ships with the page`;
    if (licence === null || /^(?:unlicensed|see licen[cs]e)/i.test(licence)) return [`${work} and states no licence: ask its author, or do without it.`];
    if (text === null || text.trim() === '') return [`${work} under ${licence}, but brings no licence text: add it to src/build/shipped-otherwise.ts.`];
    return [];
  });
}

/** The name of the package that a module belongs to; null for a module of our own. */
export function packageOf(moduleId: string): string | null {
  const inside = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(moduleId.replaceAll('\0', ''));
  return inside?.[1]?.replace('\\', '/') ?? null;
}

function lineOf({ name, version, licence, as }: Work): string {
  return `${name} ${version}: ${licence ?? 'no licence'}${as === undefined ? '' : ` (${as})`}`;
}

function normal(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(/[ \t]+$/gm, '').trim();
}
