import type { Event, Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { isCarrier } from './carrier.ts';
import { isVague } from './features.ts';

interface State {
  readonly soft: boolean;
  readonly byReport: boolean;
}

/** The lines under an event's title: when, where and that nobody says where within, the dead, what a deployment counts. */
export function tooltipLines(event: Event, place: Place | null, { soft, byReport }: State, words: Words): readonly string[] {
  const date = words.date(event.date);
  return [
    soft ? `${date}, ${words.say('map.soft')}` : date,
    ...(byReport ? [words.say('map.first-reported', { day: words.shortDay(event.reported) })] : []),
    ...(place ? [isVague(place) ? `${words.place(place.id)}, ${words.say('map.position-not-reported')}` : words.place(place.id)] : []),
    ...(event.kind === 'strike' ? [words.say('map.killed', { killed: words.range(event.killed) })] : []),
    ...(event.kind === 'deployment' ? presence(event, words) : []),
  ];
}

/** Longer ones are sentences rather than counts. */
const longest = 44;

function presence(event: Event, words: Words): readonly string[] {
  const counts = event.claims
    .filter(({ measure, stance, excerpt }) => measure === 'strength' && stance === 'asserts' && excerpt.exact.length <= longest)
    .map(({ excerpt }) => words.say('map.quoted', { words: excerpt.exact }));
  return [
    ...(isCarrier(event) ? [words.say('map.carrier')] : []),
    ...(counts.length > 0 ? [words.say('map.counts', { counts: counts.join(', ') })] : []),
    words.say('map.presence'),
  ];
}
