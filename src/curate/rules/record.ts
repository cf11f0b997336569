import { isoOf, type Span } from '../../dataset/day.ts';
import { parseEdtf, type EdtfDate } from '../../dataset/edtf.ts';
import { runningTotal, sumOf, type Count } from '../../dataset/totals.ts';
import { fault, quoted, type Fault, type RuleName } from '../fault.ts';
import { entriesOf, type FiledEntry, type KindedEvent, type Library } from '../library.ts';
import type { Rule } from '../reading.ts';
import { countedIn, inOrder, killedBy } from '../record.ts';
import type { FactRecord, LinkRecord, StrikeRecord } from '../schema.ts';
import { recordFiles } from '../sources.ts';
import { overlap } from './places.ts';

/** Every entry rests on two citations, or on one and says so; only publishers and recognised carriers are linked. */
export const citations: Rule = function* citations({ record, mentioned }) {
  const hosts = new Set(record.hosts);
  const linked = new Set<string>();
  for (const filed of entriesOf(record)) {
    yield* badNumber(filed);
    yield* citedTwice(filed);
    const at = (found: string, remedy: string) => fault(filed.file, filed.entry.id, 'citation', found, remedy);
    const isList = ({ url }: { readonly url: string | null }) => url !== null && listOfPages.test(new URL(url).pathname);
    for (const { publisher } of filed.entry.citations.filter(isList)) yield at(`${publisher}: a list of pages, which changes`, 'give the address of the page that was read');
    for (const { publisher, url, copy, host: own } of filed.entry.citations) {
      const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
      if (host !== null) linked.add(host);
      const given = [url, copy, own].filter((each) => each !== null && each !== undefined).length;
      if (given === 0) yield at(`${publisher}: neither an address nor where it was read`, 'give the address; where the page is not to be linked, its host in “host”, or in “copy” that of somebody else’s copy');
      if (given > 1) yield at(`${publisher}: ${given} of “url”, “host” and “copy”`, 'keep one: an address that is linked, the publisher’s host, or that of somebody else’s copy');
      if (host !== null && !hosts.has(host)) {
        yield at(`links to ${host}, which is not in ${recordFiles.hosts}`, 'add a publisher or recognised carrier there, or name the host in “host” or “copy” with “url”: null');
      }
    }
  }
  // A host stands in the list only while something is linked there; what a refused entry links is not known.
  for (const [index, host] of record.hosts.entries()) {
    const isUsed = linked.has(host) || [...mentioned].some((words) => words.includes(host));
    if (record.hosts.indexOf(host) !== index) yield fault(recordFiles.hosts, host, 'unique id', 'the host stands already in the list', 'remove it');
    else if (!isUsed) yield fault(recordFiles.hosts, host, 'unused', 'no citation links to it', 'remove it');
  }
};

const listOfPages = /\/(?:tag|category|author|profile)\//i;

function* badNumber({ file, entry: { id, citations: cited, singleSourced } }: FiledEntry): Generator<Fault> {
  if (cited.length === 1 && !singleSourced) yield fault(file, id, 'citation', 'one citation only, and not flagged', 'add another, or “singleSourced”: true');
  if (cited.length === 1 || !singleSourced) return;
  yield fault(file, id, 'citation', `flagged as single-sourced with ${cited.length} citations`, 'remove the flag, or the citations that do not bear it out');
}

/** By address where there is one: the same story at two carriers is two readings of it. */
function* citedTwice({ file, entry }: FiledEntry): Generator<Fault> {
  const seen = new Set<string>();
  for (const { publisher, title, url, copy } of entry.citations) {
    const key = url ?? JSON.stringify([publisher, title, copy]);
    if (seen.has(key)) yield fault(file, entry.id, 'citation', `cited twice: ${quoted(url ?? title)}`, 'cite it once');
    seen.add(key);
  }
}

/** The strikes are numbered as trackers count them, in order of day and id, so that one left out would show. */
export const trackerNumbers: Rule = function* trackerNumbers({ record, mentioned }) {
  if (mentioned.size > 0) return;
  for (const [index, { id, trackerNumber }] of inOrder(record.strikes).entries()) {
    if (trackerNumber === index + 1) continue;
    yield fault(recordFiles.strikes, id, 'number', `number ${trackerNumber}, though it is strike ${index + 1} in order of day and id`, 'correct its number or its day, or add the strike that is missing before it');
  }
};

/** A strike's sea is an area of the gazetteer: no position was ever disclosed. */
export const theatres: Rule = function* theatres({ record, places, mentioned }) {
  const precisions = new Map(places.map(({ id, precision }) => [id, precision]));
  for (const { id, theatre = '' } of record.strikes) {
    const precision = precisions.get(theatre);
    if (precision === undefined || precision === 'area' || mentioned.has(theatre)) continue;
    yield fault(recordFiles.strikes, id, 'precision', `a theatre of precision “${precision}”`, 'name the sea: nobody gave the position of a strike');
  }
};

/** A group holds at least two strikes of one day, and together they can have killed what was published for them. */
export const groups: Rule = function* groups({ record, mentioned }) {
  for (const { id, killed } of record.groups) {
    if (mentioned.has(id)) continue;
    const at = (rule: RuleName, found: string, remedy: string) => fault(recordFiles.groups, id, rule, found, remedy);
    const strikes = record.strikes.filter(({ group }) => group === id);
    const days = new Set(strikes.flatMap(({ date }) => parseEdtf(date)?.latest ?? []));
    const sum = sumOf(strikes.map((strike) => strike.killed));
    if (strikes.length === 0) yield at('unused', 'no strike belongs to it', 'remove it, or name it in its strikes');
    if (strikes.length === 1) yield at('group', 'only one strike belongs to it', 'give that strike the figures and remove the group');
    if (strikes.length < 2) continue;
    for (const { id: member, survivors } of strikes) {
      if (survivors?.presumedDead === undefined) continue;
      yield fault(recordFiles.strikes, member, 'group', `presumed dead ${survivors.presumedDead}, though its dead are told together as ${id}`, 'leave “presumedDead” out: who was lost is told of the group');
    }
    if (days.size > 1) yield at('group', `its strikes are of ${days.size} days`, 'group strikes of one day: totals count the group on it');
    if (killed.min >= sum.min && killed.max <= sum.max) continue;
    yield at('group', `killed ${killed.min} to ${killed.max}, but its strikes killed ${sum.min} to ${sum.max}`, 'correct the group, or the bounds of its strikes');
  }
};

/** The strikes add up to the published running total on every day on which something was added. */
export const totals: Rule = function* totals({ record, mentioned }) {
  // A strike that could not be read is told of by its own fault; every total after it would be wrong as well.
  if (mentioned.size > 0) return;
  const computed = new Map(runningTotal(countedIn(record), 'happened').map((total) => [isoOf(total.day), printed(total)]));
  for (const [index, total] of record.totals.entries()) {
    const before = record.totals[index - 1];
    const sum = computed.get(total.date);
    if (before !== undefined && before.date >= total.date) yield totalFault(total.date, `stands after ${before.date}`, 'put the days in order, each once');
    if (sum === undefined) yield totalFault(total.date, 'a total for a day without a strike', 'remove it, or add the strike');
    else if (sum !== printed(total)) yield totalFault(total.date, `${printed(total)}, but the strikes add up to ${sum}`, 'correct the strikes, their groups or the total');
  }
  const listed = new Set(record.totals.map(({ date }) => date));
  for (const [date, sum] of computed) {
    if (!listed.has(date)) yield totalFault(date, `no total for this day, on which the strikes add up to ${sum}`, 'add the total that was published for it');
  }
};

function totalFault(date: string, found: string, remedy: string): Fault {
  return fault(recordFiles.totals, date, 'total', found, remedy);
}

function printed({ strikes, boats, killed }: Count): string {
  return `${strikes} strikes, ${boats} boats, ${killed.min} to ${killed.max} killed`;
}

/** What is joined is joined once, and can be the same happening: one kind, days that meet, figures and seas that agree. */
export const links: Rule = function* links(library) {
  const { record } = library;
  yield* joinedTwice(record.links);
  const events = new Map(library.events.map((event) => [event.id, event]));
  const entries = new Map(entriesOf(record).map(({ entry }) => [entry.id, entry]));
  for (const link of record.links) {
    const event = events.get(link.event);
    if (event === undefined) continue;
    const joined = link.entries.flatMap((id) => entries.get(id) ?? []);
    for (const entry of joined) yield* unlike(event, entry);
    const strikes = joined.filter((entry) => 'killed' in entry);
    if (strikes.length > 0 && event.scope !== 'summary') yield* unlikeStrikes(event, strikes, library);
  }
};

/** A link is known by its event. */
function linkFault(event: string, found: string, remedy: string): Fault {
  return fault(recordFiles.links, event, 'link', found, remedy);
}

function* joinedTwice(all: readonly LinkRecord[]): Generator<Fault> {
  const home = new Map<string, string>();
  const events = new Set<string>();
  for (const { event, entries } of all) {
    if (events.has(event)) yield linkFault(event, 'the event stands twice', 'name all its entries in one link');
    events.add(event);
    for (const entry of entries) {
      const earlier = home.get(entry);
      if (earlier === undefined) home.set(entry, event);
      else yield linkFault(event, `“${entry}” is joined to ${earlier} already`, 'join it to one event, once');
    }
  }
}

function* unlike(event: KindedEvent, entry: StrikeRecord | FactRecord): Generator<Fault> {
  const remedy = 'join what is the same happening, or correct one of the two';
  const kind = 'kind' in entry ? entry.kind : 'strike';
  const [told, recorded] = [parseEdtf(event.date.edtf), parseEdtf(entry.date)];
  if (kind !== event.kind) yield linkFault(event.id, `of kind “${event.kind}”, but ${entry.id} of kind “${kind}”`, remedy);
  if (told !== null && recorded !== null && !canBeOneDay(told, recorded)) {
    yield linkFault(event.id, `dated ${told.openStart ? 'by ' : ''}${told.members.map(days).join(' or ')}, but ${entry.id} ${days(recorded)}`, remedy);
  }
  if ('killed' in entry && event.scope === 'summary') yield linkFault(event.id, `a summary, joined to the strike ${entry.id}`, 'join strikes that are told one by one');
}

function canBeOneDay({ openStart, members }: EdtfDate, recorded: Span): boolean {
  return members.some(({ earliest, latest }) => recorded.earliest <= latest && (openStart || earliest <= recorded.latest));
}

function days({ earliest, latest }: Span): string {
  return earliest === latest ? isoOf(earliest) : `${isoOf(earliest)} to ${isoOf(latest)}`;
}

/** A strike told in the documents and the recorded strikes that it is: as many, as deadly and in the same sea as far as anyone says. */
function* unlikeStrikes({ id, scope, claims, place }: KindedEvent, strikes: readonly StrikeRecord[], { record, geometry }: Library): Generator<Fault> {
  if (scope === 'single' && strikes.length > 1) yield linkFault(id, `a single strike, joined to ${strikes.length}`, 'join the one that it is, or tell the event as several');
  // The widest bounds that the documents assert must meet the record's; a strike of which nobody counts the dead meets every figure.
  const counts = claims.filter(({ measure, disputes, min, max }) => measure === 'killed' && disputes === undefined && (min ?? max) !== undefined);
  const told = { min: Math.min(...counts.map(({ min }) => min ?? 0)), max: Math.max(...counts.map(({ max }) => max ?? Infinity)) };
  const recorded = killedBy(strikes, record);
  if (counts.length > 0 && (told.min > recorded.max || recorded.min > told.max)) {
    const most = told.max === Infinity ? 'or more' : `to ${told.max}`;
    yield linkFault(id, `${told.min} ${most} killed, but ${recorded.min} to ${recorded.max} in the record`, 'join the strike that it is, or correct the figures');
  }
  for (const strike of strikes) {
    const [here, there] = [geometry.get(place?.id ?? ''), geometry.get(strike.theatre ?? '')];
    if (here === undefined || there === undefined || overlap(here, there)) continue;
    yield linkFault(id, `in “${place?.id}”, but ${strike.id} in “${strike.theatre}”`, 'join the strike that it is, or correct one of the places');
  }
}
