import type { Page } from 'playwright-core';

export interface Rectangle { readonly name: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where the map's berths stand in the window. */
export const berths = (page: Page): Promise<readonly Rectangle[]> =>
  page.locator('.region-map [role="group"].map-berth').evaluateAll((groups) => groups.map((group) => {
    const { x, y, width, height } = group.getBoundingClientRect();
    return { name: group.getAttribute('aria-label') ?? '', x, y, width, height };
  }));

/** Pairs that lie over one another. */
export const overlaps = (all: readonly Rectangle[]) =>
  all.flatMap((a, index) => all.slice(index + 1)
    .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
    .map((b) => `${a.name} and ${b.name}`));
