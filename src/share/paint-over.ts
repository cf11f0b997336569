import { imageOf, overhang } from './svg-image.ts';

type Context = CanvasRenderingContext2D;

interface Origin {
  readonly x: number;
  readonly y: number;
}

/** Paints an element of the page as it looks: backgrounds, borders, drawings and words; the origin is where the canvas begins. */
export async function paintOver(context: Context, element: Element, origin: Origin): Promise<void> {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || element instanceof HTMLCanvasElement) return;
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x - origin.x, box.y - origin.y];
  context.save();
  context.globalAlpha *= Number(style.opacity);
  if (element instanceof SVGSVGElement) {
    if (box.width > 0) context.drawImage(await imageOf(element), x - overhang, y - overhang);
  } else {
    if (box.width > 0 && box.height > 0) paintBox(context, style, { x, y, width: box.width, height: box.height });
    for (const node of element.childNodes) {
      if (node instanceof Text) paintWords(context, node, style, origin);
      else if (node instanceof Element) await paintOver(context, node, origin);
    }
  }
  context.restore();
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

/** One line of words; what the page breaks into several is drawn at its first. */
function paintWords(context: Context, node: Text, style: CSSStyleDeclaration, origin: Origin): void {
  const text = node.data.trim();
  if (text === '') return;
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  const [x, y] = [box.x - origin.x, box.y - origin.y + box.height / 2];
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.textBaseline = 'middle';
  if (style.textShadow !== 'none') {
    // The shadow is a halo in the colour of the ground.
    context.strokeStyle = getComputedStyle(document.documentElement).getPropertyValue('--land');
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
  }
  context.fillStyle = style.color;
  context.fillText(text, x, y);
}
