/** All that style sheets may say of a drawing's look: an image knows no sheets but its own. */
const properties = [
  'color', 'display', 'fill', 'fill-opacity', 'font-family', 'font-size', 'font-weight', 'opacity', 'paint-order', 'stroke', 'stroke-dasharray',
  'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'stroke-width', 'text-anchor', 'visibility',
] as const;

/** Room, in pixels, for what a drawing shows beyond its own box. */
const overhang = 8;

type Context = CanvasRenderingContext2D;

interface Origin {
  readonly x: number;
  readonly y: number;
}

/** Paints an element of the page as it looks: backgrounds, borders, drawings and words, but for what says `data-screen-only`; the origin is where the canvas begins. */
export async function paintOver(context: Context, element: Element, origin: Origin): Promise<void> {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || element instanceof HTMLCanvasElement || element.hasAttribute('data-screen-only')) return;
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x - origin.x, box.y - origin.y];
  context.save();
  context.globalAlpha *= Number(style.opacity);
  if (element instanceof SVGSVGElement) {
    if (box.width > 0) context.drawImage(await imageOf(element), x - overhang, y - overhang);
    for (const text of element.querySelectorAll('text')) paintLabel(context, text, origin);
  } else {
    if (box.width > 0 && box.height > 0) paintBox(context, style, { x, y, width: box.width, height: box.height });
    if (style.overflowX === 'hidden') clipTo(context, { x, y, width: box.width, height: box.height });
    for (const node of element.childNodes) {
      if (node instanceof Text) paintWords(context, node, style, origin);
      else if (node instanceof Element) await paintOver(context, node, origin);
    }
  }
  context.restore();
}

function clipTo(context: Context, { x, y, width, height }: { x: number; y: number; width: number; height: number }): void {
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
}

function paintBox(context: Context, style: CSSStyleDeclaration, { x, y, width, height }: { x: number; y: number; width: number; height: number }): void {
  const line = Number.parseFloat(style.borderTopWidth) || 0;
  context.beginPath();
  context.roundRect(x + line / 2, y + line / 2, width - line, height - line, Number.parseFloat(style.borderTopLeftRadius) || 0);
  context.fillStyle = style.backgroundColor;
  context.fill();
  if (line === 0 || style.borderTopStyle === 'none') return;
  context.lineWidth = line;
  context.strokeStyle = style.borderTopColor;
  context.setLineDash(style.borderTopStyle === 'dashed' ? [3 * line, 2.5 * line] : []);
  context.stroke();
}

/** Words as the page breaks them into lines. */
function paintWords(context: Context, node: Text, style: CSSStyleDeclaration, origin: Origin): void {
  context.font = fontOf(style);
  context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  context.textBaseline = 'middle';
  context.fillStyle = style.color;
  for (const { text, box } of linesOf(node)) {
    const [x, y] = [box.x - origin.x, box.y - origin.y + box.height / 2];
    if (style.textShadow !== 'none') {
      // The shadow is a halo in the colour of the ground.
      context.strokeStyle = getComputedStyle(document.documentElement).getPropertyValue('--land');
      context.lineWidth = 3;
      context.lineJoin = 'round';
      context.strokeText(text, x, y);
    }
    context.fillText(text, x, y);
  }
  context.letterSpacing = '0px';
}

function linesOf(node: Text): readonly { readonly text: string; readonly box: DOMRect }[] {
  const lines: { text: string; box: DOMRect }[] = [];
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.box.y - box.y) < box.height / 2) line.text += ` ${word}`;
    else lines.push({ text: word, box });
  }
  return lines;
}

function fontOf(style: CSSStyleDeclaration): string {
  return `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
}

/** A drawing's own words: the image that it becomes knows none of the page's fonts. */
function paintLabel(context: Context, label: SVGTextElement, origin: Origin): void {
  const style = getComputedStyle(label);
  const text = label.textContent.trim();
  const place = label.getScreenCTM();
  if (text === '' || style.display === 'none' || place === null || label.getNumberOfChars() === 0) return;
  const { x, y } = label.getStartPositionOfChar(0).matrixTransform(place);
  context.save();
  context.globalAlpha *= Number(style.opacity);
  context.font = fontOf(style);
  context.textBaseline = 'alphabetic';
  if (style.stroke !== 'none') {
    context.strokeStyle = style.stroke;
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    context.lineJoin = 'round';
    context.strokeText(text, x - origin.x, y - origin.y);
  }
  context.fillStyle = style.fill;
  context.fillText(text, x - origin.x, y - origin.y);
  context.restore();
}

/** An SVG drawing of the page, but for its words, as an image with `overhang` on all sides. Rejects where the browser cannot read it. */
async function imageOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('no drawing');
  dress(copy, svg);
  for (const text of copy.querySelectorAll('text')) text.remove();
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
