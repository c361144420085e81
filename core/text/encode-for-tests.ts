/** The bytes of a text in an encoding that the platform only decodes, found through its decoder. For tests. */
export function encodeAs(charset: string, text: string): Uint8Array<ArrayBuffer> {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1)
    table.set(new TextDecoder(charset).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (sign) => table.get(sign) ?? 63);
}
