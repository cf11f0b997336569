import { crc32, deflateSync } from 'node:zlib';

/**
 * A PNG of at most 256 colours: a page has few, and a picture of it then takes a third of the room. `pixels` is RGBA, opaque;
 * `palette` has the colours, each of three channels, where they are known beforehand.
 */
export function smallPng(pixels, width, height, palette = paletteOf(pixels)) {
  const rows = Buffer.alloc((width + 1) * height);
  const nearest = nearestIn(palette);
  // A pixel at a time; most are like the one before.
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const known = new Map();
  let index = 0;
  for (let y = 0, at = 0, pixel = 0; y < height; y++) {
    at++;
    for (let x = 0; x < width; x++, pixel++) {
      const colour = whole[pixel];
      if (pixel === 0 || colour !== whole[pixel - 1]) {
        if (!known.has(colour)) known.set(colour, nearest(pixels[pixel * 4], pixels[pixel * 4 + 1], pixels[pixel * 4 + 2]));
        index = known.get(colour);
      }
      rows[at++] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    // At 9, many times as long for a tenth less.
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** By median cut: the box of colours that strays most is halved until there are 256, each of which is one colour. */
function paletteOf(pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const key = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const colours = [...counts].map(([key, count]) => ({ channels: [key >> 16, (key >> 8) & 255, key & 255], count }));
  const boxes = [boxOf(colours)];
  while (boxes.length < 256) {
    boxes.sort((a, b) => b.stray - a.stray);
    if (boxes[0].stray === 0) break;
    const { channel, mean, colours: inside } = boxes.shift();
    boxes.push(boxOf(inside.filter(({ channels }) => channels[channel] <= mean[channel])));
    boxes.push(boxOf(inside.filter(({ channels }) => channels[channel] > mean[channel])));
  }
  return boxes.map(({ mean }) => mean.map(Math.round));
}

/** `stray`: how far the colours lie from their mean along the channel where they lie furthest, each by how often it occurs. */
function boxOf(colours) {
  const total = colours.reduce((sum, { count }) => sum + count, 0);
  const mean = [0, 1, 2].map((channel) => colours.reduce((sum, { channels, count }) => sum + channels[channel] * count, 0) / total);
  const strays = mean.map((middle, channel) => colours.reduce((sum, { channels, count }) => sum + (channels[channel] - middle) ** 2 * Math.sqrt(count), 0));
  const stray = Math.max(...strays);
  return { colours, mean, channel: strays.indexOf(stray), stray: colours.length === 1 ? 0 : stray };
}

function nearestIn(palette) {
  return (red, green, blue) => {
    const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    return distances.indexOf(Math.min(...distances));
  };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
