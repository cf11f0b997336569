import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { atRest } from './reader.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands, each with the first element at fault. */
export async function violations(page: Page): Promise<readonly string[]> {
  await atRest(page);
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } };
    // What stands in the preview is a page of its own, and has its own tests: a head in each is not one too many.
    const { violations } = await axe.run({ exclude: ['.embed-preview'] });
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html ?? ''}`);
  });
}
