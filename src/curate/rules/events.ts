import type { Basis } from '../../dataset/types.ts';
import type { Fault, RuleName } from '../fault.ts';
import type { KindedEvent, Library } from '../library.ts';
import { eventsFile } from '../sources.ts';
import type { Rule } from './rule.ts';

/** A strike has a scope and no exact place; every date and place taken from the texts has a claim to show for it. */
export const events: Rule = (library) => library.events.flatMap((event) => [
  ...badScope(event), ...tooPrecise(event, library), ...placeOfRecord(event), ...notShown(event),
]);

const fromTheTexts: ReadonlySet<Basis> = new Set(['stated', 'derived']);

function badScope(event: KindedEvent): readonly Fault[] {
  const isStrike = event.kind === 'strike';
  if (isStrike === (event.scope !== undefined)) return [];
  const found = isStrike ? 'a strike without a scope' : `a scope on an event of kind “${event.kind}”`;
  return [fault(event, 'scope', found, isStrike ? 'say whether it is single, several or a summary' : 'leave the scope out')];
}

function tooPrecise(event: KindedEvent, { places }: Library): readonly Fault[] {
  const precision = places.find(({ id }) => id === event.place?.id)?.precision;
  if (event.kind !== 'strike' || (precision !== 'point' && precision !== 'locality')) return [];
  const found = `a strike placed with precision “${precision}”`;
  return [fault(event, 'precision', found, 'place it in an area: no document gives the position of a strike')];
}

function placeOfRecord(event: KindedEvent): readonly Fault[] {
  if (event.place?.basis !== 'record') return [];
  return [fault(event, 'citation', 'a place of basis “record”', 'the public record dates events, it does not place them')];
}

function notShown(event: KindedEvent): readonly Fault[] {
  const has = (measure: 'date' | 'place') => event.claims.some((claim) => claim.measure === measure);
  const dateHidden = fromTheTexts.has(event.date.basis) && !has('date');
  const placeHidden = event.place !== undefined && fromTheTexts.has(event.place.basis) && !has('place');
  return [
    ...(dateHidden ? [fault(event, 'shown', `a date that is ${event.date.basis}, with no claim`, addClaim('date'))] : []),
    ...(placeHidden ? [fault(event, 'shown', `a place that is ${event.place?.basis}, with no claim`, addClaim('place'))] : []),
  ];
}

function addClaim(measure: 'date' | 'place'): string {
  return `add a claim of measure “${measure}” with the words that say it, or call the basis inferred and say why`;
}

function fault(event: KindedEvent, rule: RuleName, found: string, remedy: string): Fault {
  return { file: eventsFile(event.kind), record: event.id, rule, found, remedy };
}
