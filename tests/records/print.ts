import { sort } from 'd3';
import { isoOf, type Span } from '../../src/dataset/day.ts';
import type { EdtfDate } from '../../src/dataset/edtf.ts';
import type { Cited, RecordEntry, RecordStrike } from '../../src/dataset/record.ts';
import type { Article, Citation, Claim, Clock, Dated, Document, Event, Excerpt, Place, Range, RecordTotal, Sentence, Toll } from '../../src/dataset/types.ts';
import type { Curated } from '../../src/curate/curate.ts';
import type { GeometryRecord, WordsRecord, WordsSection } from '../../src/curate/schema.ts';

type English = WordsRecord | undefined;
type Lines = readonly string[];

/** The whole dataset as plain text, one fact a line, so that a change of meaning is seen when two prints are compared. */
export function print({ dataset, documents, geometry, words }: Curated): string {
  const english = words.get('en');
  return blocks([
    [`version ${dataset.version}`, `axis ${printSpan(dataset.axis)}`, ...dataset.silences.map((span) => `silence ${printSpan(span)}`)],
    printTotals('happened', dataset.record.totals.happened),
    printTotals('reported', dataset.record.totals.reported),
    printNames('speaker', english?.speakers),
    printNames('value', english?.values),
    ...dataset.articles.map((article) => printArticle(article, english)),
    ...documents.map((document) => printDocument(document, english)),
    ...dataset.places.map((place) => printPlace(place, geometry.get(place.id), english)),
    ...dataset.tolls.map((toll) => printToll(toll, english)),
    ...dataset.events.map((event) => printEvent(event, english)),
    ...dataset.stages.map(({ id, at, events, rung }) => [
      `stage ${id}`,
      `  at ${isoOf(at)}`,
      `  title ${english?.stages[id]?.title ?? '–'}`,
      `  text ${english?.stages[id]?.text ?? '–'}`,
      `  events ${events.join(', ')}`,
      ...(rung === null ? [] : [`  rung ${rung}: ${english?.stages[id]?.rung ?? '–'}`]),
    ]),
    ...dataset.releases.map(({ version, date, changes }) => (
      [`release ${version} of ${isoOf(date)}`, ...changes.map((id) => `  ${id}: ${english?.changes[id] ?? '–'}`)])),
    dataset.moved.map(({ id, now }) => `moved ${id} → ${now ?? 'let go'}${english?.moved[id] === undefined ? '' : `: ${english.moved[id]}`}`),
  ]);
}

/** The whole public record, likewise. */
export function printRecord({ record, words }: Curated): string {
  const english = words.get('en');
  return blocks([
    [`compiled ${isoOf(record.asOf)}`, `covers ${printSpan(record.covers)}`],
    printNames('name', english?.recordNames),
    record.groups.map(({ id, killed }) => `group ${id}: ${printRange(killed)} killed`),
    record.links.map(({ event, entries }) => `link ${event} = ${entries.join(', ')}`),
    ...[...record.strikes, ...record.facts].map((entry) => printEntry(entry, english)),
  ]);
}

/** What the two prints show of a language's words, one text a line; English stands in those prints themselves. */
export function printWords(words: WordsRecord): string {
  const sections: readonly WordsSection[] = [
    'speakers', 'values', 'places', 'articles', 'events', 'passages', 'tolls', 'stages', 'changes', 'moved', 'reasons', 'recordNames', 'record',
  ];
  return `${sections.flatMap((section) => linesOf(section, words[section])).join('\n')}\n`;
}

/** A language's sentences of the interface, one a line. */
export function printSentences(words: WordsRecord): string {
  return `${linesOf('interface', words.interface).join('\n')}\n`;
}

function linesOf(section: WordsSection, entries: WordsRecord[WordsSection]): Lines {
  return sort(Object.entries<string | object>(entries), ([id]) => id).flatMap(([id, entry]) => (typeof entry === 'string'
    ? [`${section} ${id}: ${entry}`]
    : sort(Object.entries(entry), ([field]) => field).map(([field, text]) => `${section} ${id}, ${field}: ${String(text)}`)));
}

function blocks(lines: readonly Lines[]): string {
  return `${lines.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')}\n`;
}

function printTotals(clock: Clock, totals: readonly RecordTotal[]): Lines {
  return totals.map(({ day, strikes, killed }) => `record, ${clock} by ${isoOf(day)}: ${strikes} strikes, ${printRange(killed)} killed`);
}

function printNames(label: string, names: Readonly<Record<string, string>> | undefined): Lines {
  return sort(Object.entries(names ?? {}), ([id]) => id).map(([id, name]) => `${label} ${id}: ${name}`);
}

function printArticle(article: Article, english: English): Lines {
  const words = english?.articles[article.id];
  return [
    `article ${article.id} ${article.document} ${article.start}–${article.end}`,
    `  title ${article.title ?? '–'} | ${words?.title ?? '–'} | ${words?.short ?? '–'}`,
    `  type ${article.type}`,
    `  publisher ${article.publisher ?? '–'} (${article.publisherBasis ?? '–'}): ${words?.publisher ?? '–'}`,
    ...printDated('dateline', article.dateline, words?.dateline),
    `  url ${article.url ?? '–'}`,
  ];
}

/** A line for each paragraph: where it stands, what became of it, and where each of its sentences stands with what quotes it. */
function printDocument({ name, paragraphs }: Document, english: English): Lines {
  return [`document ${name}`, ...paragraphs.map(({ start, end, status, reason, sentences }) => (
    `  ${start}–${end} ${status}${reason === null ? '' : ` (${reason}: ${english?.reasons[reason] ?? '–'})`}: ${sentences.map(printSentence).join(', ')}`))];
}

function printSentence({ start, end, events, tolls }: Sentence): string {
  return `${start}–${end}${[...events, ...tolls].map((id) => ` ${id}`).join('')}`;
}

function printPlace(place: Place, geometry: GeometryRecord | undefined, english: English): Lines {
  return [
    `place ${place.id}: ${english?.places[place.id] ?? '–'}`,
    `  precision ${place.precision}${place.schematic ? ', schematic' : ''}${place.drawnAs === null ? '' : `, drawn as a ${place.drawnAs}`}`,
    `  anchor ${place.anchor.join(', ')}`,
    `  geometry ${geometry?.type ?? '–'}, fingerprint ${fingerprintOf(JSON.stringify(geometry?.coordinates ?? null))}`,
  ];
}

/** Eight hexadecimal digits that change when the text does (FNV-1a over UTF-16 code units); against accidents, not attacks. */
function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function printToll(toll: Toll, english: English): Lines {
  return [
    `toll ${toll.id}`,
    `  ${toll.measure} ${printRange(toll)}, printed “${toll.wording}”`,
    ...printDated('as of', toll.asOf, undefined),
    `  by ${toll.by}`,
    `  reported ${isoOf(toll.reported)}`,
    ...(english?.tolls[toll.id] === undefined ? [] : [`  note ${english.tolls[toll.id]}`]),
    ...printExcerpt('  ', toll.excerpt),
  ];
}

function printEvent(event: Event, english: English): Lines {
  const words = english?.events[event.id];
  return [
    `event ${event.id}`,
    `  kind ${event.kind}${event.scope === null ? '' : `, ${event.scope}`}${event.drawnAs === null ? '' : `, drawn as a ${event.drawnAs}`}`,
    `  title ${words?.title ?? '–'}`,
    ...printDated('date', event.date, words?.date),
    event.place === null ? '  unlocated' : `  place ${event.place.id} (${event.place.basis})`,
    ...(words?.place === undefined ? [] : [`  place reason ${words.place}`]),
    ...(words?.note === undefined ? [] : [`  note ${words.note}`]),
    `  killed ${printRange(event.killed)}`,
    `  contested ${event.contested ? 'yes' : 'no'}`,
    `  reported ${isoOf(event.reported)}`,
    `  articles ${event.articles.join(', ')}`,
    ...(event.answers.length === 0 ? [] : [`  answers ${event.answers.join(', ')}`]),
    ...event.claims.flatMap(printClaim),
  ];
}

function printClaim(claim: Claim): Lines {
  const number = claim.min === null && claim.max === null ? '' : ` ${printRange(claim)}`;
  const value = claim.value === null ? '' : ` = ${claim.value}`;
  const against = claim.against === null ? '' : ` ${claim.against}`;
  return [
    `  claim ${claim.id}`,
    `    ${claim.by} ${claim.stance}${against}: ${claim.measure}${number}${value}`,
    ...(claim.hedge === null ? [] : [`    hedge ${claim.hedge}`]),
    ...printExcerpt('    ', claim.excerpt),
  ];
}

function printExcerpt(indent: string, { article, start, end, exact, passage }: Excerpt): Lines {
  return [
    `${indent}excerpt ${article} ${start}–${end} “${exact}”`,
    `${indent}passage ${passage.start}–${passage.end} “${passage.exact}”`,
  ];
}

function printDated(label: string, dated: Dated, reason: string | undefined): Lines {
  return [
    `  ${label} ${dated.edtf} (${printBounds(dated)}${dated.approximate ? ', approximate' : ''}; ${dated.basis})`,
    ...(reason === undefined ? [] : [`  ${label} reason ${reason}`]),
    ...dated.citations.map((citation) => `  ${label} ${printCitation(citation, 'no address')}`),
  ];
}

function printEntry(entry: RecordEntry, english: English): Lines {
  const { id, type, kind, date, known, singleSourced, citations } = entry;
  return [
    `${type} ${id}`,
    ...(type === 'fact' ? [`  kind ${kind}`] : []),
    `  date ${date.edtf} (${printSpan(date)}${date.approximate ? ', approximate' : ''})`,
    `  known ${isoOf(known)}`,
    ...(entry.type === 'strike' ? printStrike(entry) : []),
    ...(singleSourced ? ['  single-sourced'] : []),
    ...Object.entries(english?.record[id] ?? {}).map(([field, sentence]) => `  words ${field}: ${sentence}`),
    ...citations.flatMap((citation) => (
      [`  ${printCitation(citation, citation.copy === null ? `on ${citation.host}` : `copy on ${citation.copy}`)}`].concat(citation.says.map((cited) => `    says ${printCited(cited)}`)))),
  ];
}

function printStrike({
  number, announced, announcedBy, confirmedBy, theatre, boats, vessel, aboard, killed, group, survivors, affiliations,
}: RecordStrike): Lines {
  return [
    `  number ${number}`,
    `  announced ${isoOf(announced)} by ${announcedBy.join(', ')}`,
    ...(confirmedBy.length === 0 ? [] : [`  confirmed by ${confirmedBy.join(', ')}`]),
    `  theatre ${theatre ?? 'not disclosed'}`,
    `  boats ${boats}`,
    ...vessel.map(({ value, by }) => `  vessel ${value}, says ${by}`),
    ...(aboard === null ? [] : [`  aboard ${aboard}`]),
    `  killed ${printRange(killed)}${group === null ? '' : `, told together as ${group}`}`,
    ...(survivors === null ? [] : [`  survivors ${printRange(survivors.initial)}: ${survivors.rescued} rescued, ${survivors.presumedDead ?? 'unknown'} presumed dead`]),
    ...affiliations.map(({ value, by }) => `  alleged ${value} by ${by}`),
  ];
}

function printCitation({ publisher, title, url, date }: Citation, elsewhere: string): string {
  return `cites ${publisher}, “${title}”, ${date ?? 'no date'}, ${url ?? elsewhere}`;
}

function printCited({ measure, edtf, ...range }: Cited): string {
  return `${measure} ${edtf ?? printRange(range)}`;
}

function printRange({ min, max }: Range): string {
  return `${min ?? '?'} to ${max ?? '?'}`;
}

/** Each member of a set; where no first day is known, the last alone. */
function printBounds({ latest, openStart, members }: EdtfDate): string {
  return openStart ? `by ${isoOf(latest)}` : members.map(printSpan).join(' or ');
}

function printSpan({ earliest, latest }: Span): string {
  return `${isoOf(earliest)} to ${isoOf(latest)}`;
}
