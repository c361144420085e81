/**
 * Reading a name as lists print it: parts in the order printed, and what stood around them.
 *
 * Handles numbering, ranks, birth year or date, call sign in quotes, former surname in brackets, initials, cut
 * words, ALL CAPS, look-alike letters of the other alphabet, digits for letters, lost and added spaces, hyphens
 * at a line end. Nothing is thrown for any text; what is not a name yields no parts.
 */
import {
  DATE_MARK,
  endsName,
  looksLikePatronymic,
  takeBirth,
  takeCallSign,
  takeShortRanks,
} from './around.ts';
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
  const quoted = takeCallSign(text);
  const dated = takeBirth(quoted.text);
  const ranked = takeShortRanks(dated.text);
  const read = readTokens(ranked.text, dated.birth, quoted.callSign);
  return ranked.ranks.length === 0 ? read : { ...read, ranks: [...ranked.ranks, ...read.ranks] };
}

type Token = {
  raw: string;
  dot: boolean;
  bracket: boolean;
  comma: boolean;
  /** a date stood right before it */
  dated: boolean;
  start: number;
  end: number;
};

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let from = 0;
  for (const m of text.matchAll(WORD)) {
    let dated = false;
    for (let i = from; i < m.index; i++) {
      const c = text[i];
      if (c === DATE_MARK) dated = true;
      else if (c === '(' || c === '[') depth++;
      else if ((c === ')' || c === ']') && depth > 0) depth--;
      else if ((c === ',' || c === ';') && tokens.length > 0) tokens[tokens.length - 1]!.comma = true;
    }
    from = m.index + m[0].length;
    for (const raw of splitCase(m[0])) {
      const dot = text[from] === '.';
      tokens.push({ raw, dot, bracket: depth > 0, comma: false, dated, start: m.index, end: from });
      dated = false;
    }
  }
  for (let i = from; i < text.length; i++)
    if (text[i] === ',' && tokens.length > 0) tokens[tokens.length - 1]!.comma = true;
  return joinSpaced(tokens);
}

/** Undoes a lost space where capitals show it: БОЙКОСергій, РусланДмитрович; but not МакКаллум, O'Neill. */
function splitCase(word: string): readonly string[] {
  if (word.length < 6) return [word];
  const glued = /^(\p{Lu}{3,})(\p{Lu}['’ʼ]?\p{Ll}{2,}.*)$/u.exec(word);
  if (glued !== null) return [glued[1]!, ...splitCase(glued[2]!)];
  const joined = /^(\p{L}?(?:['’ʼ]?\p{Ll}){2,})(\p{Lu}['’ʼ]?\p{L}{2,}.*)$/u.exec(word);
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
  let isFormer = false;
  let isBehind = false;
  let before: Token | undefined;
  const words = tokens.filter(isLong).length;
  let left = headOf(tokens).filter(isLong).length;
  for (const token of tokens) {
    if (!/\p{L}/u.test(token.raw)) continue;
    if (!isBehind && isWhole(parts) && !token.bracket)
      isBehind =
        token.dated || before?.comma === true || endsName(token.raw, token.dot, text.slice(0, token.start));
    before = token;
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
    if (FORMER_NAME_WORDS.has(bare)) {
      isFormer = true;
      continue;
    }
    if (token.bracket && bare.length < 3 && token.raw === token.raw.toLowerCase()) continue;
    if (isBehind && !isFormer && !(looksLikePatronymic(bare) && !parts.some(isPatronymic))) {
      if (RANK_WORDS.has(bare)) ranks.push(bare);
      continue;
    }
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
      isBracketed: token.bracket || isFormer,
      isRepaired,
      isParticle,
    });
    isFormer = false;
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

const isLong = (token: Token): boolean => token.raw.length > 1 && /\p{L}/u.test(token.raw);
const isPatronymic = (part: PrintedPart): boolean => looksLikePatronymic(part.text);

/** The words before a date or the second comma; all of them when fewer than two stand there. */
function headOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token, at) => at > 1 && (token.dated || tokens[at - 1]!.comma));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Whether the parts so far may be a whole name: a surname and a given name at least. */
function isWhole(parts: readonly PrintedPart[]): boolean {
  const own = parts.filter((part) => !part.isBracketed);
  return (
    own.length > 2 || (own.length === 2 && !isPatronymic(own[1]!) && own.some((p) => p.shape === 'word'))
  );
}
