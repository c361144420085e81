/** `keys` prints the key in place of the text; `long` makes every text 40 per cent longer. For development only. */
export type Pseudo = 'off' | 'keys' | 'long';

type Tree = { readonly [key: string]: string | Tree };

/** Lengthens each text by 40 per cent with its own vowels, leaving `{{placeholders}}` and `<tags>` as they are. */
export function lengthen<T extends Tree>(tree: T): T {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? lengthenText(value) : lengthen(value),
    ]),
  ) as T;
}

export function lengthenText(text: string): string {
  const parts = text.split(/(\{\{.*?\}\}|<[^>]*>)/);
  const lengthOf = (part: string, at: number) => (at % 2 === 0 ? part.length : 0);
  const plain = parts.reduce((sum, part, at) => sum + lengthOf(part, at), 0);
  const extra = Math.ceil(plain * 0.4);
  if (extra === 0) return text;
  const vowels = parts
    .filter((_, at) => at % 2 === 0)
    .join('')
    .match(/[aeiouyаеєиіїоуюяёэы]/giu) ?? ['o'];
  let tail = '';
  for (let at = 0; tail.length < extra; at++) {
    tail += at % 7 === 6 ? ' ' : (vowels[at % vowels.length] as string).toLowerCase();
  }
  return `${text} ${tail.slice(0, Math.max(1, extra - 1))}`;
}
