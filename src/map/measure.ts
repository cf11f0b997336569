/** As berths.css sets the words under a berth. */
const font = '600 11.5px "Report Sans", "Segoe UI", system-ui, sans-serif';
const letter = 6;

/** Measures berth words in pixels, in whatever language; a little too wide rather than cut off, should the font still be on its way. */
export function createMeasure(): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = font;
  return (text) => Math.ceil((pen?.measureText(text).width ?? text.length * letter) * 1.05) + 2;
}
