import type { Scan, Sentence } from './scan.ts';

export function isNegatedAt(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 3); index -= 1) {
    const word = scan.tokens[index]!.text;
    if (/^(?:не|not|never|n't|didn't|hasn't|haven't|wasn't|неможливо|нема|немає|нет)$/.test(word))
      return true;
    // "no such figure had been settled", but "no fewer than"
    if (
      word === 'no' &&
      /^(?:such|figure|date|deal|agreement|list|exchange|swap)$/.test(scan.tokens[index + 1]?.text ?? '')
    )
      return true;
    if (scan.tokens[index]!.kind === 'sign') return false;
  }
  return false;
}
