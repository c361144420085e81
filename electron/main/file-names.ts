/** Names that Windows keeps for devices, whatever follows the dot. */
const deviceName = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
const maxNameBytes = 80;

/**
 * A file name from what the page suggests (control D8): letters, digits, spaces, `-` and `_` of any alphabet, at most
 * 80 bytes, no device name, no dot or space at its ends. What nothing is left of becomes `fallback`.
 */
export function exportFileName(suggested: string, fallback: string): string {
  const cleaned = suggested
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{Nd} _-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let name = '';
  for (const letter of cleaned) {
    if (Buffer.byteLength(name + letter) > maxNameBytes) break;
    name += letter;
  }
  name = name.trim();
  return name === '' || deviceName.test(name) ? fallback : name;
}
