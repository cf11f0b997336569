import { quoted, type Fault, type RuleName } from '../../fault.ts';
import type { Rule } from '../../rules/rule.ts';
import { recordFiles } from '../files.ts';
import { entriesOf, type FiledEntry, type RecordLibrary } from '../library.ts';
import type { CitationRecord } from '../schema.ts';

/** Every entry rests on two citations, or on one and says so; only publishers and recognised carriers are linked. */
export const recordCitations: Rule = ({ record, mentioned }) => {
  const hosts = new Set(record.hosts);
  const faults = entriesOf(record).flatMap((filed) => [
    tooFew(filed),
    repeated(filed),
    ...filed.entry.citations.flatMap((citation) => [badAddress(filed, citation, hosts), badCopy(filed, citation, hosts)]),
  ].flat());
  return [...faults, ...badHosts(record, mentioned)];
};

/** A host stands in the list once, and only while something is linked there; what a refused entry links is not known. */
function badHosts(record: RecordLibrary, mentioned: ReadonlySet<string>): readonly Fault[] {
  const linked = new Set(entriesOf(record).flatMap(({ entry }) => entry.citations.flatMap(({ url }) => (url === null ? [] : hostOf(url)))));
  return record.hosts.flatMap((host, index) => {
    if (record.hosts.indexOf(host) !== index) return [hostFault(host, 'unique id', 'the host stands already in the list', 'remove it')];
    const isUsed = linked.has(host) || [...mentioned].some((words) => words.includes(host));
    return isUsed ? [] : [hostFault(host, 'unused', 'no citation links to it', 'remove it')];
  });
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function tooFew(filed: FiledEntry): readonly Fault[] {
  const { citations, singleSourced } = filed.entry;
  if (citations.length === 1 && !singleSourced) {
    return [fault(filed, 'one citation only, and not flagged', 'add another, or “singleSourced”: true')];
  }
  if (citations.length > 1 && singleSourced) {
    return [fault(filed, `flagged as single-sourced with ${citations.length} citations`, 'remove the flag, or the citations that do not bear it out')];
  }
  return [];
}

/** By address where there is one: the same story at two carriers is two readings of it. */
function repeated(filed: FiledEntry): readonly Fault[] {
  const seen = new Set<string>();
  return filed.entry.citations.flatMap(({ publisher, title, url, copy }) => {
    const key = url ?? JSON.stringify([publisher, title, copy]);
    if (seen.has(key)) return [fault(filed, `cited twice: ${quoted(url ?? title)}`, 'cite it once')];
    seen.add(key);
    return [];
  });
}

function badAddress(filed: FiledEntry, { publisher, url, copy }: CitationRecord, hosts: ReadonlySet<string>): readonly Fault[] {
  if (url === null) {
    if (copy !== undefined) return [];
    return [fault(filed, `${publisher}: neither an address nor a copy`, 'give the address, or in “copy” the host of the copy that was read')];
  }
  const host = hostOf(url);
  return [
    ...(copy === undefined ? [] : [fault(filed, `${publisher}: an address and a copy`, 'link the one, or name the other')]),
    ...(hosts.has(host) ? [] : [fault(filed, `links to ${host}, which is not in ${recordFiles.hosts}`, 'add a publisher or recognised carrier there, or name the host in “copy” with “url”: null')]),
  ];
}

function badCopy(filed: FiledEntry, { copy }: CitationRecord, hosts: ReadonlySet<string>): readonly Fault[] {
  if (copy === undefined || !hosts.has(copy)) return [];
  return [fault(filed, `a copy on ${copy}, which is in ${recordFiles.hosts}`, 'give its address in “url”, or remove the host there')];
}

function hostFault(host: string, rule: RuleName, found: string, remedy: string): Fault {
  return { file: recordFiles.hosts, record: host, rule, found, remedy };
}

function fault({ file, entry }: FiledEntry, found: string, remedy: string): Fault {
  return { file, record: entry.id, rule: 'citation', found, remedy };
}
