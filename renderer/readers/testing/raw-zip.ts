import { deflateSync, strToU8 } from 'fflate';

/** An entry of a zip as it is written, true or not. */
export type RawEntry = {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** 0 stored, 8 deflate; others are written with the data as it is. */
  readonly method?: number;
  /** Bit 0: encrypted; bit 3: sizes follow the data. */
  readonly flags?: number;
  /** Sizes that the head names in place of the true ones. */
  readonly packedSize?: number;
  readonly size?: number;
};

const crcOf = (bytes: Uint8Array): number => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
};

/** A zip file written by hand (APPNOTE 6.3), so that its heads can lie. */
export function rawZip(entries: readonly RawEntry[], withDirectory = true): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data, method = 8, flags = 0x800, packedSize, size } of entries) {
    const plain = typeof data === 'string' ? strToU8(data) : data;
    const packed = method === 8 ? deflateSync(plain) : plain;
    const nameBytes = strToU8(name);
    const common = [
      ...le(flags, 2),
      ...le(method, 2),
      ...le(0, 4),
      ...le(crcOf(plain.length > 1_000_000 ? new Uint8Array() : plain), 4),
      ...le(packedSize ?? packed.length, 4),
      ...le(size ?? plain.length, 4),
      ...le(nameBytes.length, 2),
      ...le(0, 2),
    ];
    const head = Uint8Array.from([0x50, 0x4b, 3, 4, ...le(20, 2), ...common]);
    parts.push(head, nameBytes, packed);
    directory.push(
      Uint8Array.from([
        0x50,
        0x4b,
        1,
        2,
        ...le(20, 2),
        ...le(20, 2),
        ...common,
        ...le(0, 2),
        ...le(0, 2),
        ...le(0, 2),
        ...le(0, 4),
        ...le(offset, 4),
      ]),
      nameBytes,
    );
    offset += head.length + nameBytes.length + packed.length;
  }
  if (!withDirectory) return joined(parts);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Uint8Array.from([
    0x50,
    0x4b,
    5,
    6,
    ...le(0, 4),
    ...le(entries.length, 2),
    ...le(entries.length, 2),
    ...le(size, 4),
    ...le(offset, 4),
    ...le(0, 2),
  ]);
  return joined([...parts, ...directory, end]);
}

const le = (number: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(number / 256 ** at) % 256);

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
