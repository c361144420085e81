/**
 * A short text by which the same news text is known again; spaces and line ends do not matter.
 *
 * Two 32-bit FNV-1a sums and the length: enough to tell the texts of one vault apart, not meant to hide anything.
 */
export function fingerprintOf(text: string): string {
  const plain = text.trim().replace(/\s+/gu, ' ');
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ (code + at), 0x85ebca6b);
  }
  return [plain.length, first >>> 0, second >>> 0].map((part) => part.toString(36)).join('-');
}
