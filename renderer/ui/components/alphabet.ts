/** Which alphabet a hidden text is typed in; `null` when it has no letters. A wrong layout is the commonest slip. */
export function alphabetOf(text: string): 'cyrillic' | 'latin' | 'mixed' | null {
  const hasCyrillic = /\p{Script=Cyrillic}/u.test(text);
  const hasLatin = /\p{Script=Latin}/u.test(text);
  if (hasCyrillic && hasLatin) return 'mixed';
  if (hasCyrillic) return 'cyrillic';
  return hasLatin ? 'latin' : null;
}
