import type { Fault } from '../../fault.ts';
import type { KindedEvent, Library } from '../../library.ts';
import { overlap } from '../../shapes.ts';
import type { FactRecord, StrikeRecord } from '../schema.ts';
import { killedTogether } from '../sums.ts';
import { linkFault } from './link-fault.ts';

/** A strike told in the documents and the recorded strikes that it is: as many, as deadly and in the same sea as far as anyone says. */
export function joinedStrikes(event: KindedEvent, joined: readonly (StrikeRecord | FactRecord)[], library: Library): readonly Fault[] {
  const strikes = joined.filter((entry) => 'killed' in entry);
  if (strikes.length === 0 || event.scope === 'summary') return [];
  return [...tooMany(event, strikes), ...otherFigures(event, strikes, library), ...strikes.flatMap((strike) => otherSea(event, strike, library))];
}

function tooMany({ id, scope }: KindedEvent, strikes: readonly StrikeRecord[]): readonly Fault[] {
  if (scope !== 'single' || strikes.length === 1) return [];
  return [linkFault(id, `a single strike, joined to ${strikes.length}`, 'join the one that it is, or tell the event as several')];
}

/** The widest bounds that the documents assert must meet the record's; a strike of which nobody counts the dead meets every figure. */
function otherFigures({ id, claims }: KindedEvent, strikes: readonly StrikeRecord[], { record }: Library): readonly Fault[] {
  const counts = claims.filter(({ measure, disputes, min, max }) => measure === 'killed' && disputes === undefined && (min ?? max) !== undefined);
  if (counts.length === 0) return [];
  const told = { min: Math.min(...counts.map(({ min }) => min ?? 0)), max: Math.max(...counts.map(({ max }) => max ?? Infinity)) };
  const sized = record.groups.map((group) => ({ ...group, size: record.strikes.filter((strike) => strike.group === group.id).length }));
  const recorded = killedTogether(strikes, sized);
  if (told.min <= recorded.max && recorded.min <= told.max) return [];
  const most = told.max === Infinity ? 'or more' : `to ${told.max}`;
  return [linkFault(id, `${told.min} ${most} killed, but ${recorded.min} to ${recorded.max} in the record`, 'join the strike that it is, or correct the figures')];
}

function otherSea({ id, place }: KindedEvent, strike: StrikeRecord, { geometry }: Library): readonly Fault[] {
  const told = geometry.get(place?.id ?? '');
  const recorded = geometry.get(strike.theatre ?? '');
  if (told === undefined || recorded === undefined || overlap(told, recorded)) return [];
  return [linkFault(id, `in “${place?.id}”, but ${strike.id} in “${strike.theatre}”`, 'join the strike that it is, or correct one of the places')];
}
