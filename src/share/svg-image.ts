/** All that style sheets may say of a drawing's look: an image knows no sheets but its own. */
const properties = [
  'color', 'display', 'fill', 'fill-opacity', 'font-family', 'font-size', 'font-weight', 'opacity', 'paint-order', 'stroke', 'stroke-dasharray',
  'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'stroke-width', 'text-anchor', 'visibility',
] as const;

/** Room, in pixels, for what a drawing shows beyond its own box. */
export const overhang = 8;

/** An SVG drawing of the page as an image with `overhang` on all sides. Rejects where the browser cannot read it. */
export async function imageOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('no drawing');
  dress(copy, svg);
  const [x = 0, y = 0, across = width, down = height] = svg.getAttribute('viewBox')?.split(/[\s,]+/).map(Number) ?? [];
  const unit = across / width;
  const more = overhang * unit;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${x - more} ${y - more} ${across + 2 * more} ${down + 2 * more}`);
  copy.setAttribute('width', String(width + 2 * overhang));
  copy.setAttribute('height', String(height + 2 * overhang));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

function dress(copy: Element, original: Element): void {
  const style = getComputedStyle(original);
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  // As attributes, since the page's policy lets no style be written as text.
  for (const property of properties) copy.setAttribute(property, style.getPropertyValue(property));
  for (const [index, child] of [...original.children].entries()) {
    const twin = copy.children[index];
    if (twin) dress(twin, child);
  }
}
