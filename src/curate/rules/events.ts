import type { Basis } from '../../dataset/types.ts';
import { fault, type RuleName } from '../fault.ts';
import type { Rule } from '../reading.ts';
import type { ExclusiveRecord } from '../schema.ts';
import { eventsFile, fileNames } from '../sources.ts';

const fromTheTexts: ReadonlySet<Basis> = new Set(['stated', 'derived']);

/** A strike has a scope and no exact place; every date and place taken from the texts has a claim to show for it. */
export const events: Rule = function* events({ events: records, places }) {
  const precisions = new Map(places.map(({ id, precision }) => [id, precision]));
  for (const { kind, id, scope, date, place, claims } of records) {
    const at = (rule: RuleName, found: string, remedy: string) => fault(eventsFile(kind), id, rule, found, remedy);
    const isStrike = kind === 'strike';
    if (isStrike && scope === undefined) yield at('scope', 'a strike without a scope', 'say whether it is single, several or a summary');
    if (!isStrike && scope !== undefined) yield at('scope', `a scope on an event of kind “${kind}”`, 'leave the scope out');
    const precision = precisions.get(place?.id ?? '');
    if (isStrike && (precision === 'point' || precision === 'locality')) {
      yield at('precision', `a strike placed with precision “${precision}”`, 'place it in an area: no document gives the position of a strike');
    }
    if (place?.basis === 'record') yield at('citation', 'a place of basis “record”', 'the public record dates events, it does not place them');
    for (const [measure, basis] of [['date', date.basis], ['place', place?.basis]] as const) {
      if (basis === undefined || !fromTheTexts.has(basis) || claims.some((claim) => claim.measure === measure)) continue;
      const remedy = `add a claim of measure “${measure}” with the words that say it, or call the basis inferred and say why`;
      yield at('shown', `a ${measure} that is ${basis}, with no claim`, remedy);
    }
  }
};

/** No entry of exclusive values says again what another one says, in whichever order; of two that are equal the first stays. */
export const exclusive: Rule = function* exclusive({ exclusive: entries }) {
  for (const [index, entry] of entries.entries()) {
    const known = entries.findIndex((other, place) => saysAll(other, entry) && (place < index || !saysAll(entry, other)));
    if (known === -1) continue;
    const found = `it says nothing that entry ${known + 1} does not say`;
    yield fault(fileNames.exclusive, `entry ${index + 1} (${entry.measure})`, 'unused', found, 'remove it');
  }
};

function saysAll(one: ExclusiveRecord, other: ExclusiveRecord): boolean {
  return one.measure === other.measure && other.values.every((value) => one.values.includes(value));
}
