import type { RecordStrike } from '../dataset/record.ts';
import type { Event, Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { isOfRecord, isVague, type Item } from './features.ts';

interface State {
  readonly soft: boolean;
  readonly byReport: boolean;
}

/** What a tooltip says. */
export interface Tip {
  readonly title: string;
  readonly lines: readonly string[];
  /** On the place's outline. */
  readonly note: string | null;
}

export function tipOf(item: Item, place: Place | null, state: State & { readonly joined: boolean }, words: Words): Tip {
  const note = place && noteOf(place, words);
  if (isOfRecord(item)) return { title: words.recordTitle(item), lines: recordLines(item, place, state, words), note };
  const joined = state.joined ? [words.say('record.map.label-joined')] : [];
  return { title: words.title(item), lines: [...tooltipLines(item, place, state, words), ...joined], note };
}

/** Its title names the dead already. */
function recordLines(strike: RecordStrike, place: Place | null, { byReport }: State, words: Words): readonly string[] {
  return [
    words.date(strike.date),
    ...(byReport ? [words.say('record.map.announced', { day: words.shortDay(strike.known) })] : []),
    ...(place ? [whereOf(place, words)] : []),
    words.say('record.map.label'),
  ];
}

function whereOf(place: Place, words: Words): string {
  const name = words.place(place.id);
  return isVague(place) ? `${name}, ${words.say('map.position-not-reported')}` : name;
}

function noteOf(place: Place, words: Words): string | null {
  if (place.schematic) return words.say('map.schematic.area');
  return place.precision === 'area' ? words.say('map.schematic.strip') : null;
}

/** The lines under an event's title: when, where and that nobody says where within, the dead, what a deployment counts. */
export function tooltipLines(event: Event, place: Place | null, { soft, byReport }: State, words: Words): readonly string[] {
  const date = words.date(event.date);
  return [
    soft ? `${date}, ${words.say('map.soft')}` : date,
    ...(byReport ? [words.say('map.first-reported', { day: words.shortDay(event.reported) })] : []),
    ...(place ? [whereOf(place, words)] : []),
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
    ...(event.drawnAs === 'carrier' ? [words.say('map.carrier')] : []),
    ...(counts.length > 0 ? [words.say('map.counts', { counts: counts.join(', ') })] : []),
    words.say('map.presence'),
  ];
}
