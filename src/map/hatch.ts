/**
 * A tile of diagonal lines that repeats without a seam, drawn at twice its size for sharp screens. MapLibre stretches a
 * pattern up to twofold between whole zooms; the lines are set close enough to stay fine then.
 */
export function hatchImage(color: string): ImageData {
  const side = 12;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2D canvas');
  pen.strokeStyle = color;
  pen.lineWidth = 1.4;
  pen.beginPath();
  for (const shift of [-side, 0, side]) {
    pen.moveTo(shift - 2, side + 2);
    pen.lineTo(shift + side + 2, -2);
  }
  pen.stroke();
  return pen.getImageData(0, 0, side, side);
}
