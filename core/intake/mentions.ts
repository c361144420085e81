import type { Anchor } from './anchor.ts';
import { anchorsOf } from './anchors.ts';
import type { CountWords } from './count-words.ts';
import { type Group, groupAnchors } from './date-hosts.ts';
import { datedFigures, kindOfCounts } from './dated-figures.ts';
import type { FormulaWords } from './formula.ts';
import { CALLED_FALSE, DENIED, isFutureNear, judge } from './judge.ts';
import type { Mention, MentionInput, SentenceReading } from './mention.ts';
import { allOf, phrase, test } from './phrases.ts';
import type { Scan, Sentence } from './scan.ts';
import { isInTotal, totalsIn } from './totals.ts';
import type { EventKind } from './types.ts';

export const EARLIER = phrase(
  'напомним|нагадаємо|нагадаємо,|раніше|ранее|раньше|до этого|до цього|перед цим|перед этим|earlier|previously|previous|предыдущ\\p{L}+|попередн\\p{L}+|прошл(?:ый|ая|ое) (?:раз|обмен|передача|раунд|репатриация)|минул(?:ий|ого) (?:раз|разу|обмін\\p{L}*)|последн(?:ий|его|яя) (?:раз|обмен\\p{L}*|передача)|(?:останні|последние) (?:обмін\\p{L}*|обмен\\p{L}*|репатр\\p{L}*|передач\\p{L}*)|останн(?:ій|ього|я) (?:раз|обмін\\p{L}*|передача|репатріація)|(?:the )?last (?:exchange|swap|time|handover|such|repatriation)|перш(?:ий|ого) обмін\\p{L}* \\d{4}|перв(?:ый|ого) обмен\\p{L}* \\d{4}|як повідомлялося|как сообщалось|as reported|recall that|довідково|справка',
);
const THEN = phrase(
  'в тот раз|того разу|тим разом|that time|on that occasion|тогда|тоді|then|at the time|при этом|at that time|тогда же|тоді ж',
);
const BOTH = phrase(
  '(?:postpone|delay|cancel|suspend)\\p{L}* (?:them )?both|и то,? и другое|обидв\\p{L}+|обе акции|оба мероприятия',
);
const NOT_HELD = phrase(
  "(?:обмен|обмін|репатріаці|репатриаци|передач)\\p{L}* (?:\\p{L}+ ){0,3}не буд(?:ет|е)(?! \\p{L}+н)|there will be no (?:exchange|swap|handover)|не (?:(?:був|была|была|было|були|были|был|бул[аои]) (?:проведен|здійснен|осуществл)\\p{L}*|відбу(?:вся|дет?ься|вається|лося|лася|лись|лися)|состоя(?:лся|лась|лось|лись)|состоится|прошел|прошла|проводять|проводят|прибул\\p{L}*|приехал\\p{L}*)|did(?: not|n't) (?:take place|happen|go ahead)|(?:was|were|is) (?:not held|called off)|will not (?:take place|happen)|called off|put off|putting off|puts off|не (?:приедут|вернутся|привезут|вернут|приїдуть|повернуться|привезуть|повернуть|прибудут|прибудуть)|(?:won't|will not) (?:be (?:returned|released|coming|going)|return|come|arrive|go home)|на невизначений (?:строк|термін)|на неопределенный срок|indefinitely|holding up|отказал\\p{L}+ от (?:\\p{L}+ )?обмен\\p{L}*|відмови\\p{L}+ від (?:\\p{L}+ )?обмін\\p{L}*|(?:refused|pulled out of|backed out of) (?:the |a )?(?:exchange|swap)",
);
/** Said of a day that is over: "the exchange set for Wednesday was not held". */
const WAS_NOT_HELD =
  /(?:не (?:(?:був|була|было|було|були|были|был|была) (?:проведен|здійснен|осуществл)|відбу(?:вся|лося|лася|лись|лися)|состоя(?:лся|лась|лось|лись))|did(?: not|n't) (?:take place|happen|go ahead)|(?:was|were) not held)/u;
/** Reads one sentence. */
export function readSentence(input: MentionInput, sentence: Sentence): SentenceReading {
  const { scan } = input;
  const text = scan.plain.slice(sentence.start, sentence.end);
  const totals = totalsIn(scan, sentence, input.wasTotal);
  const allCounts = sentence.isFurniture ? [] : input.countsIn(sentence);
  const counts = allCounts.filter((count) => !isInTotal(scan, count, totals, sentence.start));
  const hasTotal = counts.length < allCounts.length;
  const isPostponed = hasTag(scan, sentence, 'postponed') || test(NOT_HELD, text);
  const isRejected = hasTag(scan, sentence, 'rejected') || test(DENIED, text) || test(CALLED_FALSE, text);
  const formulas = input.formulas.filter(
    (formula) => formula.from >= sentence.from && formula.from < sentence.to,
  );
  const anchors = sentence.isFurniture
    ? []
    : withContinuations(input, sentence, anchorsOf(input, sentence), counts);
  const told = anchors.some((anchor) => anchor.kind !== 'agreement')
    ? null
    : datedFigures(scan, sentence, counts, formulas, input.lastKind ?? input.titleKind);
  const groups = groupAnchors(scan, sentence, told ? [told] : anchors);
  const mentions: Mention[] = groups.map((group) => {
    const future =
      isFutureNear(scan, sentence, group.at, group.date) ||
      // "згода на обмін: кожна сторона має звільнити по п'ятсот": the noun first, the plan by its verb
      (group.anchors.length > 1 &&
        !group.anchors[0]!.isAct &&
        group.anchors.slice(1).some((anchor) => isFutureNear(scan, sentence, anchor.at, null)));
    return {
      kind: group.kind,
      sentence,
      at: group.at,
      anchors: group.anchors,
      date: group.date,
      statementDate: group.statementDate,
      vague: group.vague,
      isFuture: future && !(isPostponed && WAS_NOT_HELD.test(text)),
      isPostponed: isPostponed && postponesThis(scan, sentence, group),
      isRejected,
      isDenied: test(DENIED, text),
      isBackground: isEarlier(scan, sentence, group.at),
      isThen: test(THEN, text),
      isStage: isStage(scan, sentence, group.at),
      isStrong: false,
      silence: null,
      counts: [],
      formula: null,
    };
  });
  let looseFormula: FormulaWords | null = null;
  for (const formula of formulas) {
    const owner = nearestMention(scan, mentions, formula.from, [
      'exchange',
      'body-repatriation',
      'agreement',
      'list-handover',
      'civilian-return',
      'child-return',
    ]);
    if (owner && owner.formula === null) owner.formula = formula;
    if (!owner) looseFormula ??= formula;
  }
  const loose: CountWords[] = [];
  for (const count of counts) {
    const owner = nearestMention(scan, mentions, count.at, kindsFor(count));
    if (owner) owner.counts.push(count);
    else loose.push(count);
  }
  for (const mention of mentions) judge(scan, mention, text, totals.length > 0);
  const hasOwnEvent = mentions.some(
    (mention) =>
      (mention.isStrong || !isRejected) &&
      mention.kind !== 'negotiation-round' &&
      mention.kind !== 'agreement',
  );
  const echo = hasOwnEvent
    ? null
    : isPostponed && (test(BOTH, text) || mentions.length === 0)
      ? 'postponed'
      : isRejected
        ? 'rejected'
        : null;
  return {
    sentence,
    mentions,
    looseCounts: loose,
    looseFormula,
    silence: hasTotal ? 'total-over-time' : null,
    echo,
    echoDate: echo === null ? null : (sentence.dates.find((date) => date.type !== 'vague') ?? null),
    hasTotal,
    isTotal: totals.length > 0,
  };
}

const HAPPENED = /^(?:зустріли$|встретили$|сталос[яь]|случилось|произошло|відбулос[яь]|happened$|occurred$)/u;
/** "Він уже відбувся вчора", "It took place on Friday": the event before, told on with its day. */
const PRONOUN =
  /^(?:він|вона|воно|он|она|оно|it|це|это|захід|заходи|мероприятие|мероприятия|церемонія|церемония|передача|передання|операція|операция|convoy|convoys|buses|trucks|колона|колонна|процедура|процес|процесс|акція|акция|обмін|обмен|exchange|swap|handover|репатріація|репатриация|автобуси|автобусы|рефрижератори|рефрижераторы)$/u;
const TOOK_PLACE =
  /^(?:відбув|відбул|відбуд|состоял|состоит|прошел$|прошла$|прошло$|пройш|здійсн|took$|happened$|occurred$|завершив|заверши|pulled$|rolled$|arrived$|crossed$|прибул|прибыл|перетнул|пересекл)/u;
const CONTINUATION =
  /^(?:предыдущ[аи][яй]$|предыдущий$|попередн[яій]+$|продовженн|продолжени|continuation$|решт[аиу]$|остальны)/u;

/** "The one before it, on 14 September, …", "the preceding mediation": one more of what was just told. */
function isOneBefore({ tokens }: Scan, at: number): boolean {
  const { text } = tokens[at]!;
  const next = tokens[at + 1]?.text ?? '';
  return (
    (text === 'one' && /^(?:before|preceding|prior)$/.test(next)) ||
    /^(?:preceding|previous|penultimate)$/.test(text) ||
    (/^(?:last|latest|earlier|prior)$/.test(text) &&
      /^(?:one|such|mediation|effort|operation|time)$/.test(next))
  );
}

/** "продовження чекають у неділю", "more will be released on Friday": the event before goes on, on another day. */
function withContinuations(
  input: MentionInput,
  sentence: Sentence,
  anchors: readonly Anchor[],
  counts: readonly CountWords[],
): readonly Anchor[] {
  const { tags, tokens } = input.scan;
  if (sentence.dates.length === 0) return anchors;
  const events = anchors.filter(
    (anchor) => anchor.kind !== 'negotiation-round' && anchor.kind !== 'agreement',
  );
  const goesOn = anchors.every((anchor) => anchor.isGround) ? input.lastKind : null;
  const kind = events[0]?.kind ?? (goesOn && kindOfCounts(counts, goesOn));
  if (kind === null) return anchors;
  const added: Anchor[] = [];
  const isTold = tokens
    .slice(sentence.from, Math.min(sentence.to, sentence.from + 4))
    .some((token) => PRONOUN.test(token.text));
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const carriesOn =
      CONTINUATION.test(tokens[at]!.text) ||
      (events.length === 0 && isOneBefore(input.scan, at)) ||
      (events.length === 0 && HAPPENED.test(tokens[at]!.text)) ||
      (events.length === 0 && isTold && TOOK_PLACE.test(tokens[at]!.text)) ||
      (events.length === 0 &&
        (tags[at]!.has('returned') || tags[at]!.has('transferred') || tags[at]!.has('stage')));
    if (carriesOn)
      added.push({
        kind,
        at,
        isPlural: false,
        isAct: true,
        isToldOn: isTold && TOOK_PLACE.test(tokens[at]!.text),
      });
  }
  return added.length === 0 ? anchors : [...anchors, ...added].sort((a, b) => a.at - b.at);
}

function hasTag(scan: Scan, sentence: Sentence, tag: 'postponed' | 'rejected'): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1)
    // "without delay" puts nothing off
    if (scan.tags[at]!.has(tag) && !/^(?:without|без)$/.test(scan.tokens[at - 1]?.text ?? '')) return true;
  return false;
}

function isEarlier(scan: Scan, sentence: Sentence, at: number): boolean {
  const text = scan.plain.slice(sentence.start, sentence.end);
  for (const match of allOf(EARLIER, text)) {
    const position = sentence.start + match.index;
    // at the head of the sentence it covers everything; later only what follows it closely
    if (match.index < 14) return true;
    if (position <= scan.tokens[at]!.end + 20 && scan.tokens[at]!.start - position < 80) return true;
  }
  return false;
}

function isStage(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = Math.max(sentence.from, at - 6); index < Math.min(sentence.to, at + 4); index += 1)
    if (scan.tags[index]!.has('stage')) return true;
  return false;
}

function postponesThis(scan: Scan, sentence: Sentence, group: Group): boolean {
  if (group.kind === 'agreement' || group.kind === 'negotiation-round') {
    for (let at = group.at; at < Math.min(sentence.to, group.at + 5); at += 1)
      if (scan.tags[at]!.has('postponed')) return true;
    return false;
  }
  return true;
}

const KINDS_FOR: Readonly<Record<string, readonly EventKind[]>> = {
  body: ['body-repatriation', 'agreement'],
  pow: ['exchange', 'list-handover', 'agreement', 'body-repatriation'],
  civilian: ['exchange', 'civilian-return', 'list-handover', 'agreement'],
  child: ['child-return', 'list-handover', 'agreement', 'civilian-return', 'exchange'],
  person: ['exchange', 'civilian-return', 'child-return', 'list-handover', 'agreement'],
};
const ANY_KIND: readonly EventKind[] = [
  'exchange',
  'body-repatriation',
  'list-handover',
  'agreement',
  'civilian-return',
  'child-return',
];
const kindsFor = (count: CountWords): readonly EventKind[] =>
  count.what === null ? ANY_KIND : KINDS_FOR[count.what]!;

function nearestMention(
  scan: Scan,
  mentions: readonly Mention[],
  at: number,
  kinds: readonly EventKind[],
): Mention | null {
  const firstDay = Math.min(
    ...mentions.map((one) => (one.date ?? one.vague)?.from ?? Number.POSITIVE_INFINITY),
  );
  const leadsFigures =
    firstDay < Math.min(...(mentions[0]?.sentence.numbers ?? []).map((one) => one.from), at + 1);
  let best: Mention | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    if (!kinds.includes(mention.kind)) continue;
    const preference = kinds.indexOf(mention.kind) / 10;
    // Two events of one kind in a sentence are told apart by their days.
    const day = mention.date ?? mention.vague;
    const isTwin = mentions.some((other) => other !== mention && other.kind === mention.kind);
    const spots = isTwin && day !== null ? [day.from] : mention.anchors.map((anchor) => anchor.at);
    // "On Friday 390, on Saturday 307": days that lead their figures own what follows
    const isAhead = isTwin && day !== null && leadsFigures && day.from > at;
    for (const spot of spots) {
      const value =
        preference +
        Math.abs(spot - at) +
        2 * Math.abs(scan.clauses[spot]! - scan.clauses[at]!) +
        (isAhead ? 20 : 0);
      if (value < bestCost) {
        bestCost = value;
        best = mention;
      }
    }
  }
  return best;
}
