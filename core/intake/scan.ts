import type { DateWords } from './date-type.ts';
import { findDates, tokenAt } from './dates.ts';
import { type Tag, tagsOf } from './lexicon.ts';
import { findNumbers, type NumberWords } from './numbers.ts';
import { sentencesOf } from './sentences.ts';
import { plainText } from './text.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Span } from './types.ts';

/** One sentence with what was found in it. Token indexes are those of the whole text, `to` is exclusive. */
export type Sentence = Span & {
  readonly index: number;
  /** Place among the sentences that are no page furniture: 0 is the headline. */
  readonly order: number;
  readonly from: number;
  readonly to: number;
  /** Page furniture: a line of date, time, counters, links. Nothing in it is an event. */
  readonly isFurniture: boolean;
  readonly dates: readonly DateWords[];
  readonly numbers: readonly NumberWords[];
  /** Paragraph number: a blank line or a new line starts another. */
  readonly paragraph: number;
};

export type Scan = {
  readonly input: string;
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly ReadonlySet<Tag>[];
  /** Clause number of each token: commas, dashes, brackets and colons start another one. */
  readonly clauses: Int32Array;
  readonly sentences: readonly Sentence[];
  /** The day printed on the page ("Published: 14 July 2023"), when a line gives it in full. */
  readonly pageDate: DateWords | null;
  /** The day in an agency's dateline ("MOSCOW, June 11. /TASS/"). */
  readonly dateline: DateWords | null;
};

const ADDRESS =
  /(?:https?:\/\/|www\.|t\.me\/)\S+|(?<![\w.-])[\w.-]{1,64}@[\w-]{1,64}\.\w+|(?<![\w-])[\w-]{1,64}\.(?:ru|ua|com|net|org|info)(?:\/\S*)?(?!\w)|[#@]\w+/gu;
const PHONE = /(?:\+?\d[\d ()-]{8,20}\d)/gu;
const FURNITURE =
  /^(?:published|updated|опубліковано|опубликовано|оновлено|обновлено|editor|posted|read more|читайте|читать|фото|photo|photos|дата|source|джерело|источник:|переглядів|просмотров|гаряча лінія|горячая линия|коментар|комментари|поділитися|поделиться|підписуйтесь|подписывайтесь|теги|tags|завантажити|share|subscribe|copyright|©|by )/u;
const COUNTERS = /(?:переглядів|просмотр|views|коментар|comments)/u;

const EVENTFUL: readonly Tag[] = [
  'exchangeNoun',
  'exchangeVerb',
  'returned',
  'transferred',
  'body',
  'repatriation',
  'talks',
  'round',
  'stage',
  'agreed',
  'list',
];

/** "Он состоялся в четверг, 14 августа" tells, however short it is. */
const TOOK_PLACE = /^(?:відбу|состоя|пройшл|пройшов|прошел|прошл|took$|happened$|occurred$)/u;

/** One pass over the text: tokens, sentences, clauses, dates, numbers, page furniture. */
export function scanText(input: string): Scan {
  const plain = plainText(input);
  const tokens = tokenize(plain, input);
  const tags: ReadonlySet<Tag>[] = tokens.map((token) =>
    token.kind === 'word' ? tagsOf(token.text) : NO_TAGS,
  );
  // "human rights", "права людини": nobody who could come back
  tokens.forEach((token, index) => {
    if (/^(?:людини|человека)$/.test(token.text) && /^прав/.test(tokens[index - 1]?.text ?? ''))
      tags[index] = NO_TAGS;
    // "left Russian captivity", "hundreds of prisoners changed hands": words that mean it only together
    if (
      /^(?:left|leave|leaves|leaving)$/.test(token.text) &&
      [1, 2, 3].some((next) => tags[index + next]?.has('captivity'))
    )
      tags[index] = RETURNED;
    // "на щиті": home, but dead
    if (token.text === 'щиті' && tokens[index - 1]?.text === 'на') tags[index] = FALLEN;
    if (token.text === 'hands' && /^chang(?:ed|e|ing)$/.test(tokens[index - 1]?.text ?? ''))
      tags[index] = EXCHANGED;
  });
  comradesOf(tokens, tags);
  const dates = findDates(plain, tokens);
  const isDead = new Uint8Array(tokens.length);
  for (const pattern of [ADDRESS, PHONE]) {
    for (const match of plain.matchAll(pattern)) {
      if (pattern === PHONE && (match[0].match(/\d/g)?.length ?? 0) < 9) continue;
      if (pattern === PHONE && /^\d{4}-\d{2}-\d{2}/.test(match[0])) continue;
      const to = tokenAt(tokens, match.index + match[0].length);
      for (let index = tokenAt(tokens, match.index); index < to; index += 1) isDead[index] = 1;
    }
  }
  const live = dates.filter((date) => !isDead[date.from]);
  // A date's words mean nothing else: "May 16" is no "may".
  for (const date of live) {
    isDead.fill(1, date.from, date.to);
    if (date.type === 'calendar') tags.fill(NO_TAGS, date.from, date.to);
  }
  const numbers = findNumbers(plain, tokens, isDead);
  const clauses = clausesOf(tokens);
  const sentences = buildSentences(input, plain, tokens, tags, live, numbers);
  return { input, plain, tokens, tags, clauses, sentences, ...pageDates(plain, tokens, sentences) };
}

/** "Группа наших ребят на свободе": soldiers, where nothing else in the text speaks of children. */
function comradesOf(tokens: readonly Token[], tags: ReadonlySet<Tag>[]): void {
  const isComrade = (at: number): boolean => COMRADES.test(tokens[at]!.text);
  if (tags.some((meaning, at) => meaning.has('child') && !isComrade(at))) return;
  tokens.forEach((_, at) => {
    if (isComrade(at)) tags[at] = SOLDIERS;
  });
}
const COMRADES = /^(?:ребят|ребята|ребятам|ребятами|хлопчики|хлопчиків)$/;
const SOLDIERS: ReadonlySet<Tag> = new Set(['soldier']);

const NO_TAGS: ReadonlySet<Tag> = new Set();
const RETURNED: ReadonlySet<Tag> = new Set(['returned']);
const FALLEN: ReadonlySet<Tag> = new Set(['body']);
const EXCHANGED: ReadonlySet<Tag> = new Set(['exchangeVerb']);

function clausesOf(tokens: readonly Token[]): Int32Array {
  const clauses = new Int32Array(tokens.length);
  let clause = 0;
  tokens.forEach((token, index) => {
    // "1,200" is one number, "Іл-76: 65" are two things
    const isInNumber =
      token.text === ',' &&
      tokens[index - 1]?.kind === 'number' &&
      tokens[index + 1]?.kind === 'number' &&
      tokens[index - 1]!.end === token.start &&
      tokens[index + 1]!.start === token.end;
    if (isInNumber) {
      clauses[index] = clause;
      return;
    }
    if (token.kind === 'sign' && ',;:—()'.includes(token.text)) clause += token.text === ';' ? 3 : 1;
    else if (token.kind === 'sign' && '.!?…'.includes(token.text)) clause += 4;
    clauses[index] = clause;
  });
  return clauses;
}

function buildSentences(
  input: string,
  plain: string,
  tokens: readonly Token[],
  tags: readonly ReadonlySet<Tag>[],
  dates: readonly DateWords[],
  numbers: readonly NumberWords[],
): readonly Sentence[] {
  let nextDate = 0;
  let nextNumber = 0;
  let paragraph = 0;
  let previousEnd = 0;
  let order = 0;
  return sentencesOf(plain, input, tokens).map((sentence, index) => {
    if (plain.slice(previousEnd, sentence.start).includes('\n')) paragraph += 1;
    previousEnd = sentence.end;
    const own: DateWords[] = [];
    while (nextDate < dates.length && dates[nextDate]!.from < sentence.to) own.push(dates[nextDate++]!);
    const counted: NumberWords[] = [];
    while (nextNumber < numbers.length && numbers[nextNumber]!.from < sentence.to)
      counted.push(numbers[nextNumber++]!);
    const text = plain.slice(sentence.start, sentence.end);
    const length = sentence.to - sentence.from;
    const dateTokens = own.reduce((sum, date) => sum + date.to - date.from, 0);
    let words = 0;
    for (let at = sentence.from; at < sentence.to; at += 1) if (tokens[at]!.kind === 'word') words += 1;
    const dateWords = own.reduce((sum, date) => {
      let inside = 0;
      for (let at = date.from; at < date.to; at += 1) if (tokens[at]!.kind === 'word') inside += 1;
      return sum + inside;
    }, 0);
    let isEventful = false;
    for (let at = sentence.from; at < sentence.to && !isEventful; at += 1)
      isEventful = EVENTFUL.some((tag) => tags[at]!.has(tag)) || TOOK_PLACE.test(tokens[at]!.text);
    const isOwnLine = /(?:^|\n)\s*$/.test(plain.slice(Math.max(0, sentence.start - 3), sentence.start));
    const isDateLine = isOwnLine && own.length > 0 && words - dateWords <= 3 && length - dateTokens <= 12;
    const isFurniture =
      words === 0 ||
      (!isEventful &&
        (isDateLine ||
          (isOwnLine && length <= 14 && FURNITURE.test(text)) ||
          (length <= 12 && COUNTERS.test(text))));
    const place = order;
    if (!isFurniture) order += 1;
    return { index, order: place, ...sentence, isFurniture, dates: own, numbers: counted, paragraph };
  });
}

const AGENCY =
  /^(?:[.,:(/—]|-|\)|унн|tass|тасс|interfax|интерфакс|укрінформ|reuters|xinhua|afp|риа|року|года|г|р)/u;

/** The page's own day, and the day of the agency's dateline; they are not the same thing and may differ. */
function pageDates(
  plain: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): { readonly pageDate: DateWords | null; readonly dateline: DateWords | null } {
  let pageDate: DateWords | null = null;
  let dateline: DateWords | null = null;
  for (const sentence of sentences) {
    const first = sentence.dates[0];
    if (first?.type !== 'calendar') continue;
    const lineStart = plain.lastIndexOf('\n', first.start) + 1;
    if (sentence.isFurniture && first.year !== undefined && pageDate === null) pageDate = first;
    if (dateline === null && sentence.index < 6) {
      const lead = tokens.slice(tokenAt(tokens, lineStart), first.from);
      const after = tokens[first.to];
      const isPlaceOnly =
        lead.length > 0 &&
        lead.length <= 8 &&
        lead.some((token) => token.kind === 'word') &&
        lead.every((token) =>
          token.kind === 'word' ? token.isCapital : token.kind === 'sign' && !':"'.includes(token.text),
        );
      const hasMore =
        tokens[first.to + 1] !== undefined &&
        !plain.slice(first.end, tokens[Math.min(first.to + 2, tokens.length - 1)]!.start).includes('\n');
      // "22 ноября, Минск /Корр. БЕЛТА/."
      const behind = tokens.slice(first.to, first.to + 6);
      const isPlaceBehind =
        lead.length === 0 &&
        behind[0]?.text === ',' &&
        behind[1]?.isCapital === true &&
        behind.some(({ text }) => text === '/' || text === '(');
      if (isPlaceBehind) dateline = first;
      else if (isPlaceOnly && hasMore && after && AGENCY.test(after.text)) dateline = first;
    }
  }
  return { pageDate, dateline };
}
