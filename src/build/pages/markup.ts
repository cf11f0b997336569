import { escaped } from '../../dataset/html.ts';
import { quotedRuns } from '../../words/quoted.ts';

/** Text that is markup already, and is taken as it stands. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: nothing is printed of what is not there, a list one after the other. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** Markup from a template, HTML or XML: whatever is put into it is escaped, in text and in quoted attributes, unless it is markup already. */
export function markup(template: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(template.reduce((text, next, index) => text + printed(values[index - 1]) + next));
}

function printed(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value.map(printed).join('');
}

/** A sentence of our own. What it quotes, and the ids in it, stand as they are whatever a translator makes of the rest. */
export function own(text: string, ids: readonly string[] = []): Markup {
  return markup`${quotedRuns(text, ids).map((run) => (run.isKept ? markup`<span${run.isEnglish && markup` lang="en"`} translate="no">${run.text}</span>` : run.text))}`;
}

/** A value as JSON that no parser of HTML can take for the end of its script element. */
export function jsonIn(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));
}
