import type { NumberWords } from './numbers.ts';
import {
  RU_ANY,
  RU_DATIVE,
  RU_NOMINATIVE,
  RU_TOWN,
  UA_ANY,
  UA_DATIVE,
  UA_NOMINATIVE,
  UA_TOWN,
} from './party-words.ts';
import type { Scan, Sentence } from './scan.ts';
import type { PartySide } from './types.ts';

const TAKES =
  /^(?:дочекал|дождал|отрима|прийня|забра|получи|приня|received?$|receives$|got$|took$|welcomed$|gets$|takes$|recovered$|retrieved$|повернула$|вернула$|повернув$|вернул$|возвратил|визволи|вызволи|отримує)(?!\p{L}*ся$)/u;
const GIVES =
  /^(?:передал|переда|отдал|віддал|відда|отпусти|відпусти|released?$|releases$|freed$|frees$|handed$|gave$|gives$|let$|returned$|returns$|transferred$|delivered$|освободила$|звільнила$|sent$|surrendered$|hands$|set$|repatriated$)/;
const FROM = /^(?:з|із|зі|из|from|от|від|с|со)$/;
const INTO = /^(?:до|в|на|у|во|to|into|for|для|towards|к|ко)$/;

/** What a verb does with people or bodies: gives them away or takes them in. */
export const actOf = (word: string): 'gives' | 'takes' | null =>
  TAKES.test(word) ? 'takes' : GIVES.test(word) ? 'gives' : null;

export type Tally = { UA: number; RU: number };
export const add = (tally: Tally, side: PartySide, weight: number) => {
  tally[side] += weight;
};
export const other = (side: PartySide): PartySide => (side === 'UA' ? 'RU' : 'UA');

/** "soldiers whom Moscow is ready to return", "пленных, которых Россия предлагает к обмену": who holds them. */
export function offererAfter(scan: Scan, sentence: Sentence, nounAt: number): PartySide | null {
  const { tokens } = scan;
  for (let at = nounAt + 1; at < Math.min(sentence.to, nounAt + 5); at += 1) {
    // "captives it expects to see released": English leaves out "whom"
    const isBare = /^(?:it|they|kyiv|kiev|moscow|ukraine|russia)$/.test(tokens[at]!.text);
    if (!isBare && !/^(?:whom|that|которых|яких|що|кого)$/.test(tokens[at]!.text)) continue;
    const word = tokens[isBare ? at : at + 1]?.text ?? '';
    const party = UA_NOMINATIVE.test(word) ? 'UA' : RU_NOMINATIVE.test(word) ? 'RU' : null;
    const verb = tokens
      .slice(isBare ? at + 1 : at + 2, at + 6)
      .map((token) => token.text)
      .join(' ');
    const who =
      party ??
      (/^(?:it|they|she|he|вона|він|вони|она|он|они)$/.test(word) ? subjectBefore(scan, sentence, at) : null);
    if (
      who &&
      /^(?:expects?|wants?|seeks?|demands?|hopes?|wishes|asks?|хоче|хочуть|чекає|вимагає|просить|розшукує|хочет|хотят|ждет|ожидает|требует|просит|ищет|разыскивает)/u.test(
        tokens[isBare ? at + 1 : at + 2]?.text ?? '',
      )
    )
      return other(who);
    if (
      party &&
      /(?:ready|offer|willing|prepared|готов|предлага|пропону|будет менять|згодн|соглас)/u.test(verb)
    )
      return party;
  }
  return null;
}

const ACCUSATIVE = /^(?:україну|украину|росію|россию|рф|москву|київ|киев)$/;
const NOT_DATIVE_AFTER =
  /^(?:в|у|на|о|об|про|минобороны|міноборони|президент|президента|мид|мзс|влада|власти|из|від|от|з|із|от|подконтрольн\p{L}+|підконтрольн\p{L}+|с)$/u;

/** A named party near a number: recipient, giver, taker or where somebody comes from. */
export function addParty(
  scan: Scan,
  sentence: Sentence,
  at: number,
  number: NumberWords,
  nounAt: number,
  near: number,
  tally: Tally,
): void {
  const { tokens, clauses } = scan;
  const word = tokens[at]!.text;
  const before = tokens[at - 1]?.text ?? '';
  // "украинской стороне", "киевской стороне" as recipients
  if (/^(?:стороне|стороні)$/.test(word)) {
    if (/^(?:украинской|українській|киевской|київській)$/.test(before)) add(tally, 'UA', 6 * near);
    if (/^(?:российской|російській)$/.test(before)) add(tally, 'RU', 6 * near);
    return;
  }
  // "Российская сторона приняла 41 тело", "the Ukrainian side received …"
  if (/^(?:сторона|side)$/.test(word)) {
    const party = /^(?:украинская|українська|киевская|київська|ukrainian)$/.test(before)
      ? 'UA'
      : /^(?:российская|російська|московская|russian)$/.test(before)
        ? 'RU'
        : null;
    const verb = party && at < number.from ? verbAfter(scan, sentence, at, number) : null;
    if (party && verb === 'takes') add(tally, party, 5 * near);
    else if (party && verb === 'gives') add(tally, other(party), 5 * near);
    return;
  }
  if (INTO.test(before) && (UA_TOWN.test(word) || RU_TOWN.test(word))) {
    // "до Чернігова", "в Ростов": of those who move, not of a place where something happened
    if (/^(?:в|у|на|во|in)$/.test(before) && /(?:і|е|ах|ях|ові)$/.test(word)) return;
    add(tally, UA_TOWN.test(word) ? 'UA' : 'RU', 4 * near);
    return;
  }
  const isUa = UA_ANY.test(word) || UA_DATIVE.test(word);
  if (!isUa && !RU_ANY.test(word) && !RU_DATIVE.test(word)) return;
  const party: PartySide = isUa ? 'UA' : 'RU';
  if (comesFrom(scan, sentence, at)) {
    add(tally, other(party), 4 * near);
  } else if (/^(?:в|на|у|во)$/.test(before)) {
    if (ACCUSATIVE.test(word)) add(tally, party, 6 * near);
  } else if (INTO.test(before)) {
    add(tally, party, 6 * near);
  } else if ((isUa ? UA_NOMINATIVE : RU_NOMINATIVE).test(word) && !/^(?:росії|россии)$/.test(word)) {
    // A subject acts on what follows it; "Україна й росія обміняли" names both.
    if (at > number.from && clauses[at] !== clauses[number.from]) return;
    if (isJoint(scan, sentence, at) || GOVERNS.test(before)) return;
    const verb = verbAfter(scan, sentence, at, number);
    if (verb === 'takes') add(tally, party, 5 * near);
    else if (verb === 'gives') add(tally, other(party), 5 * near);
    else if (/^(?:—|:)$/.test(tokens[at + 1]?.text ?? ''))
      add(tally, party, number.from - at <= 3 && number.from > at ? 6 : 4 * near);
  } else if ((isUa ? UA_DATIVE : RU_DATIVE).test(word) && !NOT_DATIVE_AFTER.test(before)) {
    // "Росії", "России" are genitive as often as dative: a verb of giving beside them decides.
    const isAmbiguous = /^(?:росії|россии|рф|україні)$/.test(word) && word !== 'україні';
    if (!isAmbiguous || hasGivingBeside(scan, sentence, at)) add(tally, party, 6 * near);
  }
  void nounAt;
}

function comesFrom(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 6); index -= 1) {
    const word = scan.tokens[index]!.text;
    if (FROM.test(word))
      return (
        index === at - 1 ||
        /^(?:та|і|й|и|and|території|територій|территории|территорий|боку|стороны|оккупированных|окупованих|тимчасово|временно|territory)$/.test(
          scan.tokens[at - 1]!.text,
        )
      );
    if (INTO.test(word) || scan.tokens[index]!.kind === 'sign') return false;
  }
  return false;
}

function isJoint(scan: Scan, sentence: Sentence, at: number): boolean {
  const near = [at - 2, at + 2].filter((index) => index >= sentence.from && index < sentence.to);
  return near.some((index) => {
    const word = scan.tokens[index]!.text;
    const link = scan.tokens[index < at ? at - 1 : at + 1]!.text;
    return /^(?:та|і|й|и|and|,|—)$/.test(link) && (UA_NOMINATIVE.test(word) || RU_NOMINATIVE.test(word));
  });
}

function hasGivingBeside(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = Math.max(sentence.from, at - 3); index < Math.min(sentence.to, at + 4); index += 1)
    if (
      /^(?:передал|передан|передад|передаст|отдал|отдан|віддал|верну|повернут|повернул|возвращ|надісла)/.test(
        scan.tokens[index]!.text,
      ) &&
      !/ся$/.test(scan.tokens[index]!.text)
    )
      return true;
  return false;
}

/** "з російського полону", "from Ukrainian custody", "с подконтрольной киевскому режиму территории". */
export function addCaptor(scan: Scan, sentence: Sentence, at: number, near: number, tally: Tally): void {
  const { tokens, tags } = scan;
  const word = tokens[at]!.text;
  const before = tokens[at - 1]?.text ?? '';
  if (tags[at]!.has('captivity') || /^(?:custody|prisons?|jails?|в'язниць|тюрем|тюрьм)$/.test(word)) {
    const captor = `${before} ${tokens[at - 2]?.text ?? ''}`;
    if (/украинск|українськ|ukrainian/.test(captor)) add(tally, 'RU', 6 * near);
    if (/российск|російськ|ворож|вражеск|russian/.test(captor)) add(tally, 'UA', 6 * near);
  }
  if (/^(?:підконтрольн|подконтрольн|government-controlled|controlled)/.test(word)) {
    let isFrom = false;
    for (let index = Math.max(sentence.from, at - 4); index < at; index += 1)
      if (/^(?:с|со|from|з|из)$/.test(tokens[index]!.text)) isFrom = true;
    const after = tokens
      .slice(at + 1, at + 4)
      .map((token) => token.text)
      .join(' ');
    if (isFrom || /режим|regime/.test(after)) add(tally, 'RU', 6 * near);
    else add(tally, 'UA', 4 * near);
  }
}

const GOVERNS = /^(?:to|from|in|for|of|by|with|against|into|між|между|з|із|с|в|у|на|до)$/;

const SIDE_NOUN =
  /^(?:міноборони|минобороны|сторона|влада|власти|side|authorities|officials|army|армия|армія|ministry|відомство|ведомство|military|военные|військові|миністерство|міністерство|министерство)$/;

/** The party that is the subject before a word: "Россия … 195 своих", "Russia … 90 of its own". */
export function subjectBefore(scan: Scan, sentence: Sentence, at: number): PartySide | null {
  for (let index = at - 1; index >= sentence.from; index -= 1) {
    const word = scan.tokens[index]!.text;
    if (GOVERNS.test(scan.tokens[index - 1]?.text ?? '')) continue;
    if (UA_NOMINATIVE.test(word)) return 'UA';
    if (RU_NOMINATIVE.test(word)) return 'RU';
    // "Украинская сторона", "the Russian side", "російське відомство"
    if (SIDE_NOUN.test(word)) {
      const adjective = `${scan.tokens[index - 1]?.text ?? ''} ${scan.tokens[index - 2]?.text ?? ''}`;
      if (/украинск|українськ|ukrainian|kyiv's|київськ|киевск/.test(adjective)) return 'UA';
      if (/российск|російськ|russian|moscow's|московськ/.test(adjective)) return 'RU';
    }
  }
  return null;
}

const TURNS = /^(?:взамен|натомість|навзаєм|обмін|обмен|exchange|return)$/;

/** "Киев объявлял об обмене", "Kyiv says that 52 came home": a party that speaks by itself. */
export function speakingParty(scan: Scan, sentence: Sentence): PartySide | null {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = scan.tokens[at]!.text;
    const party = UA_NOMINATIVE.test(word) ? 'UA' : RU_NOMINATIVE.test(word) ? 'RU' : null;
    if (party === null || GOVERNS.test(scan.tokens[at - 1]?.text ?? '')) continue;
    for (let next = at + 1; next < Math.min(sentence.to, at + 3); next += 1)
      if (scan.tags[next]!.has('speech')) return party;
  }
  return null;
}

/** "Russia, for its part, took back 84": the one party that a sentence opens with, where it takes and does not give. */
export function actingParty(scan: Scan, sentence: Sentence): PartySide | null {
  const word = scan.tokens[sentence.from]?.text ?? '';
  const party = UA_NOMINATIVE.test(word) ? 'UA' : RU_NOMINATIVE.test(word) ? 'RU' : null;
  if (party === null) return null;
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const next = scan.tokens[at]!.text;
    if (UA_NOMINATIVE.test(next) || RU_NOMINATIVE.test(next) || TURNS.test(next)) return null;
  }
  for (let at = sentence.from + 1; at < Math.min(sentence.to, sentence.from + 9); at += 1) {
    const next = scan.tokens[at]!.text;
    if (TAKES.test(next)) return party;
    if (GIVES.test(next)) return null;
  }
  return null;
}

/** What the subject does: the nearest giving or taking verb between it and the number, or right after it. */
function verbAfter(
  scan: Scan,
  sentence: Sentence,
  subject: number,
  number: NumberWords,
): 'gives' | 'takes' | null {
  const end = number.from > subject ? number.from : Math.min(sentence.to, subject + 6);
  for (let at = subject + 1; at < Math.min(end, subject + 9); at += 1) {
    const word = scan.tokens[at]!.text;
    if (UA_NOMINATIVE.test(word) || RU_NOMINATIVE.test(word)) return null;
    if (TAKES.test(word)) {
      // "took back", "вернула тела Украине": a named recipient decides by itself
      return 'takes';
    }
    // "secured the release of 14 servicemen": got them
    if (/^(?:release|return)$/.test(word) && /^(?:the|their|a)$/.test(scan.tokens[at - 1]!.text))
      return 'takes';
    if (GIVES.test(word)) return 'gives';
  }
  return null;
}
