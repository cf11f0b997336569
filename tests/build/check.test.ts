import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfTheRecords, editRecords, repository } from './project.ts';

function runCheck(root: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync('node', ['src/build/run.mjs', 'check', '--root', root], { cwd: repository, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

describe('npm run check', { timeout: 30_000 }, () => {
  it('counts what the real records hold, and is content', () => {
    const { status, output } = runCheck(repository);
    expect(output).toMatch(/^events +\d+: strike \d+, deployment \d+, border \d+, diplomacy \d+$/m);
    expect(output).toMatch(/^tolls +9$/m);
    expect(output).toMatch(/^excerpts +\d+ of 003_7478a1de5e98efca\.txt$/m);
    expect(output).toMatch(/^shown +\d+ % of article 004-1 \(\d+ of 8354 characters, \d+ in a row\)$/m);
    expect(output).toMatch(/^record +strikes 45, groups 7, facts \d+; single-sourced \d+$/m);
    expect(output).toMatch(/^record +citations \d+: linked \d+, named only \d+$/m);
    expect(status).toBe(0);
  });

  it('refuses eleven planted faults in one run, each with its own message', () => {
    const root = copyOfTheRecords();
    let firstStrike = '';
    let thirdStrike = '';
    let untitled = '';
    let copied = '';
    editRecords(root, 'data/events/strike.json', (strikes) => {
      firstStrike = strikes[0].id;
      thirdStrike = `${strikes[2].id}.${strikes[2].claims[0].id}`;
      strikes[0].date.edtf = '2025-02-30';
      strikes[1].scope = undefined;
      strikes[2].claims[0].by = 'nobody-known';
      return strikes;
    });
    editRecords(root, 'data/events/deployment.json', (events) => {
      untitled = events[0].id;
      copied = events[1].id;
      return [...events, events[1]];
    });
    editRecords(root, 'data/tolls.json', (tolls) => {
      const toll = (id: string) => tolls.find((entry: { id: string }) => entry.id === id);
      toll('toll-001-killed').quote = 'have killed at least 75 persons';
      toll('toll-002-killed').min = 33;
      return tolls;
    });
    editRecords(root, 'data/places.json', (places) => {
      places.find(({ id }: { id: string }) => id === 'caribbean-sea').anchor = [400, 14];
      return places;
    });
    editRecords(root, 'data/geometry.json', (geometry) => {
      const rings = geometry['eastern-pacific'].coordinates.flat(geometry['eastern-pacific'].type === 'Polygon' ? 0 : 1);
      rings[0].reverse();
      return geometry;
    });
    editRecords(root, 'data/words/en.json', (words) => {
      words.events[untitled] = undefined;
      return words;
    });
    editRecords(root, 'data/paragraphs.json', (paragraphs) => (
      paragraphs.filter(({ opens }: { opens: string }) => !opens.startsWith('SUBSCRIBE'))));
    editRecords(root, 'data/release.json', (release) => ({ ...release, date: '2026-01-09' }));

    const { status, output } = runCheck(root);
    rmSync(root, { recursive: true });
    expect(status).toBe(1);
    for (const message of [
      `${firstStrike} [date]: “2025-02-30” is not a date that the calendar has`,
      '[scope]: a strike without a scope',
      `${thirdStrike} [reference]: speaker “nobody-known” does not exist`,
      `${copied} [unique id]: the id stands already in data/events/deployment.json`,
      'toll-001-killed [quote]: “have killed at least 75 persons” (article 001-1): not found in its article',
      'toll-002-killed [number]: 33 cannot be read in “At least 32”',
      'caribbean-sea [geometry]: anchor 400, 14 is not on Earth',
      'eastern-pacific [geometry]: a ring wound the wrong way',
      `events.${untitled} [words]: no words for this id`,
      'a paragraph [paragraph]: “SUBSCRIBE TO OUR FREE NEWSLETTER” carries no excerpt and is not listed',
      'the whole file [schema]: date: a field that nothing reads',
    ]) expect(output).toContain(message);
    expect(output).toContain('11 faults in 8 files');
  });

  it('refuses planted faults in the public record in one run, each with its own message', () => {
    const root = copyOfTheRecords();
    editRecords(root, 'data/record/strikes.json', (strikes) => {
      const strike = (id: string) => strikes.find((entry: { id: string }) => entry.id === id);
      strike('record-2025-09-15-a').announced = '2025-09-14';
      strike('record-2025-10-29-a').citations[0].url = 'https://scraper.example/strike';
      strike('record-2025-11-01-a').citations.length = 1;
      return strikes;
    });
    editRecords(root, 'data/record/groups.json', (groups) => (
      groups.map((group: { id: string; killed: object }) => (group.id === '2025-12-30' ? { ...group, killed: { min: 3, max: 20 } } : group))));
    editRecords(root, 'data/record/totals.json', (totals) => (
      totals.map((total: { date: string; boats: number }) => (total.date === '2025-10-27' ? { ...total, boats: 13 } : total))));
    editRecords(root, 'data/record/links.json', (links) => [...links, { event: 'campaign-begins', entries: ['record-2025-09-02-a'] }]);
    editRecords(root, 'data/words/es.json', (words) => ({ ...words, record: { ...words.record, 'record-2025-09-19-a': undefined } }));

    const { status, output } = runCheck(root);
    rmSync(root, { recursive: true });
    expect(status).toBe(1);
    for (const message of [
      'record-2025-09-15-a [reported]: dated 2025-09-15 at the earliest, but announced on 2025-09-14',
      'record-2025-10-29-a [citation]: links to scraper.example, which is not in data/record/hosts.json',
      'record-2025-11-01-a [citation]: one citation only, and not flagged',
      '2025-12-30 [group]: killed 3 to 20, but its strikes killed 3 to 19',
      '2025-10-27 [total]: 13 strikes, 13 boats, 57 to 58 killed, but the strikes add up to 13 strikes, 14 boats, 57 to 58 killed',
      'campaign-begins [link]: a summary, joined to the strike record-2025-09-02-a',
      'record.record-2025-09-19-a [words]: no words for this id',
    ]) expect(output).toContain(message);
  });

  it('refuses a file that is no JSON and a document that is no UTF-8', () => {
    const root = copyOfTheRecords();
    writeFileSync(join(root, 'data/tolls.json'), '[{');
    writeFileSync(join(root, 'seeds/000_9b76f86b791790b2.txt'), Buffer.from([0x4f, 0xff, 0x4f]));
    const { status, output } = runCheck(root);
    rmSync(root, { recursive: true });
    expect(status).toBe(1);
    expect(output).toMatch(/data\/tolls\.json\n {2}the whole file \[file\]: .*JSON/);
    expect(output).toMatch(/seeds\/000_9b76f86b791790b2\.txt\n {2}the whole file \[file\]: .*not valid/);
  });
});
