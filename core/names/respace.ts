/**
 * Spaces that a table or a scanner put into a name or lost: «Вига данко Петро», «ВИГАДАНКОПЕТРО».
 *
 * Only a reading whose words are on file is proposed, so that nothing is invented; it is weighed like any other.
 */
import type { PrintedPart } from './printed.ts';
import { isGivenName, type NameWord } from './word.ts';

/** What is known of a word: its names, or nothing when nobody on file bears it. */
export type KnownWord = (text: string) => NameWord | undefined;

const SHORTEST = 3;
/** Words above this are no name, and cutting them is work. */
const LONGEST = 40;

/** Names in which two words are one, or one word is two or three; none for a name whose words are all where they should be. */
export function respaced(parts: readonly PrintedPart[], known: KnownWord): readonly string[] {
  const names: string[] = [];
  const isWord = (part: PrintedPart | undefined): part is PrintedPart =>
    part !== undefined && part.shape === 'word' && !part.isBracketed;
  if (parts.filter(isWord).length > 2)
    for (const [at, part] of parts.entries()) {
      const next = parts[at + 1];
      if (!isWord(part) || !isWord(next) || part.script !== next.script) continue;
      if (known(part.text + next.text) !== undefined)
        names.push(
          nameOf([
            ...parts.slice(0, at),
            { ...part, printed: part.text + next.text },
            ...parts.slice(at + 2),
          ]),
        );
    }
  if (parts.length < 3)
    for (const [at, part] of parts.entries()) {
      if (!isWord(part) || known(part.text) !== undefined) continue;
      for (const words of splits(part.text, known)) {
        const cut = words.map((printed) => ({ ...part, printed }));
        names.push(nameOf([...parts.slice(0, at), ...cut, ...parts.slice(at + 1)]));
      }
    }
  return names;
}

/** Ways to read one word as a surname with a given name, a patronymic or both, in any order. */
function splits(text: string, known: KnownWord): readonly (readonly string[])[] {
  const found: string[][] = [];
  if (text.length < 2 * SHORTEST || text.length > LONGEST) return found;
  for (let at = SHORTEST; at <= text.length - SHORTEST; at++) {
    const [left, right] = [text.slice(0, at), text.slice(at)];
    const first = known(left);
    if (first === undefined) continue;
    const second = known(right);
    if (second !== undefined && (tellsName(first) || tellsName(second))) found.push([left, right]);
    for (let cut = SHORTEST; cut <= right.length - SHORTEST; cut++) {
      const [middle, last] = [known(right.slice(0, cut)), known(right.slice(cut))];
      if (middle !== undefined && last !== undefined && [first, middle, last].filter(tellsName).length > 1)
        found.push([left, right.slice(0, cut), right.slice(cut)]);
    }
  }
  return found;
}

const tellsName = (word: NameWord): boolean => isGivenName(word) || word.patronymic !== undefined;

/** The name as it would have been printed; brackets and dots say what each part is. */
const nameOf = (parts: readonly PrintedPart[]): string =>
  parts
    .map(({ printed, shape, isBracketed }) => {
      const text = shape === 'abbreviation' || shape === 'initial' ? `${printed}.` : printed;
      return isBracketed ? `(${text})` : text;
    })
    .join(' ');
