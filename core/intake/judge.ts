import type { DateWords } from './date-type.ts';
import type { Mention } from './mention.ts';
import { isNegatedAt } from './negation.ts';
import { phrase, test } from './phrases.ts';
import type { Scan, Sentence } from './scan.ts';

export const DENIED = phrase(
  '(?:has|have) not (?:made|carried|held|conducted)|ни одного обмена|жодного обміну|no (?:such )?(?:exchange|swap|handover)s? (?:has |have |had )?(?:taken|took|been|happened|occurred)|not a single (?:exchange|swap)|не было (?:никакого )?обмен\\p{L}*|не було (?:ніякого |жодного )?обмін\\p{L}*|обміну не було|обмена не было|не соответству\\p{L}+ действительности|не відповіда\\p{L}+ дійсності|(?:was|is) (?:not true|untrue|false)|фейк\\p{L}*|fakes?|вигадк\\p{L}*|вымыс\\p{L}*',
);
/** "…називає ці слова брудною грою", "calls the claim a lie": rejected without a verb of denying. */
export const CALLED_FALSE = phrase(
  '(?:назива\\p{L}+|назвал\\p{L}+|назвав|называ\\p{L}+|called|calls|dubbed|labelled)[^.;]{0,60}(?:брехн\\p{L}+|неправд\\p{L}+|вигадк\\p{L}+|маніпул\\p{L}+|брудн\\p{L}+ гр\\p{L}+|фейк\\p{L}*|ложью|неправдой|выдумк\\p{L}+|вымысл\\p{L}+|выдумк\\p{L}+|манипул\\p{L}+|грязн\\p{L}+ игр\\p{L}+|провокаци\\p{L}+|lies?|false|untrue|nonsense|dirty games?|manipulation)|nothing of the kind|нічого подібного|ничего подобного',
);
const PARTY = phrase(
  'ukrain\\p{L}*|kyiv|kiev|moscow|russia\\p{L}*|україн\\p{L}*|украин\\p{L}*|київ|киев|росі\\p{L}*|росси\\p{L}*|москв\\p{L}*|сторони|стороны|делегаці\\p{L}*|делегаци\\p{L}*|delegations|стамбул\\p{L}*|istanbul|abu dhabi|абу-даб\\p{L}+|женев\\p{L}+|geneva|доха|дохе|дохі|doha|емірат\\p{L}*|эмират\\p{L}*|обміня\\p{L}*|обменя\\p{L}*|договорил\\p{L}*|условил\\p{L}*',
);
const FUTURE_VERB = /(?:ти|ться|тися|ть|ться)$/u;

const PLANNED_FOR =
  /^(?:due|set|slated|scheduled|planned|expected|запланован|запланир|призначен|назначен|намічен|намечен|очіку|ожида)/u;
const DUE = /^(?:should|повинн\p{L}+|должн\p{L}+|must)$/u;

export function isFutureNear(scan: Scan, sentence: Sentence, at: number, date: DateWords | null): boolean {
  const { tags, tokens, clauses } = scan;
  const hasDay = date !== null;
  // "… are due on Saturday", "… заплановано на суботу": the word of planning stands by the day
  if (date !== null)
    for (let index = Math.max(sentence.from, date.from - 3); index < date.from; index += 1)
      if (PLANNED_FOR.test(tokens[index]!.text) && clauses[index] === clauses[date.from]) return true;
  for (let index = Math.max(sentence.from, at - 9); index < Math.min(sentence.to, at + 10); index += 1) {
    if (!tags[index]!.has('future') && !(hasDay && DUE.test(tokens[index]!.text))) continue;
    if (Math.abs(clauses[index]! - clauses[at]!) > (index < at ? 1 : 0)) continue;
    const word = tokens[index]!.text;
    if ((word === 'мають' || word === 'має') && !FUTURE_VERB.test(tokens[index + 1]?.text ?? '')) continue;
    // "ведется подготовка" says little; "о подготовке обмена" plans it
    const isOfThis = index < at && at - index <= 2 && tags[at]!.has('exchangeNoun');
    if (/^(?:prepared|подготовк|підготовк)/.test(word) && !isOfThis) continue;
    if (/^найближч|^ближайш/.test(word)) continue;
    if (/^(?:скоро|soon)$/.test(word) && index > at + 5) continue;
    // "had been handed over and would be flown home": another verb, joined to a past one
    if (index > at + 1 && /^(?:and|та|й|і|и)$/.test(tokens[index - 1]!.text)) continue;
    return true;
  }
  // "No fewer than 1,200 people are to go home"
  for (let index = Math.max(sentence.from + 1, at - 4); index <= at; index += 1)
    if (tokens[index]!.text === 'to' && /^(?:are|is)$/.test(tokens[index - 1]!.text)) return true;
  if (tags[at]!.has('exchangeVerbFuture')) return true;
  // "captives to be traded"
  if (tokens[at - 1]?.text === 'be' && tokens[at - 2]?.text === 'to') return true;
  // "the exchange agreed in Istanbul took place"
  for (let index = at; index < Math.min(sentence.to, at + 9); index += 1)
    if (/^(?:took|відбул|відбув|состоял|прошел|прошл|пройшо|happened|began)/.test(tokens[index]!.text))
      return false;
  // "1,000-for-1,000 swap announced", "обмін погоджено"
  return (
    tags[at]!.has('exchangeNoun') &&
    /^(?:announced|agreed|оголошено|погоджено|объявлен|согласован|анонсовано|анонсирован)$/.test(
      tokens[at + 1]?.text ?? '',
    )
  );
}

/** Decides whether the sentence tells of an event, or only speaks of such events in general. */
export function judge(scan: Scan, mention: Mention, text: string, isTotal: boolean): void {
  const m = mention as { -readonly [K in keyof Mention]: Mention[K] };
  const { sentence } = mention;
  const isAct = mention.anchors.some((anchor) => anchor.isAct);
  const isPlural = mention.anchors.every((anchor) => anchor.isPlural);
  const isSpecificFormula = mention.formula !== null && (mention.formula.value === 'N-for-N' || isAct);
  const hasFigure = mention.counts.some((count) => !count.isPart) || isSpecificFormula;
  const hasDay = mention.date !== null;
  const hypothetical = hypotheticalNear(scan, sentence, mention);
  if (hypothetical === 'agreed-plan') {
    m.isFuture = true;
    m.isStrong = true;
    return;
  }
  const negated =
    mention.anchors.some((anchor) => isNegatedAt(scan, sentence, anchor.at)) && !mention.isPostponed;
  // "How many has the state brought home?": asked, not told
  if (HOW_MANY.test(text)) {
    m.silence = 'general-remark';
    return;
  }
  // "… are to be returned, the ombudsman hopes"
  if (!hasDay && HOPED.test(text)) {
    m.silence = 'offer-or-hope';
    return;
  }
  if (isTotal && !hasDay && !hasFigure) {
    m.silence = 'total-over-time';
    return;
  }
  if (test(DENIED, text)) {
    m.isStrong = true;
    return;
  }
  if (mention.isPostponed) {
    m.isStrong = true;
    return;
  }
  // "three were exchanged earlier": told in passing
  if (mention.isBackground && !hasDay && !hasFigure && mention.vague === null) {
    m.silence = 'general-remark';
    return;
  }
  // "Two years after a swap set him free": a life told long after
  if (!hasDay && !hasFigure && LONG_AFTER.test(text)) {
    m.silence = 'general-remark';
    return;
  }
  if (negated && !hasFigure) {
    m.silence = 'negated';
    return;
  }
  // "готова отдать 1212 тел в понедельник": ready on a day and with a figure is a plan
  const isReadyPlan =
    hasDay && hasFigure && READY.test(text) && !mention.anchors.every((anchor) => anchor.isPlural);
  if (hypothetical === 'yes' && isReadyPlan) m.isFuture = true;
  else if (hypothetical === 'yes') {
    m.silence = 'offer-or-hope';
    return;
  }
  if (mention.isFuture && mention.kind !== 'agreement') {
    // A plan is an event when it has a day, a figure, a formula or a stage; without them it is a promise.
    m.isStrong = hasDay || hasFigure || mention.vague !== null;
    if (!m.isStrong) m.silence = 'offer-or-hope';
    return;
  }
  if (mention.kind === 'agreement') {
    // "Sides agree to let people go" explains how such things work; news names a party, a place, a day or a figure.
    m.isStrong = hasDay || hasFigure || mention.vague !== null || test(PARTY, text);
    if (!m.isStrong) m.silence = 'general-remark';
    return;
  }
  // "їх передають іншій стороні": how it is done, not that it was done; "Скільки цивільних повернули: відповідь": a question
  const isHabit = mention.anchors.every((anchor) => PRESENT.test(scan.tokens[anchor.at]!.text));
  if (
    !hasDay &&
    !hasFigure &&
    mention.vague === null &&
    (isHabit || (sentence.order <= 1 && QUESTION.test(text)))
  ) {
    m.silence = 'general-remark';
    return;
  }
  if (isPlural) {
    m.isStrong = (hasDay && isAct) || (hasFigure && (hasDay || mention.vague !== null));
    if (!m.isStrong) m.silence = 'general-remark';
    return;
  }
  // "In December 2024 an exchange arranged by the Emirates …": a month ties it to a time
  m.isStrong = hasDay || hasFigure || isAct || (mention.vague?.month !== undefined && !SUMS_UP.test(text));
  if (!m.isStrong) m.silence = 'general-remark';
}

/** "It was the second exchange in August": numbers the one just told. */
const SUMS_UP = /^(?:it|this|that|це|это|то|так)(?!\p{L})/u;

/** Third person plural of a verb that goes on: передають, возвращают. */
const PRESENT = /(?:[аяую]ють|[аяую]ют)(?:ся)?$/u;
const HOPED = /, (?:[\p{L}'-]+ ){0,4}(?:hopes?|hoped|сподіва\p{L}+|надеет\p{L}+)[.!]?$/u;
const HOW_MANY = /^(?:how many|скільки|сколько)(?!\p{L})[^.]*\?$/u;
const QUESTION = /^(?:скільки|як|чому|навіщо|сколько|как|почему|зачем|how|why|what happens)(?!\p{L})/u;
const APPEAL =
  /^(?:should|ought|must|needs?|urg(?:e|es|ed|ing)|calls?|called|appeals?|appealed|demand(?:s|ed)?|слід|варто|треба|потрібно|необхідно|заклик\p{L}*|вимаг\p{L}*|апел\p{L}+|следует|следовало|належало|слідувало|стоит|нужно|надо|необходимо|призв\p{L}+|призыв\p{L}*|треб\p{L}+|апелл\p{L}+)$/u;

function isAppealBefore(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 9); index -= 1) {
    if (scan.clauses[index] !== scan.clauses[at]) return false;
    const word = scan.tokens[index]!.text;
    // "should be back on Friday", "called the exchange …": a plan, a name
    if (/^(?:calls?|called)$/.test(word) && !/^(?:for|on)$/.test(scan.tokens[index + 1]?.text ?? ''))
      continue;
    if (APPEAL.test(word)) return true;
  }
  return false;
}

const LONG_AFTER =
  /(?:\p{L}+|\d+) (?:years?|months?) (?:after|ago|later|since)|(?:рік|роки|років|місяці|місяців|місяць|год|года|лет|месяц|месяца|месяцев) (?:тому|назад|потому|по тому|після|после|спустя)|(?:через|спустя|за) (?:\p{L}+ )?(?:рік|роки|років|місяці|місяців|год|года|лет|месяцев) (?:після|после)/u;
const READY = /(?<!\p{L})(?:готов\p{L}*|ready|prepared|set to)(?!\p{L})/u;

function isInRelative(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at; index >= Math.max(sentence.from, at - 4); index -= 1)
    if (
      /^(?:котор\p{L}+|як(?:ий|а|е|і|их|им|ими|ого|ої|у)|who|whom|which|that)$/u.test(
        scan.tokens[index]!.text,
      )
    )
      return true;
  return false;
}

const WAY_TO = /^(?:шлях|шляху|путь|пути|дорогу|way|door)$/u;
const CONDITION = /(?<!\p{L})(?:якби|якщо|если|if|unless)(?!\p{L})/u;
const INSISTS = /^(?:наполяга|настаива|insist)/u;

/** So many words back; figures and signs are no distance ("ready for a 1,000-for-1,000 swap"). */
function reachBack(scan: Scan, sentence: Sentence, from: number, words: number): number {
  let left = words;
  let at = from;
  while (at > sentence.from && left > 0) {
    at -= 1;
    const { kind, text } = scan.tokens[at]!;
    if (kind === 'word' || !/^[\d\-"]/.test(text)) left -= 1;
  }
  return at;
}

function hypotheticalNear(scan: Scan, sentence: Sentence, mention: Mention): 'yes' | 'no' | 'agreed-plan' {
  const { tags, tokens, clauses } = scan;
  let isHypothetical = true;
  for (const anchor of mention.anchors) {
    let here = false;
    for (let at = reachBack(scan, sentence, anchor.at, 9); at < anchor.at; at += 1) {
      // "will open the way to an all-for-all exchange"
      const isWay = WAY_TO.test(tokens[at]!.text) && anchor.at - at <= 8;
      if (!tags[at]!.has('hypothetical') && !isWay) continue;
      const apart = Math.abs(clauses[at]! - clauses[anchor.at]!);
      if (apart > 1) continue;
      const word = tokens[at]!.text;
      // "insists that …" claims, "insists on …" wishes
      if (INSISTS.test(word) && !/^(?:на|on)$/.test(tokens[at + 1]?.text ?? '')) continue;
      if (/^(?:until|пока|поки|can|asked|called|discussed)$/.test(word) && apart > 0) continue;
      // "Sunday should bring another group": a plan, since it has a day
      if (mention.date !== null && DUE.test(word)) continue;
      // "500 prisoners, whom Moscow offers for exchange, …": the offer stays inside its relative clause
      if (apart > 0 && isInRelative(scan, sentence, at)) continue;
      here = true;
    }
    // "should begin with", "слід обміняти", "призвал освободить": what ought to be
    if (mention.date === null && isAppealBefore(scan, sentence, anchor.at)) here = true;
    // "обміняв би хоч завтра", "хоть завтра обменял бы": a wish
    if (
      /^(?:би|б|бы)$/.test(tokens[anchor.at + 1]?.text ?? '') ||
      /^(?:би|б|бы)$/.test(tokens[anchor.at - 1]?.text ?? '')
    )
      here = true;
    if (!here) isHypothetical = false;
  }
  if (!isHypothetical) return 'no';
  // "ready to carry out the exchange at the agreed place": a plan of both, not an offer
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (
      tags[at]!.has('agreed') &&
      !CONDITION.test(scan.plain.slice(sentence.start, tokens[at]!.start)) &&
      mention.kind !== 'agreement' &&
      mention.kind !== 'negotiation-round' &&
      !mention.anchors.every((anchor) => anchor.isPlural)
    )
      return 'agreed-plan';
  return 'yes';
}
