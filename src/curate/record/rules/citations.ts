import { quoted, type Fault } from '../../fault.ts';
import type { Rule } from '../../rules/rule.ts';
import { recordFiles } from '../files.ts';
import { entriesOf, type FiledEntry } from '../library.ts';
import type { CitationRecord } from '../schema.ts';

/** Every entry rests on two citations, or on one and says so; only publishers and recognised carriers are linked. */
export const recordCitations: Rule = ({ record }) => {
  const hosts = new Set(record.hosts);
  return entriesOf(record).flatMap((filed) => [
    tooFew(filed),
    repeated(filed),
    ...filed.entry.citations.flatMap((citation) => [badAddress(filed, citation, hosts), badCopy(filed, citation, hosts)]),
  ].flat());
};

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
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  return [
    ...(copy === undefined ? [] : [fault(filed, `${publisher}: an address and a copy`, 'link the one, or name the other')]),
    ...(/^https?:$/.test(protocol) ? [] : [fault(filed, `an address that begins with “${protocol}”`, 'link pages of http or https only')]),
    ...(hosts.has(host) ? [] : [fault(filed, `links to ${host}, which is not in ${recordFiles.hosts}`, 'add a publisher or recognised carrier there, or name the host in “copy” with “url”: null')]),
  ];
}

function badCopy(filed: FiledEntry, { copy }: CitationRecord, hosts: ReadonlySet<string>): readonly Fault[] {
  if (copy === undefined || !hosts.has(copy)) return [];
  return [fault(filed, `a copy on ${copy}, which is in ${recordFiles.hosts}`, 'give its address in “url”, or remove the host there')];
}

function fault({ file, entry }: FiledEntry, found: string, remedy: string): Fault {
  return { file, record: entry.id, rule: 'citation', found, remedy };
}
