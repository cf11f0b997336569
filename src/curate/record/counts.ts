import type { PublicRecord } from '../../dataset/record.ts';

/** What the public record holds, in counts; nothing where there is none. */
export function recordCounts({ strikes, facts, groups, links }: PublicRecord): readonly string[] {
  const entries = [...strikes, ...facts];
  if (entries.length === 0) return [];
  const citations = entries.flatMap((entry) => entry.citations);
  const linked = citations.filter(({ url }) => url !== null).length;
  const single = entries.filter(({ singleSourced }) => singleSourced).length;
  const joined = links.flatMap((link) => link.entries).length;
  return [
    `record    strikes ${strikes.length}, groups ${groups.length}, facts ${facts.length}; single-sourced ${single}`,
    `record    citations ${citations.length}: linked ${linked}, named as copies ${citations.length - linked}`,
    `record    links ${links.length}, to entries ${joined}`,
  ];
}
