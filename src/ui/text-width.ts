const narrow = /[\s.,:;'’|!()\-ijlItfr]/;
const broad = /[mwMWOQGDH@%—]/;

/** Pixels that a line of the page's sans takes at a font size, estimated a little generously: for layout that knows no canvas. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * fontSize;
}

function emsOf(character: string): number {
  if (narrow.test(character)) return 0.25;
  return broad.test(character) ? 0.72 : 0.49;
}

/** A font as a style sheet would set it; `size` and the `spacing` between letters in pixels. */
export interface Font {
  readonly weight: number;
  readonly size: number;
  readonly spacing?: number;
  /** The page's italic serif instead of its sans. */
  readonly serif?: boolean;
}

let least: number | undefined;

/** Pixels below which the reader's browser sets no text, whatever a style sheet asks for; 0 to 1 where nothing was set. */
export function leastText(): number {
  if (least !== undefined) return least;
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.fontSize = '1px';
  least = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return least;
}

/** Measures lines on a canvas; estimates them where there is none. A little too wide rather than cut off, should the font still be on its way. */
export function createMeasure({ weight, size: asked, spacing = 0, serif = false }: Font): (text: string) => number {
  const size = Math.max(asked, leastText());
  const pen = document.createElement('canvas').getContext('2d');
  // With the stand-ins, which are as wide: what is laid out while the fonts are on their way need not move when they come.
  const family = serif ? '"Report Serif", "Stand-in Serif", Georgia, serif' : '"Report Sans", "Stand-in Sans", "Segoe UI", system-ui, sans-serif';
  if (pen) pen.font = `${serif ? 'italic ' : ''}${weight} ${size}px ${family}`;
  return (text) => Math.ceil((pen?.measureText(text).width ?? textWidth(text, size)) * 1.05 + text.length * spacing) + 2;
}

/** Rows of parts no wider than `across`, by a way to measure them; a part that is wider alone has a row of its own. */
export function wrapped(parts: readonly string[], between: string, across: number, measure: (text: string) => number): readonly string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const longer = rows.length > 0 ? `${rows.at(-1)}${between}${part}` : part;
    if (rows.length > 0 && measure(longer) <= across) rows[rows.length - 1] = longer;
    else rows.push(part);
  }
  return rows;
}
