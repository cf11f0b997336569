import { isoOf } from '../../dataset/day.ts';
import type { Event, Excerpt } from '../../dataset/types.ts';
import type { Curated } from '../curate.ts';
import type { EventFeature, EventsFile } from './events-schema.ts';

/** One feature a line, so that two versions can be compared by eye. */
export function printEvents(curated: Curated): string {
  const features = curated.dataset.events.map((event) => JSON.stringify(featureOf(event, curated)));
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

export function eventsOf(curated: Curated): EventsFile {
  return { type: 'FeatureCollection', features: curated.dataset.events.map((event) => featureOf(event, curated)) };
}

function featureOf(event: Event, curated: Curated): EventFeature {
  const { id, kind, scope, date, killed, contested, reported } = event;
  const words = curated.words.get('en')?.events[id];
  return {
    type: 'Feature',
    id,
    geometry: event.place === null ? null : (curated.geometry.get(event.place.id) ?? null),
    properties: {
      kind,
      scope,
      title: words?.title ?? id,
      title_es: curated.words.get('es')?.events[id]?.title ?? null,
      date: date.edtf,
      date_earliest: isoOf(date.earliest),
      date_latest: isoOf(date.latest),
      date_basis: date.basis,
      date_reason: words?.date ?? null,
      ...placeOf(event, curated),
      killed_min: killed.min,
      killed_max: killed.max,
      contested,
      reported: isoOf(reported),
      excerpts: excerptsOf(event),
    },
  };
}

type PlaceProperties = Pick<EventFeature['properties'], 'place_id' | 'place' | 'place_precision' | 'place_basis' | 'place_reason'>;

function placeOf({ id, place }: Event, { dataset, words }: Curated): PlaceProperties {
  const entry = dataset.places.find((candidate) => candidate.id === place?.id);
  if (place === null || entry === undefined) {
    return { place_id: null, place: null, place_precision: 'unlocated', place_basis: null, place_reason: null };
  }
  return {
    place_id: place.id,
    place: words.get('en')?.places[place.id] ?? place.id,
    place_precision: entry.precision,
    place_basis: place.basis,
    place_reason: words.get('en')?.events[id]?.place ?? null,
  };
}

/** In the order of the claims; an excerpt that carries several stands once. */
function excerptsOf({ claims }: Event): EventFeature['properties']['excerpts'] {
  const distinct = new Map<string, Excerpt>(claims.map(({ excerpt }) => [`${excerpt.article} ${excerpt.start} ${excerpt.end}`, excerpt]));
  return [...distinct.values()].map(({ document, article, start, end, exact }) => ({ document, article, start, end, exact }));
}
