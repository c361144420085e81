/**
 * Patterns of whole words, sorted by the two letters that they can begin with.
 *
 * A table of names is one expression of many thousand letters; compiled whole it cost the first text of a process
 * more than a second. Here a word is tried only against the alternatives that can begin with its letters, and only
 * those are ever compiled.
 */
type Alternative = { readonly source: string; readonly row: number; readonly starts: readonly string[] };

const KEY = 2;

/** The alternatives of a pattern that stand at its top level. */
export function alternativesOf(source: string): readonly string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '[') at = classEnd(source, at);
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      out.push(source.slice(from, at));
      from = at + 1;
    }
  }
  out.push(source.slice(from));
  return out;
}

function classEnd(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1;
  return end;
}

function groupEnd(source: string, at: number): number {
  let depth = 0;
  for (let end = at; end < source.length; end += 1) {
    const sign = source.charAt(end);
    if (sign === '\\') end += 1;
    else if (sign === '[') end = classEnd(source, end);
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return end;
    }
  }
  return source.length;
}

/** The first letters a pattern can begin with; a shorter string stands for anything that begins so. */
export function startsOf(source: string): readonly string[] {
  const found = new Set<string>();
  for (const one of alternativesOf(source)) for (const start of sequenceStarts(one, '')) found.add(start);
  return [...found];
}

function sequenceStarts(source: string, before: string): readonly string[] {
  if (before.length >= KEY || source === '') return [before.slice(0, KEY)];
  const sign = source.charAt(0);
  if (sign === '^' || sign === '$') return sequenceStarts(source.slice(1), before);
  if (sign === '(') {
    const end = groupEnd(source, 0);
    const rest = source.slice(end + 1);
    if (/^\(\?(?:[=!]|<[=!])/.test(source)) return sequenceStarts(rest, before);
    const inside = source.slice(source.startsWith('(?:') ? 3 : 1, end);
    const quantifier = /^(?:[*+?]|\{\d+,?\d*\})\??/.exec(rest)?.[0] ?? '';
    const after = rest.slice(quantifier.length);
    const isOptional = /^(?:[*?]|\{0)/.test(quantifier);
    const isRepeated = quantifier !== '' && !quantifier.startsWith('?');
    const out = alternativesOf(inside).flatMap((one) =>
      sequenceStarts(isRepeated ? one : one + after, before),
    );
    return isOptional ? [...out, ...sequenceStarts(after, before)] : out;
  }
  let letter = sign;
  let size = 1;
  if (sign === '\\') {
    letter = source.charAt(1);
    size = 2;
    // a class of letters: anything may follow
    if (/[a-z]/i.test(letter)) return [before];
  } else if (sign === '[' || sign === '.') return [before];
  const next = source.charAt(size);
  const rest = source.slice(size);
  if (next === '?' || next === '*') {
    const after = rest.slice(1);
    return [
      ...sequenceStarts(after, before),
      ...(next === '?' ? sequenceStarts(after, before + letter) : [before + letter]),
    ];
  }
  if (next === '+' || next === '{') return [rest.startsWith('{0') ? before : before + letter];
  return sequenceStarts(rest, before + letter);
}

/**
 * Letters of a folded text: small Latin and Cyrillic ones. The class of all letters of all scripts costs more to
 * compile than the words around it.
 */
const LETTERS = 'a-zß-ɏа-ӿ';

/** `\p{L}` spelt as the letters that a folded text has, inside a class and outside. */
function withPlainLetters(source: string): string {
  let out = '';
  for (let at = 0; at < source.length; at += 1) {
    if (source.startsWith('\\p{L}', at)) {
      out += `[${LETTERS}]`;
      at += 4;
    } else if (source.charAt(at) === '[') {
      const end = classEnd(source, at);
      out += source
        .slice(at, end + 1)
        .replaceAll('\\p{L}', LETTERS)
        .replaceAll('\\p{N}', '\\d');
      at = end;
    } else if (source.charAt(at) === '\\') {
      out += source.slice(at, at + 2);
      at += 1;
    } else out += source.charAt(at);
  }
  return out;
}

const AFTER = `(?![${LETTERS}\\d])`;

type Bucket = { readonly pattern: RegExp; readonly rows: readonly number[] };

/** Finds at a place of a text what of some rows of patterns begins there. */
export class WordIndex {
  readonly #closed: readonly Alternative[];
  /** Alternatives that can begin with any letter: compiled once, tried at every word. */
  readonly #open: readonly Alternative[];
  readonly #byKey = new Map<string, Bucket | null>();
  #openBucket: Bucket | null | undefined;

  constructor(rows: readonly string[]) {
    const all = rows.flatMap((pattern, row) =>
      alternativesOf(pattern).map((source) => ({
        source: withPlainLetters(source),
        row,
        starts: startsOf(source),
      })),
    );
    this.#closed = all.filter((one) => !one.starts.includes(''));
    this.#open = all.filter((one) => one.starts.includes(''));
  }

  /** The first row that fits at a place, with the length of what it fits. */
  at(text: string, place: number): { readonly row: number; readonly length: number } | null {
    const key = text.slice(place, place + KEY);
    let bucket = this.#byKey.get(key);
    if (bucket === undefined) {
      bucket = compile(
        this.#closed.filter(({ starts }) =>
          starts.some((start) => start.startsWith(key) || key.startsWith(start)),
        ),
      );
      this.#byKey.set(key, bucket);
    }
    if (this.#openBucket === undefined) this.#openBucket = compile(this.#open);
    const closed = bucket && matchAt(bucket, text, place);
    const open = this.#openBucket && matchAt(this.#openBucket, text, place);
    return closed && (!open || closed.row <= open.row) ? closed : open;
  }
}

function matchAt(
  { pattern, rows }: Bucket,
  text: string,
  place: number,
): { readonly row: number; readonly length: number } | null {
  pattern.lastIndex = place;
  const match = pattern.exec(text);
  if (!match || match[0] === '') return null;
  const group = match.findIndex((one, position) => position > 0 && one !== undefined);
  return { row: rows[group - 1]!, length: match[0].length };
}

function compile(alternatives: readonly Alternative[]): Bucket | null {
  const rows: number[] = [];
  const groups: string[][] = [];
  for (const { source, row } of alternatives) {
    if (rows.at(-1) === row) groups.at(-1)!.push(source);
    else {
      rows.push(row);
      groups.push([source]);
    }
  }
  if (rows.length === 0) return null;
  const all = groups.map((group) => `(${group.join('|')})`).join('|');
  return { pattern: new RegExp(`(?:${all})${AFTER}`, 'yu'), rows };
}
