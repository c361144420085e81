/**
 * Reading a name as lists print it: parts in the order printed, and what stood around them.
 *
 * Handles numbering, ranks, birth year or date, call sign in quotes, former surname in brackets, initials, cut
 * words, ALL CAPS, look-alike letters of the other alphabet, digits for letters, lost and added spaces, hyphens
 * at a line end. Nothing is thrown for any text; what is not a name yields no parts.
 */
import type { PartShape, PrintedBirth, PrintedName, PrintedPart } from './printed.ts';
import { readPlain } from './read-plain.ts';
import { repairWord } from './repair.ts';
import {
  BIRTH_WORDS,
  CALL_SIGN_WORDS,
  FORMER_NAME_WORDS,
  PARTICLES,
  RANK_WORDS,
  SON_WORDS,
} from './tables/list-words.ts';

const MAX_LENGTH = 300;
const MAX_PARTS = 8;
const WORD = /[\p{L}\p{M}\d]+(?:['’ʼ`ʹ´]+[\p{L}\p{M}\d]+)*['’ʹʺ]*/gu;

/** Reads one printed name. */
export function readName(printed: string): PrintedName {
  return readPlain(printed) ?? readAnyName(printed);
}

/** The long way, for names with anything around or inside them. */
export function readAnyName(printed: string): PrintedName {
  const text = printed
    .slice(0, MAX_LENGTH)
    .normalize('NFC')
    .replace(/\u0301|[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t\r]/g, ' ')
    .replace(/(\p{L})[-‐‑¬]\s+(\p{Ll})/gu, '$1$2')
    .replace(/[‐‑–—]/g, '-');
  const dated = takeBirth(text);
  const quoted = takeCallSign(dated.text);
  return readTokens(quoted.text, dated.birth, quoted.callSign);
}

function takeBirth(text: string): { readonly text: string; readonly birth?: PrintedBirth } {
  if (!/\d{4}|\d\d?[./]\d\d?[./]\d\d/.test(text)) return { text };
  let birth: PrintedBirth | undefined;
  const set = (year: number, month?: number, day?: number): string => {
    if (year < 1900 || year > 2035) return ' ';
    const isDate =
      month !== undefined && day !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    birth ??= isDate ? { year, month, day } : { year };
    return ' ';
  };
  const left = text
    .replace(/(\d{1,2})[./-](\d{1,2})[./-](\d{4})/g, (_, d, m, y) => set(Number(y), Number(m), Number(d)))
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, (_, y, m, d) => set(Number(y), Number(m), Number(d)))
    .replace(/(^|[^\d\p{L}])((?:19|20)\d\d)(?![\d\p{L}])/gu, (_, before, y) => `${before}${set(Number(y))}`);
  return birth === undefined ? { text: left } : { text: left, birth };
}

function takeCallSign(text: string): { readonly text: string; readonly callSign?: string } {
  const m = /[«"“”„]([^«»"“”„]{1,40})[»"“”]/.exec(text);
  if (m === null) return { text };
  return { text: `${text.slice(0, m.index)} ${text.slice(m.index + m[0].length)}`, callSign: m[1]!.trim() };
}

type Token = { raw: string; dot: boolean; bracket: boolean; comma: boolean; start: number; end: number };

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let from = 0;
  for (const m of text.matchAll(WORD)) {
    for (let i = from; i < m.index; i++) {
      const c = text[i];
      if (c === '(' || c === '[') depth++;
      else if ((c === ')' || c === ']') && depth > 0) depth--;
      else if ((c === ',' || c === ';') && tokens.length > 0) tokens[tokens.length - 1]!.comma = true;
    }
    from = m.index + m[0].length;
    for (const raw of splitCase(m[0])) {
      const dot = text[from] === '.';
      tokens.push({ raw, dot, bracket: depth > 0, comma: false, start: m.index, end: from });
    }
  }
  for (let i = from; i < text.length; i++)
    if (text[i] === ',' && tokens.length > 0) tokens[tokens.length - 1]!.comma = true;
  return joinSpaced(tokens);
}

/** Undoes a lost space where capitals show it: БОЙКОСергій, РусланДмитрович; but not МакКаллум, O'Neill. */
function splitCase(word: string): readonly string[] {
  if (word.length < 6) return [word];
  const glued = /^(\p{Lu}{3,})(\p{Lu}\p{Ll}{2,}.*)$/u.exec(word);
  if (glued !== null) return [glued[1]!, ...splitCase(glued[2]!)];
  const joined = /^(\p{L}?\p{Ll}{2,})(\p{Lu}\p{L}{2,})$/u.exec(word);
  if (joined !== null && !/^(Ма[ккг]|Mac|Mc|Фіц|Фиц|Fitz|Ван|Van|Де|De|Ла|La)$/u.test(joined[1]!))
    return [joined[1]!, ...splitCase(joined[2]!)];
  return [word];
}

/** Letters spaced out for emphasis: three or more single capitals without dots are one word. */
function joinSpaced(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let j = i;
    while (
      j < tokens.length &&
      tokens[j]!.raw.length === 1 &&
      !tokens[j]!.dot &&
      /\p{L}/u.test(tokens[j]!.raw)
    )
      j++;
    if (j - i >= 3) {
      const run = tokens.slice(i, j);
      out.push({
        ...run[0]!,
        raw: run.map((t) => t.raw).join(''),
        end: run[run.length - 1]!.end,
        comma: run[run.length - 1]!.comma,
      });
      i = j - 1;
    } else out.push(tokens[i]!);
  }
  return out;
}

function readTokens(
  text: string,
  birth: PrintedBirth | undefined,
  callSign: string | undefined,
): PrintedName {
  const tokens = tokenise(text);
  const letters = text.match(/[\u0400-\u052f]/g)?.length ?? 0;
  const isMostlyCyrillic = letters > 0 && letters * 3 > (text.match(/[a-z]/gi)?.length ?? 0);
  const parts: PrintedPart[] = [];
  const ranks: string[] = [];
  let commaAt = 0;
  let sexWord: 'm' | 'f' | undefined;
  let call = callSign;
  let skipNext = false;
  const words = tokens.filter((t) => t.raw.length > 1 && /\p{L}/u.test(t.raw)).length;
  let left = words;
  for (const token of tokens) {
    if (!/\p{L}/u.test(token.raw)) continue;
    const { text: word, script, isRepaired } = repairWord(token.raw, isMostlyCyrillic ? true : undefined);
    if (word === '') continue;
    if (skipNext) {
      call = token.raw;
      skipNext = false;
      continue;
    }
    const bare = word.replace(/'/g, '');
    if (CALL_SIGN_WORDS.has(bare)) {
      skipNext = bare !== 'call';
      continue;
    }
    if (FORMER_NAME_WORDS.has(bare)) continue;
    if (
      (bare === 'н' || BIRTH_WORDS.has(bare)) &&
      (birth !== undefined || bare.length > 3) &&
      parts.length > 1 &&
      token.raw === token.raw.toLowerCase()
    )
      continue;
    // A rank is dropped only while at least two other words remain: Рядовий is a surname too.
    const isCapital = token.raw !== token.raw.toLowerCase();
    if (RANK_WORDS.has(bare) && left > (isCapital ? 3 : 2) && (!isCapital || parts.length === 0)) {
      ranks.push(bare);
      if (token.raw.length > 1) left--;
      continue;
    }
    const son = SON_WORDS.get(bare);
    if (son !== undefined && parts.length > 1) {
      sexWord = son;
      continue;
    }
    if (parts.length >= MAX_PARTS) break;
    const isParticle = PARTICLES.has(bare) && bare.length <= 6 && words > 2 && parts.length > 0;
    const length = bare.length;
    const isDigraph =
      token.dot && length === 2 && script === 'latin' && /^(ch|sh|kh|zh|ts|ya|yu|ye|ju|ja|iu|ia)$/.test(bare);
    const shape: PartShape =
      length === 1 || isDigraph
        ? 'initial'
        : token.dot && length <= 6 && words >= 1 && parts.length > 0
          ? 'abbreviation'
          : 'word';
    parts.push({
      text: word,
      printed: token.raw,
      script,
      shape,
      isBracketed: token.bracket,
      isRepaired,
      isParticle,
    });
    if (token.comma && commaAt === 0 && parts.filter((p) => p.shape === 'word').length <= 2 && !token.bracket)
      commaAt = parts.length;
  }
  return {
    parts,
    commaAt: commaAt === parts.length ? 0 : commaAt,
    ranks,
    ...(birth === undefined ? {} : { birth }),
    ...(call === undefined ? {} : { callSign: call }),
    ...(sexWord === undefined ? {} : { sexWord }),
  };
}
