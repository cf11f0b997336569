import { lazily } from '../ui/lazily.tsx';
import type { Page } from '../ui/page.tsx';

// What is fetched apart: a reader would notice otherwise. The public record is asked for by its switch.

let painter: ((page: Page) => HTMLCanvasElement | null) | null = null;

/** With what pictures it, so that whoever has a map has its picture on paper too. */
export const MapView = lazily(async () => {
  const [part, picture] = await Promise.all([import('../map/view.tsx'), import('../share/picture.ts').catch(() => null)]);
  painter = picture?.pictureForPaper ?? null;
  return part.MapView;
});
/** At once, for paper; null where there is no map, or none that can be pictured. */
export const pictureForPaper = (page: Page): HTMLCanvasElement | null => painter?.(page) ?? null;
export const TableView = lazily(() => import('../table/view.tsx').then((part) => part.TableView));
/** The share dialogue and the printed report. */
export const Share = lazily(() => import('../share/share.tsx').then((part) => part.Share));
