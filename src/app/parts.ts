import { lazily } from '../ui/lazily.tsx';

// What is fetched apart: a reader would notice otherwise. The public record is asked for by its switch.

export const MapView = lazily(() => import('../map/view.tsx').then((part) => part.MapView));
export const TableView = lazily(() => import('../table/view.tsx').then((part) => part.TableView));
/** The share dialogue and the printed report. */
export const Share = lazily(() => import('../share/share.tsx').then((part) => part.Share));
