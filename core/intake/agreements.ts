import type { Anchor, AnchorInput } from './anchor.ts';
import { isNegatedAt } from './negation.ts';
import type { Scan, Sentence } from './scan.ts';

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
