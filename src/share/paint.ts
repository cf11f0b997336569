type Context = CanvasRenderingContext2D;

interface Origin {
  readonly x: number;
  readonly y: number;
}

/** Paints an element of the page as it looks: backgrounds, borders, drawings and words, but for what says `data-screen-only`; the origin is where the canvas begins. */
export function paintOver(context: Context, element: Element, origin: Origin): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || element instanceof HTMLCanvasElement || element.hasAttribute('data-screen-only')) return;
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x - origin.x, box.y - origin.y];
  context.save();
  context.globalAlpha *= Number(style.opacity);
  if (element instanceof SVGSVGElement) {
    for (const child of element.children) paintDrawn(context, child, origin);
  } else {
    if (box.width > 0 && box.height > 0) paintBox(context, style, { x, y, width: box.width, height: box.height });
    if (style.overflowX === 'hidden') clipTo(context, { x, y, width: box.width, height: box.height });
    for (const node of element.childNodes) {
      if (node instanceof Text) paintWords(context, node, style, origin);
      else if (node instanceof Element) paintOver(context, node, origin);
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

/** A shape, a word or a group of an SVG drawing, as the style sheets have it. */
function paintDrawn(context: Context, element: Element, origin: Origin): void {
  const style = getComputedStyle(element);
  if (!(element instanceof SVGGraphicsElement) || style.display === 'none') return;
  const place = element.getScreenCTM();
  context.save();
  context.globalAlpha *= Number(style.opacity);
  if (element instanceof SVGTextElement) paintLabel(context, element, style, origin);
  else if (!(element instanceof SVGGeometryElement)) for (const child of element.children) paintDrawn(context, child, origin);
  else if (place !== null && style.visibility !== 'hidden') {
    context.transform(place.a, place.b, place.c, place.d, place.e - origin.x, place.f - origin.y);
    paintShape(context, element, style);
  }
  context.restore();
}

function paintShape(context: Context, element: SVGGeometryElement, style: CSSStyleDeclaration): void {
  const path = pathOf(element, style);
  const fill = () => {
    if (style.fill === 'none') return;
    context.save();
    context.globalAlpha *= Number(style.fillOpacity);
    context.fillStyle = style.fill.startsWith('url(') ? softened(context, element.getBBox(), style.color) : style.fill;
    context.fill(path);
    context.restore();
  };
  const stroke = () => {
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    if (style.stroke === 'none' || !(context.lineWidth > 0)) return;
    context.save();
    context.globalAlpha *= Number(style.strokeOpacity);
    context.strokeStyle = style.stroke;
    context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the two name the same caps and joins
    [context.lineCap, context.lineJoin] = [style.strokeLinecap as CanvasLineCap, style.strokeLinejoin as CanvasLineJoin];
    context.stroke(path);
    context.restore();
  };
  for (const paint of style.paintOrder.startsWith('stroke') ? [stroke, fill] : [fill, stroke]) paint();
}

function pathOf(element: SVGGeometryElement, style: CSSStyleDeclaration): Path2D {
  const path = new Path2D(element.getAttribute('d') ?? '');
  if (element instanceof SVGCircleElement) path.arc(element.cx.baseVal.value, element.cy.baseVal.value, Number.parseFloat(style.getPropertyValue('r')), 0, 2 * Math.PI);
  if (element instanceof SVGLineElement) {
    path.moveTo(element.x1.baseVal.value, element.y1.baseVal.value);
    path.lineTo(element.x2.baseVal.value, element.y2.baseVal.value);
  }
  if (element instanceof SVGRectElement) {
    path.roundRect(element.x.baseVal.value, element.y.baseVal.value, element.width.baseVal.value, element.height.baseVal.value, element.rx.baseVal.value);
  }
  return path;
}

/** The one gradient of the drawings: what comes in softly, from nothing to nearly its colour. */
function softened(context: Context, { x, width }: DOMRect, colour: string): CanvasGradient {
  const gradient = context.createLinearGradient(x, 0, x + width, 0);
  gradient.addColorStop(0, 'transparent');
  gradient.addColorStop(1, colour);
  return gradient;
}

function paintLabel(context: Context, label: SVGTextElement, style: CSSStyleDeclaration, origin: Origin): void {
  const text = label.textContent.trim();
  const place = label.getScreenCTM();
  if (text === '' || style.visibility === 'hidden' || place === null || label.getNumberOfChars() === 0) return;
  const { x, y } = label.getStartPositionOfChar(0).matrixTransform(place);
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
}
