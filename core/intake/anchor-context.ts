import type { Tag } from './lexicon.ts';
import type { Scan, Sentence } from './scan.ts';

/** Soldiers taken, not returned. */
export const TAKEN =
  /(?:взя\p{L}+|захват\p{L}+|захоп\p{L}+) (?:у |в )(?:плен|полон)|(?:у |в )(?:плен|полон) (?:взя\p{L}+)|took [^.]{0,30}prisoner|surrender|gave themselves up|зда(?:ли|в|ла)\p{L}* (?:в|у) полон|сда(?:ли|л|ла)\p{L}* в плен/u;

export const AGAIN_WITH_FAMILY =
  /^\p{Zs}*(?:[—-] ?)?(?:are |is )?(?:знову|снова|опять|вже|уже|again|back) (?:з|із|зі|с|со|with|among|серед|среди|в|у|in)(?: \p{L}+)? (?:рідн|родн|сім|семь|мам|матер|батьк|родител|близьк|близк|famil|parents|relatives|mothers)/u;

/** "… вже на підконтрольній території", "are now safe": back, without a verb. */
export const NOW_SAFE =
  /(?<!\p{L})(?:вже|уже|тепер|теперь|знову|снова|нарешті|наконец|now|already|finally|are|is) (?:на підконтрольній|на подконтрольной|on government-controlled|in government-controlled|у безпеці|в безпеці|в безопасности|safe|вдома|удома|дома|home|на волі|на воле|на свободі|на свободе|at liberty)(?!\p{L})/u;
/** Courts and charges: prisoners in the dock, not on their way home. */
export const COURT =
  /(?:свідченн|показани[яе]|допит|опитал|опросил|testif|testimon|(?<!\p{L})суд(?:у|ом|ді|де|а)?(?!\p{L})|приговор|вирок|засудж|засудил|осудил|звинувачен[оі]|обвинени|interviewe[de]|executions?|executed|tortur|ill-treat|beatings|катуван|пытк|пытал|побоїв|избиени|sentenced|convicted|indicted|(?<!\p{L})court(?!\p{L})|tribunal|trial)/u;
const ELSEWHERE =
  /^(?:за ґрати|за грати|за решетку|на фронт|до фронту|у колонію|в колонію|в колонию|до колонії|в сизо|у сізо|на допит|на допрос|на полігон|на полигон|на передов|to prison|to jail|to the front|behind bars|into battle|на експертиз|на экспертиз|до моргу|в морг|for examin|for autops|to a morgue|to the morgue|to a penal|to court|родственникам(?! (?:в|на) )|на обмін(?!\p{L})|на обмен(?!\p{L})|for exchange|рідним для поховання|(?:from )?(?:under|beneath|from) (?:the )?(?:rubble|debris|ruins|wreck)|з-?під (?:завал|уламк|руїн)|из-?под (?:завал|обломк|руин))/u;

/** "отправили за решетку", "sent to the front": moved, but not home. */
export function isNotHome(scan: Scan, sentence: Sentence, move: number): boolean {
  for (let at = Math.max(sentence.from, move - 5); at < Math.min(sentence.to, move + 9); at += 1)
    if (ELSEWHERE.test(scan.plain.slice(scan.tokens[at]!.start, scan.tokens[at]!.start + 28))) return true;
  return false;
}

/** "32 soldiers had come home along with the body of …": the living first, the dead beside them. */
export function isAlongWithBody(scan: Scan, sentence: Sentence, at: number): boolean {
  if (!sentence.numbers.some((number) => number.to <= at && at - number.to <= 2)) return false;
  for (let index = at + 1; index < Math.min(sentence.to, at + 10); index += 1)
    if (/^(?:разом|вместе|along|together|alongside)$/.test(scan.tokens[index]!.text)) return true;
  return false;
}

/** Vehicles that stand and wait at the line. */
export function standing(scan: Scan, sentence: Sentence): number | undefined {
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (
      /^(?:осталис[ья]|остаются|залишилис[ья]|залишаються|стоять|стояли|стояла|стоят|чекали|чекають|очікували|ждали|ждут|waiting|waited|wait|waits|stand|standing|stood|queued|reached)$/.test(
        scan.tokens[at]!.text,
      )
    )
      return at;
  return undefined;
}

const PEOPLE_WORD: readonly Tag[] = ['soldier', 'prisoner', 'person', 'civilian', 'child', 'woman', 'man'];
const ACTS_BEFORE =
  /^(?:has|have|had|were|was|are|is|been|be|being|sides?|countries|both|each|it|they|who|that|which|and|to|then|also|just|russia|ukraine|moscow|kyiv|kiev|\d+)$/;

/**
 * "monitors interviewed freed prisoners", "described beatings after their release": a return that is taken for
 * granted, not told. A day beside it makes it news again.
 */
export function isAside(scan: Scan, sentence: Sentence, at: number): boolean {
  const { tokens, tags } = scan;
  const word = tokens[at]!.text;
  const isDated = sentence.dates.some((date) => date.type !== 'vague' && Math.abs(date.from - at) <= 5);
  if (!isDated && (isOfNoun(scan, sentence, at) || isInRelative(scan, sentence, at))) return true;
  if (sentence.dates.some((date) => Math.abs(date.from - at) <= 5)) return false;
  const before = tokens[at - 1]?.text ?? '';
  const earlier = tokens[at - 2]?.text ?? '';
  // "позбавлені волі", "лишены свободы": the contrary
  if (/^(?:волі|воли|свобод\p{L}*)$/u.test(word) && /^(?:позбав|обмеж|лиш|огранич)/u.test(before))
    return true;
  if (
    /^(?:release|return|homecoming|звільнення|повернення|визволення|обміну|освобождения|возвращения|обмена)$/.test(
      word,
    )
  )
    return (
      (/^(?:after|since|following|upon|before|після|от|від|после|до|перед|с|з)$/.test(before) &&
        !/^(?:of|з|із|с|из)$/.test(tokens[at + 1]?.text ?? '')) ||
      (/^(?:his|her|their|свого|їхнього|його|її|своего|их|его|ее)$/.test(before) &&
        /^(?:after|since|following|upon|before|після|після|после|до|перед)$/.test(earlier))
    );
  if (!/^(?:freed|released|returned|swapped|exchanged|liberated|repatriated)$/.test(word)) return false;
  const next = tags[at + 1];
  if (!next || !PEOPLE_WORD.some((tag) => next.has(tag))) return false;
  // a headline that begins with the participle tells the news: "Freed soldiers home"
  if (at === sentence.from || ACTS_BEFORE.test(before) || tokens[at - 1]?.kind !== 'word') return false;
  return !PEOPLE_WORD.some((tag) => tags[at - 1]!.has(tag)) && !tags[at - 1]!.has('speech');
}

const isNumberNear = (sentence: Sentence, at: number, reach: number): boolean =>
  sentence.numbers.some((one) => Math.abs(one.from - at) <= reach || Math.abs(one.to - at) <= reach);

/** Participles that say of somebody that he is back: вернувшийся, звільненим, поверненим. */
const ATTRIBUTE =
  /^(?:вернувш|возвративш|прибывш|освобожденн(?:ый|ого|ому|ым|ом|ых|ым|ыми|ая|ой|ую)$|возвращенн(?:ый|ого|ому|ым|ых|ыми)$|звільнен(?:ий|ого|ому|им|их|ими|ою|ої)$|визволен(?:ий|ого|ому|им|их|ими|ою|ої)$|повернен(?:ий|ого|ому|им|их|ими)$|повернут(?:ий|ого|ому|им|их|ими)$)/u;

const BODIES_HAD = /^(?:отриман(?:их|ими)|полученн(?:ых|ыми)|передан(?:их|ими)|переданн(?:ых|ыми))$/;

/** "вернувшийся из плена боец", "виплати звільненим із полону", "a marine exchanged last year": who somebody is, no news of a return. */
function isOfNoun(scan: Scan, sentence: Sentence, at: number): boolean {
  const { tokens, tags } = scan;
  const word = tokens[at]!.text;
  // "дослідили 100 тіл, отриманих під час …"
  if (BODIES_HAD.test(word)) return true;
  // "The marine, freed in 2023, ran a marathon"
  if (
    /^(?:freed|released|exchanged|swapped)$/.test(word) &&
    tokens[at - 1]?.text === ',' &&
    /^20[12]\d$/.test(tokens[at + 2]?.text ?? '')
  )
    return true;
  // "spoke to 174 released soldiers"
  if (
    /^(?:freed|released|returned|liberated)$/.test(word) &&
    tokens[at - 1]?.kind === 'number' &&
    /^(?:to|with|among|for|from|interviewed)$/.test(tokens[at - 2]?.text ?? '')
  )
    return true;
  if (isNumberNear(sentence, at, 4)) return false;
  if (ATTRIBUTE.test(word)) return true;
  if (!/^(?:freed|released|swapped|exchanged|liberated|rescued)$/.test(word)) return false;
  const before = tags[at - 1];
  const isNoun =
    /^(?:those|everyone|anyone|all|men|women|people)$/.test(tokens[at - 1]?.text ?? '') ||
    (before !== undefined && PEOPLE_WORD.some((tag) => before.has(tag)));
  return isNoun && at - 1 > sentence.from && !/^(?:and|,)$/.test(tokens[at + 1]?.text ?? '');
}

/** "52 захисники, які повернулися додому у 2024 році", "anyone who came back": told of people who are known already. */
function isInRelative(scan: Scan, sentence: Sentence, at: number): boolean {
  const { tokens, clauses } = scan;
  if (sentence.dates.some((date) => date.type !== 'vague')) return false;
  for (let index = at - 1; index >= Math.max(sentence.from + 1, at - 6); index -= 1) {
    if (clauses[index] !== clauses[at] && tokens[index]!.text !== ',') return false;
    if (/^(?:як(?:ий|а|е|і)|хто|котор(?:ый|ая|ое|ые)|кто|who)$/.test(tokens[index]!.text))
      return !sentence.numbers.some((one) => one.from > index && one.from < at + 4);
  }
  return false;
}

export const isTransfer = (scan: Scan, at: number): boolean =>
  (scan.tags[at]!.has('transferred') &&
    !/^(?:let|took|got|give|gave|provided)$/.test(scan.tokens[at]!.text)) ||
  /^(?:gave|given|provided|published|опубликова\p{L}*|опубліку\p{L}*|обнародова\p{L}*|оприлюдни\p{L}*)$/u.test(
    scan.tokens[at]!.text,
  );
export const isReturn = (scan: Scan, at: number): boolean =>
  scan.tags[at]!.has('returned') ||
  /^(?:let|handed|передан|передал|передано|transferred|handover|brought)/.test(scan.tokens[at]!.text);

/** "для бранців", "to the prisoners": those who receive something. */
export function isRecipient(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 2); index -= 1)
    if (/^(?:для|for)$/.test(scan.tokens[index]!.text)) return true;
  return false;
}

const INSIDE =
  /^(?:них|числі|числе|серед|среди|зокрема|включно|включая|including|among|them|whom|which|яких|которых|together|разом|вместе)$/u;

/** A group inside a figure just given: "46 жителей, 12 из них – дети", "205 людей, в том числе 20 гражданских". */
export function isGroupInside(scan: Scan, sentence: Sentence, at: number): boolean {
  let cue = -1;
  for (let index = at - 1; index >= Math.max(sentence.from, at - 6); index -= 1)
    if (INSIDE.test(scan.tokens[index]!.text)) cue = index;
  // "Четверо з евакуйованих — діти", "Four of the evacuees are children"
  for (let index = at - 1; index >= Math.max(sentence.from, at - 6); index -= 1)
    if (
      /^(?:з|із|зі|из|of)$/.test(scan.tokens[index]!.text) &&
      sentence.numbers.some((number) => number.to === index) &&
      [1, 2].some(
        (next) =>
          scan.tags[index + next]?.has('returned') || /^evacu/.test(scan.tokens[index + next]?.text ?? ''),
      )
    )
      return true;
  if (cue < 0) return false;
  return sentence.numbers.some((number) => number.from < cue);
}

/** "Четверо дітей зустрілися з мамами": to meet one's family is to come back to it. */
export function reunionNear(scan: Scan, sentence: Sentence, at: number): number | undefined {
  for (let index = at; index < Math.min(sentence.to, at + 8); index += 1) {
    if (!scan.tags[index]!.has('meeting')) continue;
    for (let next = index + 1; next < Math.min(sentence.to, index + 5); next += 1)
      if (
        /^(?:мам|матер|батьк|родител|рідн|родн|сім'|семь|famil|parents|mothers|relatives|близьк|близк)/.test(
          scan.tokens[next]!.text,
        )
      )
        return index;
  }
  return undefined;
}

/** A list may be named long before its verb: "Перечень из 500 военнопленных, которых …, ушел уполномоченному". */
export function listMove(scan: Scan, sentence: Sentence, at: number, moves: readonly number[]): number {
  let best = -1;
  for (const move of moves) {
    if (!isTransfer(scan, move)) continue;
    const reach = move > at ? 16 : 9;
    if (Math.abs(move - at) <= reach && (best < 0 || Math.abs(move - at) < Math.abs(best - at))) best = move;
  }
  void sentence;
  return best;
}
