import type { Anchor, AnchorInput } from './anchor.ts';
import type { Tag } from './lexicon.ts';
import { isNegatedAt } from './negation.ts';
import { ordinalWord } from './number-words.ts';
import type { Scan, Sentence } from './scan.ts';

const TALKS_HELD =
  /^(?:відбул|відбув|відбуд|пройш|пройд|пройдут|почал|почав|розпоч|заверш|состоял|состои|прошл|прошел|начал|завершил|began|begun|start|held|took$|concluded|ended|opened|resumed|sat$|met$|meet|зустр|встрет|провел|провод|триваю|продолжа|ongoing|underway|wrapped|gathered|kicked|convened|трива|шли$|длил|проходил|прибул|прибыл|gather|closed$|wound$|broke$|adjourned|parted|тривал|длил|розійшл|разошл|збирал|собирал|зібрал|собрал|пройдет|стартува|стартов|moved|перенес|scheduled|set|принял|прийняв|прийняла|hosted|був$|була$|был$|была$|was$)/u;

const DURING =
  /(?<!\p{L})(?:під час|в ході|у ході|во время|в ходе|during|in the course of) (?:\p{L}+[\s'-]+){0,6}$/u;

/** Towns in which the two sides met: a dated meeting there is theirs, whatever else the text speaks of. */
const VENUE = /^(?:Istanbul|Abu Dhabi)/;

/** Talks as an event of their own: a round with a number, or with a day, a place or a verb of being held. */
export function talksAnchors({ scan, places, topic }: AnchorInput, sentence: Sentence): readonly Anchor[] {
  const { tags, tokens } = scan;
  const out: Anchor[] = [];
  const inSentence = (name: Tag): boolean => {
    for (let at = sentence.from; at < sentence.to; at += 1) if (tags[at]!.has(name)) return true;
    return false;
  };
  const hasTalks = inSentence('talks') || inSentence('round');
  // "Зустріч пройшла 16 травня в палаці Долмабахче": a meeting with its day and its place, in a text of delegations
  const isSessionOfDay = (at: number): boolean =>
    sentence.dates.some((date) => date.type !== 'vague') &&
    places.some(
      (place) =>
        place.isLocative &&
        place.country === null &&
        Math.abs(place.from - at) <= 9 &&
        (topic.hasTalks || VENUE.test(place.name)),
    );
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const meaning = tags[at]!;
    const isRound = meaning.has('round');
    const isMeeting =
      meaning.has('meeting') &&
      (inSentence('delegation') ||
        inSentence('round') ||
        isNumberedSession(scan, sentence, at) ||
        isSessionOfDay(at));
    let satAt = -1;
    if (meaning.has('delegation'))
      for (let index = at + 1; index < Math.min(sentence.to, at + 12); index += 1)
        if (
          /^(?:sat$|met$|gather|meet$|convene|збер|збира|зібра|собер|собира|собра|broke$|adjourned|parted$|needed|left$|rose$|emerged$|підвел|поднялис|встали$|розійшл|разошл|завершил|закінчил|закончил|виделис|бачилис|зустріл|зустріча|зустрін|встретил|встреча|встретят|сядуть|сядут|сіли|сели|обсуждал|обговорювал|провели|discussed|held$)/.test(
            tokens[index]!.text,
          )
        )
          satAt = index;
    if (!(isRound || meaning.has('talks') || isMeeting || satAt >= 0)) continue;
    if (isRound && !hasTalks && !topic.hasPrisoners) continue;
    // Consultations of one side with mediators are no round of the two
    if (
      /^(?:консультац|consultation)/.test(tokens[at]!.text) &&
      !inSentence('delegation') &&
      !inSentence('round')
    )
      continue;
    if (
      meaning.has('round') &&
      /^(?:of)$/.test(tokens[at + 1]?.text ?? '') &&
      tags[at + 2]?.has('exchangePlural')
    )
      continue;
    if (/^rounds?$/.test(tokens[at]!.text) && tokens[at - 1]?.text === 'year') continue;
    const nearPlace = places.some(
      (place) =>
        (place.isLocative || place.isAdjective) &&
        Math.abs(place.from - at) <= 6 &&
        place.from >= sentence.from &&
        place.from < sentence.to &&
        place.name !== 'ICRC' &&
        !isOfOffice(scan, sentence, place.from),
    );
    let numbered = false;
    for (let index = at - 3; index < at; index += 1) {
      if (index < sentence.from) continue;
      const text = tokens[index]!.text;
      if (
        ordinalWord(text) !== undefined ||
        /^(?:новий|новый|new|latest|next|наступний|следующий|черговий|очередной)$/.test(text)
      )
        numbered = true;
      if (tokens[index]!.kind === 'number' && tokens[index + 1]?.text === '-') numbered = true;
    }
    let isHeld = false;
    for (let index = Math.max(sentence.from, at - 6); index < Math.min(sentence.to, at + 8); index += 1)
      if (TALKS_HELD.test(tokens[index]!.text)) isHeld = true;
    const hasDay = sentence.dates.some((date) => date.type !== 'vague');
    // "після консультацій у …", "following talks in …": talks as a mark of time for something else
    const lead = `${tokens[at - 2]?.text ?? ''} ${tokens[at - 1]?.text ?? ''}`;
    if (
      /(?:після|после|after|following|підсумками|итогам|ahead of)(?: \p{L}+)?$/u.test(lead) &&
      !numbered &&
      !hasDay
    )
      continue;
    if (satAt >= 0 && hasDay) {
      out.push({ kind: 'negotiation-round', at: satAt, isPlural: false, isAct: true });
      continue;
    }
    // "they agreed on 16 May in Türkiye, during the first direct talks in three years": the meeting and its day
    const isDuring = hasDay && DURING.test(scan.plain.slice(sentence.start, tokens[at]!.start));
    // "recalled what the rounds of May 16 and June 2 had brought"
    const isOfDay =
      isRound &&
      /^(?:of|on|from|від|от)$/.test(tokens[at + 1]?.text ?? '') &&
      sentence.dates.some((date) => date.type === 'calendar' && date.from - at <= 3 && date.from > at);
    if (isOfDay || isDuring || (isRound && numbered) || nearPlace || (isHeld && hasDay))
      out.push({
        kind: 'negotiation-round',
        at,
        isPlural: false,
        isAct: isHeld || numbered || nearPlace || isOfDay,
      });
  }
  return out;
}

/** "the Ministry of Defense in Moscow": where an office is, not where people met. */
function isOfOffice(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 5); index -= 1)
    if (
      /^(?:ministry|minister|officials|authorities|embassy|headquarters|міністерств|министерств|посольств|штаб|відомств|ведомств)/.test(
        scan.tokens[index]!.text,
      )
    )
      return true;
  return false;
}

/** "Третя зустріч у Стамбулі": a meeting with a number is a round, whoever sits there. */
function isNumberedSession(scan: Scan, sentence: Sentence, at: number): boolean {
  // "the third trilateral meeting"
  return [1, 2].some(
    (back) => at - back >= sentence.from && ordinalWord(scan.tokens[at - back]!.text) !== undefined,
  );
}

const NOT_OURS =
  /^(?:перемир|ceasefire|cease-fire|truce|припинення|прекращени|енергет|энергет|energy|зерн|grain|мир$|миру|мира|мирн|peace|торг|trade|minerals|надр|безпек|безопасн|security|газ|кредит|loan)/u;

/** "under the agreements", "в рамках договорённостей": named as the ground of something else. */
function isReference(scan: Scan, sentence: Sentence, at: number): boolean {
  // "under the 1,000-for-1,000 deal": the figures of a formula are no distance
  let words = 0;
  for (let index = at - 1; index >= sentence.from && words < 4; index -= 1) {
    const { kind, text } = scan.tokens[index]!;
    if (
      kind === 'number' ||
      '-,:"'.includes(text) ||
      (text === 'for' && scan.tokens[index - 1]?.text === '-')
    )
      continue;
    words += 1;
    if (
      /^(?:рамках|межах|відповідно|згідно|соответствии|согласно|по|за|under|accordance|line|within|виконання|исполнение)$/.test(
        text,
      )
    )
      return true;
  }
  return false;
}

function isConditional(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 5); index -= 1) {
    if (scan.clauses[index] !== scan.clauses[at]) return false;
    if (/^(?:якби|якщо|если|если бы|if|unless|should|could|would)$/.test(scan.tokens[index]!.text))
      return true;
  }
  return false;
}

/** Something agreed about exchanges, bodies, lists or returns: said as news, or with its day, place or content. */
export function agreementAnchors(
  { scan, topic, places, told }: AnchorInput,
  sentence: Sentence,
): readonly Anchor[] {
  const { tags, tokens } = scan;
  // "сторони погодилися … звільнити 1200 наших людей": no prisoner is named, but people to be let go
  const isOfReturn =
    sentence.numbers.length > 0 &&
    tokens
      .slice(sentence.from, sentence.to)
      .some(({ text }, index) => tags[sentence.from + index]!.has('returned') && /(?:ти|ть)$/u.test(text));
  const isOnTopic = topic.hasPrisoners || topic.hasBodies || topic.hasExchange || topic.hasReturns;
  if (told.size === 0 && !isOnTopic && !isOfReturn) return [];
  const out: Anchor[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const meaning = tags[at]!;
    if (meaning.has('agreed')) {
      if (isNegatedAt(scan, sentence, at)) continue;
      // "договаривались при посредничестве …": how, unless it says when
      if (
        /^(?:домовля|договарива)/.test(tokens[at]!.text) &&
        !sentence.dates.some((date) => date.type !== 'vague')
      )
        continue;
      // "место и время были согласованы": details of something else
      if (
        /^согласован[ыо]$/.test(tokens[at]!.text) &&
        tokens
          .slice(Math.max(sentence.from, at - 5), at)
          .some(({ text }) => /^(?:мест|врем|дат|срок|маршрут)/.test(text))
      )
        continue;
      // "the agreed categories", "agreed-upon": no news
      if (
        /^(?:узгоджен|согласованн)/.test(tokens[at]!.text) ||
        (tokens[at]!.text === 'agreed' &&
          /^(?:the|its|previously|already|-)$/.test(tokens[at - 1]?.text ?? '')) ||
        tokens[at + 1]?.text === 'upon' ||
        tokens[at + 1]?.text === 'criteria'
      )
        continue;
      // "the exchange agreed in Istanbul": no news without its day
      const noun = tags[at - 1];
      const isAttribute =
        tokens[at]!.text === 'agreed' &&
        (noun?.has('exchangeNoun') || noun?.has('exchangePlural') || noun?.has('transferred'));
      if (isAttribute && !sentence.dates.some((date) => date.from > at && date.from - at <= 6)) continue;
      // "якби Росія погодилася", "if Moscow agreed": no news
      if (isConditional(scan, sentence, at)) continue;
      let isForeign =
        /^(?:продолж|продовж|continue|meet|встрет|зустр|провести|hold)/.test(tokens[at + 1]?.text ?? '') ||
        (tokens[at + 1]?.text === 'to' && /^(?:continue|meet|hold)/.test(tokens[at + 2]?.text ?? ''));
      for (let index = at + 1; index < Math.min(sentence.to, at + 6); index += 1)
        if (NOT_OURS.test(tokens[index]!.text)) isForeign = true;
      for (let index = at + 1; index < sentence.to; index += 1)
        if (
          tags[index]!.has('exchangeNoun') ||
          tags[index]!.has('exchangeVerb') ||
          tags[index]!.has('body') ||
          tags[index]!.has('prisoner')
        )
          isForeign = false;
      if (!isForeign) out.push({ kind: 'agreement', at, isPlural: false, isAct: true });
      continue;
    }
    if (!meaning.has('agreement')) continue;
    let isForeign = false;
    // "energy deal", "deal on a ceasefire": the word before, or what follows "on", "about"
    for (let index = Math.max(sentence.from, at - 2); index < Math.min(sentence.to, at + 2); index += 1)
      if (NOT_OURS.test(tokens[index]!.text)) isForeign = true;
    if (/^(?:про|о|об|щодо|on|for|about)$/.test(tokens[at + 1]?.text ?? ''))
      for (let index = at + 2; index < Math.min(sentence.to, at + 5); index += 1)
        if (NOT_OURS.test(tokens[index]!.text)) isForeign = true;
    if (isForeign) continue;
    // "the agreements of June 2", "the June 2 Istanbul agreements"
    const date = sentence.dates.find(
      (one) =>
        one.type === 'calendar' &&
        ((one.from > at && one.from - at <= 5) ||
          (one.to <= at && at - one.to <= 2 && /^[a-z]/.test(tokens[at]!.text))),
    );
    const hasPlace = places.some(
      (place) => place.isLocative && place.from > at && place.from - at <= 8 && place.from < sentence.to,
    );
    for (let index = Math.max(sentence.from, at - 6); index < Math.min(sentence.to, at + 14); index += 1) {
      if (!tags[index]!.has('reached') || isNegatedAt(scan, sentence, index)) continue;
      // "в рамках достигнутых договорённостей": a bare reference unless its day or place is told
      if (index < at && /(?:нут|аных|анных)/.test(tokens[index]!.text) && !date && !hasPlace) continue;
      if (
        isReference(scan, sentence, at) &&
        !hasPlace &&
        !sentence.dates.some((one) => Math.abs(one.from - index) <= 3)
      )
        continue;
      out.push({
        kind: 'agreement',
        at: index,
        isPlural: false,
        isAct: true,
        isGround: isReference(scan, sentence, at),
      });
      break;
    }
    // "A deal of the same size came out of the Istanbul talks"
    for (let index = at + 1; index < Math.min(sentence.to - 1, at + 14); index += 1)
      if (
        /^(?:came|grew|emerged|arose|stemmed|resulted)$/.test(tokens[index]!.text) &&
        /^(?:out|from)$/.test(tokens[index + 1]!.text)
      )
        out.push({ kind: 'agreement', at: index, isPlural: false, isAct: true });
    const isGround = isReference(scan, sentence, at);
    // "за стамбульськими домовленостями, приїхала 20 червня": beyond the comma the day is another verb's
    if (date && (!isGround || scan.clauses[date.from] === scan.clauses[at]))
      out.push({ kind: 'agreement', at, isPlural: false, isAct: true, isGround });
    // "talks produced a deal to free all captives"
    const after = tokens
      .slice(at + 1, Math.min(sentence.to, at + 8))
      .map((token) => token.text)
      .join(' ');
    if (
      /^(?:on|for|about|про|щодо|о|об) (?:\p{L}+ ){0,4}(?:exchange|swap|обмін|обмен|return|поверненн|возвращен|передач|репатр|repatr)|^to (?:free|release|exchange|swap|return|repatriate|hand)|^(?:про|об?) (?:обмін|обмен)|^: (?:обмін|обмен|exchange)|^(?:обменя|вернуть|передать|обміня|повернути|передати)/u.test(
        after,
      ) &&
      !isReference(scan, sentence, at)
    )
      out.push({ kind: 'agreement', at, isPlural: false, isAct: true });
    for (let index = at + 1; index < Math.min(sentence.to, at + 12); index += 1)
      if (
        /^(?:provides?|stipulates?|передбача|предусматрива|covers?|envisages?|includes?)/.test(
          tokens[index]!.text,
        )
      ) {
        out.push({ kind: 'agreement', at, isPlural: false, isAct: true });
        break;
      }
  }
  return out;
}
