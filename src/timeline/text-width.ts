const narrow = /[\s.,:;'’|!()\-ijlItfr]/;
const broad = /[mwMWOQGDH@%—]/;

/** Pixels that a line of the page's sans takes at a font size, a little generously: layout has no canvas to measure on. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * fontSize;
}

function emsOf(character: string): number {
  if (narrow.test(character)) return 0.25;
  return broad.test(character) ? 0.72 : 0.49;
}
