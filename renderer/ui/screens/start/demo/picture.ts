import { createDice } from './dice.ts';

const [width, height] = [240, 300];

/** Background, shoulders, head, hair: calm colours that are nobody's. */
const palettes: readonly (readonly [string, string, string, string])[] = [
  ['e3ded6', '0f6e6e', 'd9c3a5', '5b4a3a'],
  ['dfe6ea', '6b4fa0', 'cfae90', '2f2a26'],
  ['efe7da', '9a6700', 'e0c6a8', '7a5c3e'],
  ['e6ece3', '3c5a78', 'c9a587', '8a8f94'],
];

/**
 * An outline of a head and shoulders as a PNG, the same for the same seed. It is made of ellipses: no face is in it.
 */
export async function drawOutline(seed: number): Promise<Blob> {
  const dice = createDice(seed + 1);
  const palette = dice.pick(palettes);
  const [headX, headY] = [width / 2 + dice.below(11) - 5, 120 + dice.below(15)];
  const [headWide, headHigh] = [44 + dice.below(8), 58 + dice.below(8)];
  const shoulders = 88 + dice.below(22);
  const hairLine = headY - dice.below(26) - 12;
  const isIn = (x: number, y: number, cx: number, cy: number, wide: number, high: number) =>
    ((x - cx) / wide) ** 2 + ((y - cy) / high) ** 2 <= 1;
  const colourAt = (x: number, y: number): number => {
    if (isIn(x, y, headX, headY - 6, headWide + 6, headHigh + 4) && y < hairLine) return 3;
    if (isIn(x, y, headX, headY, headWide, headHigh)) return 2;
    if (isIn(x, y, headX, height + 20, shoulders, 120)) return 1;
    // The neck.
    return Math.abs(x - headX) < 20 && y > headY && y < height - 60 ? 2 : 0;
  };
  // One filter byte a row, then two bits a dot.
  const rowBytes = 1 + width / 4;
  const dots = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * rowBytes + 1 + (x >> 2);
      dots[at] = (dots[at] ?? 0) | (colourAt(x, y) << (6 - 2 * (x & 3)));
    }
  return png(dots, palette);
}

/** A picture of four colours (PNG, W3C, colour type 3, depth 2). */
async function png(dots: Uint8Array<ArrayBuffer>, palette: readonly string[]): Promise<Blob> {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([2, 3], 8);
  const colours = Uint8Array.from(palette.join('').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const packed = new Response(new Blob([dots]).stream().pipeThrough(new CompressionStream('deflate')));
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', new Uint8Array(await packed.arrayBuffer())),
    chunk('IEND', new Uint8Array()),
  ];
  return new Blob(parts, { type: 'image/png' });
}

function chunk(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(content.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, content.length);
  whole.set(
    [...name].map((letter) => letter.charCodeAt(0)),
    4,
  );
  whole.set(content, 8);
  view.setUint32(content.length + 8, crc32(whole.subarray(4, content.length + 8)));
  return whole;
}

/** The checksum of a chunk (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
