import { isoOf } from '../../../dataset/day.ts';
import type { PublicRecord } from '../../../dataset/record.ts';

/** What the files of the public record are and their fields mean; nothing where there is no record. */
export function recordReadme({ strikes, facts, covers, asOf }: PublicRecord): readonly string[] {
  if (strikes.length + facts.length === 0) return [];
  const days = `from ${isoOf(covers.earliest)} to ${isoOf(covers.latest)}`;
  return [
    '',
    'The public record',
    '',
    `record.geojson and record.csv are a second body of data, separate from the five documents: none of it stands in the files above, and of theirs only the ids in “events” in these. It is compiled (${isoOf(asOf)}) from published trackers and news reports, each cited. Its strikes are continuous ${days}; it ends there, the campaign may not have. Facts of the context are a selection.`,
    '',
    ...fields.map(([name, meaning]) => `${name}: ${meaning}.`),
    '',
    'The record holds facts and figures, which belong to nobody, in our own words (MIT licence). The cited pages belong to their publishers.',
  ];
}

const fields = [
  ['record.geojson', 'one feature an entry; `geometry` is the outline of the whole sea where one was named, never a position, and null elsewhere'],
  ['record.csv', 'the same, one row an entry; several names in a cell are separated by “; ”, citations by “ | ”'],
  ['  entry', 'of the rows, as `id` of the features: begins with record-, and is never an event’s'],
  ['  type', 'strike (on boats, counted in the running totals) or fact (a dated fact of the context, counted in none; an attack on land is one)'],
  ['  kind, title, title_es, date, date_earliest, date_latest', 'as in events.geojson'],
  ['  known', 'the day since which it is publicly known: a strike’s announcement, a fact’s own last day'],
  ['  group, group_killed_min, group_killed_max', 'strikes whose dead were told together; totals take the group’s range once instead of its rows’'],
  ['  announced_by', 'who announced the strike'],
  ['  theatre, location', 'the sea’s id in the gazetteer (null: not disclosed), and in our words where the strike is reported to have been'],
  ['  boats, killed_min, killed_max, killed_note', 'boats hit; the fewest and the most killed that are reported, and why they differ'],
  ['  survivors_min, survivors_max, rescued, presumed_dead', 'who survived the first hit, and what became of them; null where nobody is reported to have, presumed_dead also where it is told only of several strikes together'],
  ['  affiliation', 'what the boat or its crew are alleged to belong to, with who alleges it'],
  ['  single_sourced', 'true where one citation only was found'],
  ['  events', 'ids of the events in events.geojson that are the same happening; joined by hand'],
  ['  citations', 'the pages it rests on: publisher, title, address, date. Where the page was read elsewhere than at a publisher or recognised carrier, `url` is null and `copy` names that host'],
] as const;
