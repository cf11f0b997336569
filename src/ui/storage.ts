/** Pages of one origin share what is kept there: the page's folder stands in its keys, as it does in the names of its caches. */
function own(key: string): string {
  return `${new URL('.', location.href).pathname} ${key}`;
}

/** What an earlier visit kept under the key; null where nothing was kept, or where storage is closed to the page (private windows, embedded pages). */
export function keptAs(key: string): string | null {
  try {
    return localStorage.getItem(own(key));
  } catch {
    return null;
  }
}

/** Keeps it for later visits, or with null forgets it. False where storage is closed or full: it then lasts as long as the page. */
export function keepAs(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(own(key));
    else localStorage.setItem(own(key), value);
    return true;
  } catch {
    return false;
  }
}

/** Whether nothing was kept under the key yet, and something can be. */
export function isUnkept(key: string): boolean {
  return keptAs(key) === null && keepAs(`${key}?`, '') && keepAs(`${key}?`, null);
}
