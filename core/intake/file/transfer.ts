const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = new Int8Array(128).fill(-1);
for (let at = 0; at < BASE64.length; at += 1) digits[BASE64.charCodeAt(at)] = at;

/** Bytes of a string whose characters are bytes (a letter is read as Latin-1 until its parts are known). */
export function latinBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at) & 255;
  return bytes;
}

/** Base64 of a letter: what is no digit is skipped, an unfinished group gives its whole bytes. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let size = 0;
  let bits = 0;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code < 128 ? (digits[code] ?? -1) : -1;
    if (digit < 0) continue;
    value = ((value << 6) | digit) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[size] = (value >>> bits) & 255;
      size += 1;
    }
  }
  return bytes.subarray(0, size);
}

/** Quoted-printable (RFC 2045); a stray `=` stands for itself. `isHeader`: an underscore is a space (RFC 2047). */
export function fromQuotedPrintable(text: string, isHeader = false): Uint8Array {
  const plain = (isHeader ? text.replaceAll('_', ' ') : text.replace(/[ \t]+(?=\r?\n)/g, ''))
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return latinBytes(plain);
}
