import type { ClaimRecord, EventRecord } from '../../src/curate/schema.ts';
import type { Measure } from '../../src/dataset/types.ts';
import type { MadeArticle } from './made-articles.ts';
import type { Real } from './made-real.ts';
import type { Seeded } from './seeded.ts';

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu', 'va', 'xe', 'yi', 'zo', 'wu'];
const names = syllables.length ** 4;

/** A name of four syllables that no other event has, so that its sentences occur once. */
export function nameOf(index: number): string {
  // 7919 shares no factor with their number: neighbours sound different.
  let rest = (index * 7919) % names;
  let name = '';
  for (let letter = 0; letter < 4; letter++) {
    name += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What no claim quotes stands after each sentence that one does: of an article no more than a share is shown, and no long stretch. */
export const unquoted = 'The desk added what it had of the weather, the ships in port, the price of fish, the hour of the tide and the names of those who were at the harbour that week, as it had on every day of the season before.';

interface Sentence {
  readonly quote: string;
  readonly rest: Pick<ClaimRecord, 'min' | 'max' | 'value'>;
}

/** Writes the event into its articles, one paragraph in each, and gives the claims that quote it. */
export function tell(
  name: string, event: Pick<EventRecord, 'date' | 'place'>, measures: readonly Measure[], articles: readonly MadeArticle[], real: Real, seeded: Seeded,
): ClaimRecord[] {
  const claims: ClaimRecord[] = [];
  const written = new Map<MadeArticle, string[]>(articles.map((article) => [article, []]));
  for (const [index, measure] of measures.entries()) {
    // The first claims go round, so that every article tells something.
    const article = articles[index % articles.length] ?? seeded.pick(articles);
    const by = seeded.chance(0.4) ? 'article' : seeded.pick(real.voices);
    const { quote, rest } = sentence(`${name} (${index + 1})`, measure, event, real, seeded);
    const disputed = claims.find((claim) => claim.measure === measure);
    const disputes = disputed !== undefined && seeded.chance(0.4) ? { disputes: disputed.id } : {};
    const sentences = written.get(article);
    // Once a paragraph at most, or too much of the article would be shown.
    const speakerBefore = sentences?.length === 1 && seeded.chance(0.1) ? { speakerBefore: true as const } : {};
    claims.push({ id: `${measure}-${index + 1}`, measure, ...rest, by, article: article.record.id, quote, ...disputes, ...speakerBefore });
    sentences?.push(`Someone reported that ${quote}, as was said at the time. ${unquoted}`);
  }
  for (const [article, sentences] of written) if (sentences.length > 0) article.paragraphs.push(sentences.join(' '));
  return claims;
}

function sentence(name: string, measure: Measure, { date, place }: Pick<EventRecord, 'date' | 'place'>, { values }: Real, seeded: Seeded): Sentence {
  const count = 1 + seeded.geometric(3);
  const more = count + seeded.between(0, 4);
  const valued = values.filter((one) => one.measure === measure);
  const value = valued.length > 0 && seeded.chance(0.7) ? { value: seeded.pick(valued).value } : {};
  switch (measure) {
    case 'killed': return numbered(`the strike on ${name} killed`, 'people', count, more, seeded);
    case 'survivors': return numbered(`of those on ${name} there survived`, 'people', count, more, seeded);
    case 'boats': return numbered(`with ${name} were hit`, 'boats', count, more, seeded);
    case 'strength': return numbered(`near ${name} there stood`, 'ships', count * 10, more * 10, seeded);
    case 'date': return { quote: `the matter of ${name} fell on ${date.edtf}`, rest: value };
    case 'place': return { quote: `the matter of ${name} was placed in ${place?.id ?? 'no place'}`, rest: {} };
    default: return { quote: `on the ${measure} of ${name} there was more than one view, ${seeded.pick(tails)}`, rest: value };
  }
}

const tails = ['and it was left open', 'as few had seen it', 'and the paper printed each of them in full', 'which others called into question within the week'];

function numbered(before: string, after: string, min: number, max: number, seeded: Seeded): Sentence {
  if (seeded.chance(0.3)) return { quote: `${before} at least ${min} ${after}`, rest: { min } };
  if (max > min && seeded.chance(0.3)) return { quote: `${before} between ${min} and ${max} ${after}`, rest: { min, max } };
  return { quote: `${before} ${min} ${after}`, rest: { min, max: min } };
}
