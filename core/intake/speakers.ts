import { tokenAt } from './dates.ts';
import { matcher } from './matcher.ts';
import { ANONYMOUS, OFFICES, OUTLETS, SIDE_CUES, SPEAKERS } from './people.ts';
import { allOf, phrase } from './phrases.ts';
import type { Scan, Sentence } from './scan.ts';
import type { ReadSpeaker, SpeakerSide } from './types.ts';

/** A speaker that the text names, with where; `isSpeaking`: a verb of speech or "according to" goes with it. */
export type SpeakerWords = ReadSpeaker & {
  readonly from: number;
  readonly to: number;
  readonly isSpeaking: boolean;
};

/** Known persons and bodies first, then sources without a name, offices, outlets. */
const findRows = matcher<{ readonly side: SpeakerSide | 'office'; readonly rank: number }>([
  ...SPEAKERS.map(([side, pattern]) => [{ side, rank: 0 }, pattern] as const),
  [{ side: 'anonymous', rank: 1 }, ANONYMOUS],
  [{ side: 'office', rank: 2 }, OFFICES],
  [{ side: 'media', rank: 3 }, OUTLETS],
]);
const CUES = SIDE_CUES.map(([side, pattern]) => ({ side, pattern: phrase(pattern) }));

/**
 * Who speaks in the text. A known person or body brings its side; an office before an unknown name takes it
 * from the nationality beside it ("Russian ombudsman", "уповноважений Верховної Ради"), else from `home`,
 * the side whose words the text uses.
 */
export function findSpeakers(scan: Scan, home: 'UA' | 'RU' | null): readonly SpeakerWords[] {
  // An office without a nationality: the writer's own side in Russian, Ukraine's in English reports.
  const usual = /[ыэъ]/u.test(scan.plain)
    ? 'RU'
    : /[a-z]{4}/.test(scan.plain) && !/[а-яіїє]{4}/u.test(scan.plain)
      ? 'UA'
      : null;
  const out: SpeakerWords[] = [];
  const own = isThirdDateline(scan) ? 'third' : (home ?? null);
  let lastRank = 0;
  for (const { value, start, end, from } of findRows(scan)) {
    // "по данным ведомства": the one named last
    const isAnaphora =
      value.side === 'office' &&
      /^(?:відомств|ведомств|(?:the )?ministry$)/.test(scan.plain.slice(start, end)) &&
      !/^ (?:of|оборон|внешн|закорд|иностр)/.test(scan.plain.slice(end, end + 10)) &&
      !ADJECTIVE_BEFORE.test(scan.plain.slice(Math.max(0, start - 24), start));
    const side = isAnaphora
      ? (sideBefore(out) ?? sideAround(scan, start, end) ?? own ?? usual)
      : value.side === 'office'
        ? (sideAround(scan, start, end, own === 'third' ? 14 : 45) ?? own ?? sideBefore(out) ?? usual)
        : value.side;
    if (side === null) continue;
    const last = out.at(-1);
    if (last && start < last.span.end) {
      // The person named after an office is better known than the office.
      if (value.rank === 0 && lastRank > 0) out[out.length - 1] = { ...last, side };
      continue;
    }
    const sentence = sentenceOf(scan, from);
    if (!sentence || sentence.isFurniture) continue;
    // "глава офиса президента": the head of a known body speaks for it
    const isHead = last !== undefined && value.rank === 0 && lastRank === 2 && last.to === from;
    if (isHead) out.pop();
    lastRank = value.rank;
    const to = Math.max(from + 1, tokenAt(scan.tokens, end));
    const nameTo = nameEnd(scan, sentence, to);
    out.push({
      name: scan.input.slice(start, nameTo),
      side,
      span: { start, end: nameTo },
      from,
      to,
      isSpeaking: speaks(scan, sentence, from, to),
    });
  }
  return out;
}

const ADJECTIVE_BEFORE =
  /(?:українськ\p{L}+|украинск\p{L}+|російськ\p{L}+|российск\p{L}+|оборонн\p{L}+|військов\p{L}+|военн\p{L}+|внешнеполитическ\p{L}+|зовнішньополітичн\p{L}+|foreign|defen[cs]e|russian|ukrainian|russia's|ukraine's) $/u;

const THIRD_CAPITAL =
  /(?:^|\n)[\s\p{P}\p{S}]*(?:\d{1,2} \p{L}+, )?(?:abu dhabi|dubai|doha|ankara|riyadh|jeddah|minsk|vatican(?: city)?|washington|qna|wam|абу-даби|абу-дабі|доха|анкара|ер-ріяд|эр-рияд|мінськ|минск|ватикан|вашингтон)(?:,| \/| \(| —| -|:|\.)/u;

/** "ABU DHABI, 6th May (WAM)": written in the capital of a mediator, whose ministry is meant by "the Ministry". */
const isThirdDateline = (scan: Scan): boolean => THIRD_CAPITAL.test(scan.plain.slice(0, 400));

const LINE_MARKS = /^[\s\p{P}\p{S}\p{M}]+/u;

/**
 * The body whose page or channel it is: the text begins with its name on a line of its own ("Минобороны России", "⚡️ ГУР МО України").
 * It speaks wherever nobody else does.
 */
export function ownerOf(scan: Scan): ReadSpeaker | null {
  for (const { value, start, end } of findRows(scan)) {
    const before = scan.plain.slice(0, start);
    if (before.split('\n').filter((line) => line.trim() !== '').length > 2) return null;
    const lineStart = before.lastIndexOf('\n') + 1;
    // "Координаційний штаб, [14.06.2025 17:05]": a post copied from its channel
    const rest = (scan.plain.slice(end).split('\n')[0] ?? '').replace(/^, \[[^\]]*\]/u, '').trim();
    const isAlone =
      before.slice(lineStart).replace(LINE_MARKS, '') === '' && rest.length <= 50 && !/[.!?:,]/u.test(rest);
    if (isAlone && value.rank === 0 && value.side !== 'office')
      return { name: scan.input.slice(start, end), side: value.side, span: { start, end } };
  }
  return null;
}

/** The party that was named last: "Офис президента Украины … заместитель главы офиса". */
function sideBefore(speakers: readonly SpeakerWords[]): SpeakerSide | null {
  return speakers.findLast((speaker) => speaker.side === 'UA' || speaker.side === 'RU')?.side ?? null;
}

/** A capitalised name right after an office belongs to the speaker: "омбудсман Дмитро Вигаданий". */
function nameEnd(scan: Scan, sentence: Sentence, to: number): number {
  let end = scan.tokens[to - 1]!.end;
  for (let at = to; at < Math.min(sentence.to, to + 4); at += 1) {
    const token = scan.tokens[at]!;
    if (token.kind !== 'word' || !token.isCapital) break;
    end = token.end;
  }
  return end;
}

export function sentenceOf(scan: Scan, token: number): Sentence | undefined {
  let low = 0;
  let high = scan.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = scan.sentences[middle]!;
    if (token < sentence.from) high = middle - 1;
    else if (token >= sentence.to) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

function sideAround(scan: Scan, start: number, end: number, reach = 45): SpeakerSide | null {
  const from = Math.max(
    0,
    start - Math.min(reach, 40),
    scan.plain.lastIndexOf('.', start) + 1,
    scan.plain.lastIndexOf('\n', start) + 1,
  );
  const window = scan.plain.slice(from, end + reach).split(/[.\n;]/u)[0] ?? '';
  let best: SpeakerSide | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const { side, pattern } of CUES) {
    for (const match of allOf(pattern, window)) {
      const at = from + match.index;
      const away = at < start ? start - at - match.text.length : at - end;
      if (away < distance) {
        distance = away;
        best = side;
      }
    }
  }
  return best;
}

function speaks(scan: Scan, sentence: Sentence, from: number, to: number): boolean {
  const { tokens, tags, clauses } = scan;
  // "handed to Russian negotiators", "с российской стороны", "встреча с омбудсменом": spoken to, not speaking
  const lead = tokens[from - 1]?.text ?? '';
  const second = tokens[from - 2]?.text ?? '';
  // "за дорученням президента": who ordered it does not tell of it
  if (/^(?:дорученням|поручению|наказом|розпорядженням|распоряжению|приказу|указом|указу)$/.test(lead))
    return false;
  if (
    /^(?:to|with|from|з|із|зі|с|со|к|до|від|от|для|against|проти|против)$/.test(lead) &&
    !/^(?:according|посиланням|ссылкой|reference|слов|интервью|інтерв'ю)$/.test(second)
  )
    return false;
  if (
    /^(?:українськ|украинск|російськ|российск)\p{L}+(?:ому|ему|ій|ою) /u.test(
      `${tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' ')} `,
    ) &&
    !isAfterWords(scan, from)
  )
    return false;
  // "висловлює вдячність Червоному Хресту", "thanking the Red Cross": who helped
  for (let at = Math.max(sentence.from, from - 4); at < from; at += 1)
    if (/^(?:вдячн|подяк|дяку|благодар|поблагодар|признател|thank|grateful|gratitude)/.test(tokens[at]!.text))
      return false;
  // "Дані російського Міноборони інші", "версия Минобороны"
  for (let at = Math.max(sentence.from, from - 2); at < from; at += 1)
    if (/^(?:дані$|данные$|версія$|версия$|цифри$|цифры$|figures?$)/.test(tokens[at]!.text)) return true;
  // "put the number at 25"
  for (let at = to; at < Math.min(sentence.to, to + 5); at += 1)
    if (
      /^put$/.test(tokens[at]!.text) &&
      /^(?:the|it|its|his|their|this|that)$/.test(tokens[at + 1]?.text ?? '')
    )
      return true;
  // "віддали кума путіна, каже …": named beside another noun
  if (isOfNoun(scan, sentence, from, to)) return false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    // "по ее словам": hers, not of who stands next
    if (
      /^(?:словам|словами)$/.test(tokens[at]!.text) &&
      /^(?:ее|его|их|його|її|їх|їхніми)$/.test(tokens[at - 1]?.text ?? '')
    )
      continue;
    if (!tags[at]!.has('speech') && !tags[at]!.has('rejected')) continue;
    // "не подтвердила", "has not commented", "declined to comment"
    if (isSilentVerb(scan, sentence, at)) continue;
    const distance = at < from ? from - at : at - to;
    const apart = Math.abs(clauses[at]! - clauses[from]!);
    if (distance <= 6 && apart <= 2) return true;
    if (distance <= 14 && apart <= 3) return true;
  }
  // "Омбудсман: …" and "… — Минобороны" as headlines; "/TASS/" as the agency's mark
  const next = tokens[to];
  const before = tokens[from - 1];
  if (next?.text === ':' || (next?.kind === 'word' && next.isCapital && tokens[to + 1]?.text === ':'))
    return true;
  if (before?.text === '—' && to >= sentence.to - 2) return true;
  return false;
}

const BEFORE_NAME =
  /^(?:слов|дан|заяв|повідомл|сообщ|версі|верси|інформац|информац|посил|ссылк|пост|допис|переказ|пересказ|оцін|оцен|підрахунк|подсчет|речни|прес|представ|помічн|помощн|радни|советн|офіс|офис|команд|глав|голов|секретар|міністр|министр|президент|омбудс|уповноваж|уполномоч)/u;

/** A name in the genitive that belongs to the noun before it: "кума путіна", "письмо Мединского". */
function isOfNoun(scan: Scan, sentence: Sentence, from: number, to: number): boolean {
  const before = scan.tokens[from - 1];
  if (from === sentence.from || before?.kind !== 'word' || before.isCapital || to - from > 1) return false;
  return (
    /(?:іна|ина|ова|ева|єва|ого|ця|ца)$/u.test(scan.tokens[from]!.text) &&
    before.text.length > 3 &&
    /[аеоуиіїюяйцкнгзхфвпрлджмстб]$/u.test(before.text) &&
    !BEFORE_NAME.test(before.text) &&
    !scan.tags[from - 1]!.has('speech')
  );
}

function isSilentVerb(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 3); index -= 1)
    if (/^(?:не|not|declined|refused|нічого|ничего|без|hasn't|haven't|пока)$/.test(scan.tokens[index]!.text))
      return true;
  return (
    /^(?:комент|comment|коммент|прокоммент|прокомент)/.test(scan.tokens[at]!.text) &&
    /^(?:не|not|відмов|отказ|declin)/.test(scan.tokens[at + 1]?.text ?? '')
  );
}

const isAfterWords = (scan: Scan, from: number): boolean =>
  /^(?:словами|словам|даними|данным|to|у|в)$/.test(scan.tokens[from - 1]?.text ?? '');
