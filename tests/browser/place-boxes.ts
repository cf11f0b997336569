import type { Page } from 'playwright-core';

export interface Rectangle { readonly name: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** What can be read or pressed at the map's places and what floats over them, as far as it is in the map's window. */
export const partsOnMap = (page: Page): Promise<readonly Rectangle[]> =>
  page.locator('.region-map').evaluate((region) => {
    const map = region.getBoundingClientRect();
    const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
    const bottom = sheet && sheet.y > map.y && sheet.width > map.width * 0.9 ? Math.min(map.bottom, sheet.y) : map.bottom;
    const parts = region.querySelectorAll('.map-place :is(.map-name span, .map-mark-button:not(.map-struck), .map-chip, .map-line span), .map-ways button, .maplibregl-ctrl-group, .map-notes p');
    return [...parts].flatMap((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      const name = `${part.closest('.map-place')?.getAttribute('data-place') ?? 'over the map'}: ${part.getAttribute('aria-label') ?? part.textContent ?? ''}`;
      const isSeen = width > 0 && x < map.right && x + width > map.x && y < bottom && y + height > map.y;
      return isSeen ? [{ name, x, y, width, height }] : [];
    });
  });

/** Pairs that lie over one another, by more than the half pixel that a screen may round. */
export const overlaps = (all: readonly Rectangle[]) =>
  all.flatMap((a, index) => all.slice(index + 1)
    .filter((b) => a.x + 0.5 < b.x + b.width && b.x + 0.5 < a.x + a.width && a.y + 0.5 < b.y + b.height && b.y + 0.5 < a.y + a.height)
    .map((b) => `${a.name} and ${b.name}`));
