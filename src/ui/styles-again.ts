const failed = new Set<HTMLLinkElement>();
let watching = false;

/**
 * Fetches a part of the page, and before it whatever style sheet did not come at an earlier try: the code that Vite puts round
 * an import asks for each of them once only, so that the part would then come without its looks. Rejects as `fetchPart` does.
 */
export async function withStyles<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  watch();
  await Promise.all([...failed].map(fetchAgain));
  return fetchPart();
}

function watch(): void {
  if (watching) return;
  watching = true;
  // It does not bubble.
  document.addEventListener('error', ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
  }, true);
}

function fetchAgain(link: HTMLLinkElement): Promise<void> {
  const next = document.createElement('link');
  next.rel = 'stylesheet';
  next.crossOrigin = link.crossOrigin;
  next.href = link.href;
  failed.delete(link);
  return new Promise((resolve, reject) => {
    next.addEventListener('load', () => resolve());
    next.addEventListener('error', () => reject(new Error(`${next.href} cannot be loaded`)));
    link.replaceWith(next);
  });
}
