import type { Curated } from '../curate.ts';
import { recordReadme } from '../record/public/readme-lines.ts';

const lines = [
  ['events.geojson', 'one feature an event (RFC 7946, longitude before latitude); `geometry` is null where no place is reported. Its JSON Schema: schema.json'],
  ['  id', 'a readable name, never reused'],
  ['  kind', 'strike, deployment, border, or diplomacy (which stands for politics, law and diplomacy)'],
  ['  scope', 'of a strike: single, several (told as one), summary (of the campaign)'],
  ['  title, title_es', 'our own words, neutral and attributed, in English and in Spanish'],
  ['  date', 'EDTF (ISO 8601-2) with its uncertainty: 2025-10-17, 2025-09~, 2025-10-13/2025-10-16'],
  ['  date_earliest, date_latest', 'bounds of the date, both days included'],
  ['  date_basis, place_basis', 'stated; derived (a weekday against the dateline); inferred (with the reason); record (the public record, cited)'],
  ['  date_reason, place_reason', 'why, in a sentence'],
  ['  place_id, place', 'the gazetteer’s entry and its printed name; empty where no place is reported'],
  ['  place_precision', 'point, locality, area, country, unlocated: never closer than reported'],
  ['  killed_min, killed_max', 'a minimum without a maximum has no upper bound; both empty: nobody says. Here as in claims and tolls the figure is the printed one: “well over 70” has the minimum 70'],
  ['  contested', 'true where accounts of the event cannot all hold'],
  ['  reported', 'the latest day of the dateline of the earliest article that tells of it'],
  ['  excerpts', 'the verbatim words that it rests on'],
  ['claims.csv', 'one row a claim: who asserts or disputes what of which event'],
  ['  measure, min, max, value', 'what is claimed: a number or range, or a listed value; all empty where the excerpt itself says it'],
  ['  asserted_by', 'the speaker; `article` stands for the article’s own voice'],
  ['  stance, against', 'asserts or disputes; the id of the disputed claim'],
  ['tolls.csv', 'one row a figure about the whole campaign so far; `wording` is as printed, `as_of` the day it stands for'],
  ['articles.csv', 'one row an article; none prints its date, each `dateline` is inferred and `dateline_reason` says how'],
  ['in all files', '`exact` is verbatim and equals the text of `document` from `start` to `end` (UTF-16 code units of the decoded text)'],
  ['CSV', 'UTF-8, RFC 4180, LF; empty means null'],
] as const;

/** What the fields of the public files mean, for whoever meets them without the page. */
export function printReadme({ dataset, record }: Curated): string {
  const fields = lines.map(([name, meaning]) => `${name}: ${meaning}.`);
  const rights = 'The excerpts belong to their authors and publishers and are quoted to show what each row rests on.';
  return `${[`Strikes at sea, data version ${dataset.version}`, '', ...fields, '', rights, ...recordReadme(record)].join('\n')}\n`;
}
