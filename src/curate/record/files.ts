/** Where the public record stands. A project may leave all of them out, but not some. */
export const recordFiles = {
  coverage: 'data/record/coverage.json',
  hosts: 'data/record/hosts.json',
  strikes: 'data/record/strikes.json',
  facts: 'data/record/facts.json',
  groups: 'data/record/groups.json',
  totals: 'data/record/totals.json',
  links: 'data/record/links.json',
} as const;
