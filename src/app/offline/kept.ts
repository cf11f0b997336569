/**
 * The file of the build that an address asks for, relative to the page's folder; null for an address outside of it.
 * Query and fragment name no file here: the view lives in the query, and every view is the one page.
 */
export function fileAt(address: string, folder: string): string | null {
  const { origin, pathname } = new URL(address);
  const place = new URL(folder);
  if (origin !== place.origin || !pathname.startsWith(place.pathname)) return null;
  return pathname.slice(place.pathname.length) || 'index.html';
}

/** A version's own cache. The folder is in its name because pages of one origin share their caches. */
export function cacheName(folder: string, version: string): string {
  return `${cachePrefix(folder)}${version}`;
}

/**
 * The caches of this page that came before the named one. Those that came later belong to a version that is being
 * fetched, or waits. `names` is in order of coming, as `caches.keys()` gives it.
 */
export function olderThan(own: string, names: readonly string[], folder: string): readonly string[] {
  const ours = names.filter((name) => name.startsWith(cachePrefix(folder)));
  return ours.slice(0, Math.max(0, ours.indexOf(own)));
}

function cachePrefix(folder: string): string {
  return `page ${folder} `;
}
