import type { Reader } from '../reader.ts';
import { recordFiles } from './files.ts';
import {
  coverageRecord, factRecord, groupRecord, hostRecord, linkRecord, strikeRecord, totalRecord, type CoverageRecord, type FactRecord, type GroupRecord,
  type LinkRecord, type StrikeRecord, type TotalRecord,
} from './schema.ts';

/** The public record as it stands in its files, each entry fitting its schema. */
export interface RecordLibrary {
  /** False where a project has no public record at all. */
  readonly present: boolean;
  readonly coverage: CoverageRecord | null;
  readonly hosts: readonly string[];
  readonly strikes: readonly StrikeRecord[];
  readonly facts: readonly FactRecord[];
  readonly groups: readonly GroupRecord[];
  readonly totals: readonly TotalRecord[];
  readonly links: readonly LinkRecord[];
}

const none: RecordLibrary = { present: false, coverage: null, hosts: [], strikes: [], facts: [], groups: [], totals: [], links: [] };

/** All of the files, or none of them: where only some are there, the others are faults. */
export function readRecordLibrary(reader: Reader): RecordLibrary {
  if (!Object.values(recordFiles).some((file) => reader.has(file))) return none;
  return {
    present: true,
    coverage: reader.one(recordFiles.coverage, coverageRecord),
    hosts: reader.list(recordFiles.hosts, hostRecord),
    strikes: reader.list(recordFiles.strikes, strikeRecord),
    facts: reader.list(recordFiles.facts, factRecord),
    groups: reader.list(recordFiles.groups, groupRecord),
    totals: reader.list(recordFiles.totals, totalRecord),
    links: reader.list(recordFiles.links, linkRecord),
  };
}

/** A strike or a fact, with the file that it stands in. */
export interface FiledEntry {
  readonly file: string;
  readonly entry: StrikeRecord | FactRecord;
}

export function entriesOf({ strikes, facts }: RecordLibrary): readonly FiledEntry[] {
  return [
    ...strikes.map((entry) => ({ file: recordFiles.strikes, entry })),
    ...facts.map((entry) => ({ file: recordFiles.facts, entry })),
  ];
}
