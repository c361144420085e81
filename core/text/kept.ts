/**
 * A text as bytes that give it back letter for letter: UTF-8, which every program opens.
 *
 * A half of a surrogate pair (a cut emoji, a broken copy) has no UTF-8 and would come back as U+FFFD; such a text is kept as
 * UTF-16 with its mark, which `decodeBytes` reads unit by unit.
 */
export function keptBytes(text: string): Uint8Array<ArrayBuffer> {
  if (!/\p{Surrogate}/u.test(text)) return new TextEncoder().encode(text);
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[2 + 2 * at] = unit & 0xff;
    bytes[3 + 2 * at] = unit >> 8;
  }
  return bytes;
}
