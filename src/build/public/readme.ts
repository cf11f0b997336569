import type { Curated } from '../../curate/curate.ts';
import { isoOf } from '../../dataset/day.ts';
import type { PublicRecord } from '../../dataset/record.ts';
import { tallyAt } from '../../dataset/totals.ts';

/** What the fields of the public files mean, for whoever meets them without the page. */
export function printReadme({ dataset, record }: Curated): string {
  const rights = 'The excerpts belong to their authors and publishers and are quoted to show what each row rests on.';
  return `${[`Strikes at sea, data version ${dataset.version}`, '', ...fields.map(saying), '', rights, ...recordLines(record)].join('\n')}\n`;
}

/** What the files of the public record are and their fields mean; nothing where there is no record. */
function recordLines(record: PublicRecord): readonly string[] {
  const { strikes, facts, covers, asOf } = record;
  if (strikes.length + facts.length === 0) return [];
  const { min, max } = tallyAt(record, covers.latest, 'happened').killed;
  const days = `from ${isoOf(covers.earliest)} to ${isoOf(covers.latest)}`;
  return [
    '',
    'The public record',
    '',
    `record.geojson and record.csv are a second body of data, separate from the five documents: none of it stands in the files above, and of theirs only the ids in “events” in these. It is compiled (${isoOf(asOf)}) from published trackers and news reports, each cited. Its strikes are continuous ${days}; the compilation ends there: strikes after that day have been reported and are not compiled here. Facts of the context are a selection.`,
    `The figures come from US statements and nobody has verified them; nearly every strike has one primary source, however many pages carry it. killed_min and killed_max differ by people lost after failed searches, ${max - min} in all. What was read were stored copies of the pages.`,
    '',
    ...recordFields.map(saying),
    '',
    'The record holds facts and figures, which belong to nobody, in our own words (MIT licence). The cited pages belong to their publishers.',
  ];
}

type Field = readonly [name: string, meaning: string];

function saying([name, meaning]: Field): string {
  return `${name}: ${meaning}.`;
}

const fields: readonly Field[] = [
  ['events.geojson', 'one feature an event (RFC 7946, longitude before latitude); `geometry` is null where no place is reported. Its JSON Schema: schema.json'],
  ['events-located.geojson', 'the same without the events that have no place, for programs that show nothing where the first geometry is null (QGIS reads it as it is)'],
  ['  id', 'a readable name, never reused; moved.csv says where one leads that stands no longer'],
  ['  kind', 'strike, deployment, border, or diplomacy (which stands for politics, law and diplomacy)'],
  ['  scope', 'of a strike: single, several (told as one), summary (of the campaign)'],
  ['  title, title_es', 'our own words, neutral and attributed, in English and in Spanish'],
  ['  date', 'EDTF (ISO 8601-2, level 2) with its uncertainty: 2025-10-17, 2025-09~ (about), 2025-10-13/2025-10-16 (some day or all of them), [..2025-10-19] (on some day up to then), [2025-09,2025-11-01..2025-11-12] (in one of these)'],
  ['  date_earliest, date_latest', 'bounds of the date without its qualifier, both days included; date_earliest is null where no first day is known. Those of a set bound all of it: what lies between its members is not meant. Early, mid and late in a month are its days 1–10, 11–20 and 21–end, read so by us'],
  ['  date_basis, place_basis', 'stated; derived (counted from the dateline: a weekday, “last month”); inferred (with the reason); record (the public record gives the day, cited)'],
  ['  date_reason, place_reason', 'why, in a sentence'],
  ['  place_id, place', 'the gazetteer’s entry and its printed name; empty where no place is reported'],
  ['  place_precision', 'point, locality, area, country, unlocated: never closer than reported'],
  ['  killed_min, killed_max', 'a minimum without a maximum has no upper bound; both empty: nobody says. Here as in claims and tolls the figure is the printed one: “well over 70” has the minimum 70'],
  ['  contested', 'true where accounts of the event cannot all hold'],
  ['  reported', 'the latest day of the dateline of the earliest article that tells of it'],
  ['  excerpts', 'the verbatim words that it rests on, each in its passage'],
  ['claims.csv', 'one row a claim: who asserts or disputes what of which event'],
  ['  measure, min, max, value', 'what is claimed: a number or range, or a listed value; all empty where the excerpt itself says it'],
  ['  asserted_by', 'the speaker; `article` stands for the article’s own voice'],
  ['  stance, against', 'asserts or disputes; the id of the disputed claim'],
  ['tolls.csv', 'one row a figure about the whole campaign so far; `wording` is as printed, `as_of` the day it stands for'],
  ['moved.csv', 'ids of events and claims that were published once and stand no longer: `now` is the id that holds what they said, empty where it was let go; `reason` says why, empty where a claim only stands in another one'],
  ['articles.csv', 'one row an article; none prints its date, each `dateline` is inferred and `dateline_reason` says how'],
  ['in all files', '`exact` is verbatim and equals the text of `document` from `start` to `end` (UTF-16 code units of the decoded text)'],
  ['  passage, passage_start, passage_end', 'the whole sentence in which `exact` stands, verbatim likewise; with the sentence before it where only that one says who speaks. Quote the passage: a hedge, a condition, a denial or the speaker may stand outside `exact`'],
  ['CSV', 'UTF-8, RFC 4180, LF; empty means null. Beside the page it stands without a byte order mark, for programs; saved from the page’s dialogue and in strikes-at-sea-data.zip it has one, so that a spreadsheet opens it with its accents'],
  ['  to import', 'Excel: Data, From Text/CSV, file origin 65001 (UTF-8), delimiter comma. LibreOffice: character set Unicode (UTF-8), separated by comma. Python: encoding="utf-8-sig" reads both; R: fileEncoding="UTF-8-BOM"'],
  ['strikes-at-sea-data.zip', 'all of these files with LICENSE.txt, which holds for our own words, figures and choices, not for what is quoted'],
];

const recordFields: readonly Field[] = [
  ['record.geojson', 'one feature an entry; `geometry` is the outline of the whole sea where one was named, never a position, and null elsewhere'],
  ['record.csv', 'the same, one row an entry; several names in a cell are separated by “; ”, citations by “ | ”'],
  ['  entry', 'of the rows, as `id` of the features: begins with record-, and is never an event’s'],
  ['  type', 'strike (on boats, counted in the running totals) or fact (a dated fact of the context, counted in none; an attack on land is one)'],
  ['  kind, title, title_es, date, date_earliest, date_latest', 'as in events.geojson'],
  ['  known', 'the day since which it is publicly known: a disclosure before the announcement where there was one, else the announcement; a fact’s own last day'],
  ['  announced, announced_by, confirmed_by', 'the day of a strike’s announcement, who announced it, and who confirmed it afterwards'],
  ['  tracker_number', 'a strike’s number in the count that trackers and wire reports keep; among strikes told together the order is ours'],
  ['  group, group_killed_min, group_killed_max', 'strikes whose dead were told together; totals take the group’s range once instead of its rows’'],
  ['  theatre, location', 'the sea’s id in the gazetteer (null: not disclosed), and in our words where the strike is reported to have been'],
  ['  boats, killed_min, killed_max, killed_note', 'boats hit; the fewest and the most killed that are reported, and why they differ'],
  ['  vessel, aboard', 'what kind of vessel it is said to have been, with who says so; how many are said to have been aboard'],
  ['  survivors_min, survivors_max, rescued, presumed_dead', 'who survived the first hit, and what became of them; null where nobody is reported to have, presumed_dead also where it is told only of several strikes together'],
  ['  affiliation', 'what the boat or its crew are alleged to belong to, with who alleges it'],
  ['  single_sourced', 'true where only one report was found'],
  ['  events', 'ids of the events in events.geojson that are the same happening; joined by hand'],
  ['  citations', 'the pages it rests on: publisher, title, address, date. A page that is not linked has no `url`: `host` names the publisher’s own host on which it was read, `copy` the host of somebody else’s copy'],
];
