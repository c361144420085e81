import { type Anchor, type AnchorInput, anchorsOf, isNegatedAt } from './anchors.ts';
import type { CountWords } from './counts.ts';
import type { DateWords } from './dates.ts';
import type { FormulaWords } from './formula.ts';
import { phrase } from './phrases.ts';
import type { Scan, Sentence } from './scan.ts';
import type { EventKind, SilenceReason } from './types.ts';

/** One sentence's talk of one event; several of them may be the same event. */
export type Mention = {
  readonly kind: EventKind;
  readonly sentence: Sentence;
  readonly at: number;
  readonly anchors: readonly Anchor[];
  /** A day that the words give to the event itself. */
  date: DateWords | null;
  /** A day that the sentence gives to what is said, not to what happened. */
  statementDate: DateWords | null;
  /** "in May", "last week": a period, which makes it another event than one with a day. */
  vague: DateWords | null;
  readonly isFuture: boolean;
  readonly isPostponed: boolean;
  readonly isRejected: boolean;
  /** "… has not made a single exchange": speaks against what another side claims. */
  readonly isDenied: boolean;
  readonly isBackground: boolean;
  readonly isThen: boolean;
  /** Words for "another", "the next stage": the same kind of event, but not the same one. */
  readonly isStage: boolean;
  /** Has a day, a figure, a formula or an act carried out; what has none is talk in general. */
  isStrong: boolean;
  readonly silence: SilenceReason | null;
  readonly counts: CountWords[];
  formula: FormulaWords | null;
};

const EARLIER = phrase(
  'напомним|нагадаємо|нагадаємо,|раніше|ранее|раньше|до этого|до цього|перед цим|перед этим|earlier|previously|previous|предыдущ\\p{L}+|попередн\\p{L}+|прошл(?:ый|ая|ое) (?:раз|обмен|передача|раунд|репатриация)|минул(?:ий|ого) (?:раз|разу|обмін\\p{L}*)|последн(?:ий|его|яя) (?:раз|обмен\\p{L}*|передача)|останн(?:ій|ього|я) (?:раз|обмін\\p{L}*|передача|репатріація)|(?:the )?last (?:exchange|swap|time|handover|such|repatriation)|перш(?:ий|ого) обмін\\p{L}* \\d{4}|перв(?:ый|ого) обмен\\p{L}* \\d{4}|як повідомлялося|как сообщалось|as reported|recall that|довідково|справка',
);
const THEN = phrase('тогда|тоді|then|at the time|при этом|at that time|тогда же|тоді ж');
const BOTH = phrase(
  '(?:postpone|delay|cancel|suspend)\\p{L}* (?:them )?both|и то,? и другое|обидв\\p{L}+|обе акции|оба мероприятия',
);
const NOT_HELD = phrase(
  "не (?:відбу(?:вся|дет?ься|вається|лося|лася|лись|лися)|состоя(?:лся|лась|лось|лись)|состоится|прошел|прошла|проводять|проводят|прибул\\p{L}*|приехал\\p{L}*)|did(?: not|n't) (?:take place|happen|go ahead)|(?:was|were|is) (?:not held|called off)|will not (?:take place|happen)|called off|put off|на невизначений (?:строк|термін)|на неопределенный срок|indefinitely|holding up|отказал\\p{L}+ от (?:\\p{L}+ )?обмен\\p{L}*|відмови\\p{L}+ від (?:\\p{L}+ )?обмін\\p{L}*|(?:refused|pulled out of|backed out of) (?:the |a )?(?:exchange|swap)",
);
const DENIED = phrase(
  '(?:has|have) not (?:made|carried|held|conducted)|ни одного обмена|жодного обміну|no (?:such )?(?:exchange|swap|handover)s? (?:has |have |had )?(?:taken|took|been|happened|occurred)|not a single (?:exchange|swap)|не было (?:никакого )?обмен\\p{L}*|не було (?:ніякого |жодного )?обмін\\p{L}*|обміну не було|обмена не было|не соответству\\p{L}+ действительности|не відповіда\\p{L}+ дійсності|(?:was|is) (?:not true|untrue|false)|фейк\\p{L}*|fakes?|вигадк\\p{L}*|вымыс\\p{L}*',
);
const PARTY = phrase(
  'ukrain\\p{L}*|kyiv|kiev|moscow|russia\\p{L}*|україн\\p{L}*|украин\\p{L}*|київ|киев|росі\\p{L}*|росси\\p{L}*|москв\\p{L}*|сторони|стороны|делегаці\\p{L}*|делегаци\\p{L}*|delegations|стамбул\\p{L}*|istanbul|abu dhabi|абу-даб\\p{L}+|женев\\p{L}+|geneva|доха|дохе|дохі|doha|емірат\\p{L}*|эмират\\p{L}*|обміня\\p{L}*|обменя\\p{L}*|договорил\\p{L}*|условил\\p{L}*',
);
/** Totals of a war, a year or a region: people, but no event. */
const TOTAL = phrase(
  '(?:с|з|від|от|із|со) (?:самого )?(?:початку|начала|початком|моменту|момента)|since (?:the )?(?:beginning|start|outbreak|russia|it began)|(?:freed|returned|released|exchanged|home|поверну\\p{L}+|визволи\\p{L}+|звільн\\p{L}+|вернул\\p{L}+|освобо\\p{L}+|обменя\\p{L}+)[^.;,]{0,30} (?:since|з|с|від|от) (?:24 )?(?:лют\\p{L}+|феврал\\p{L}+|february|march|20\\d\\d)|за (?:весь|всю|\\d{4}|увесь|минулий|прошлый|цей|этот|рік|год|час|время|три|два|чотири|четыре)|in all|in total|overall|all told|to date|so far this year|загалом|у цілому|всего (?:за|с|из|по|уже|удалось|вернул|освобо)|усього (?:за|з|від|вдалося|повернуто|звільнено)|всього (?:за|з|від|вдалося|повернуто|звільнено)|total of|a total|brings? the (?:total|number)|throughout the war|during the (?:full-scale )?(?:war|invasion)|за (?:роки|годы|час|время) (?:війни|войны|повномасштабн\\p{L}+|полномасштабн\\p{L}+)|відтоді|с тех пор|to \\d{4}|по состоянию на|станом на|in 20\\d\\d alone|this year alone|has helped|допоміг повернути вже|вже повернул\\p{L}+ понад|in exchanges since|through its efforts|у полоні (?:перебува|залиша)|в плену (?:находят|остают|удержива)|remain in captivity|still held|кумулятивно|protягом \\d{4}|протягом \\d{4} року|в течение \\d{4}|за увесь|торік|\\d+ (?:обмін(?:ів|и)|обмен(?:ов|а)|exchanges|swaps)|over the same period|за цей період|за этот период',
);

export type SentenceReading = {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** Counts that no anchor claims: they may carry on the event of the sentence before. */
  readonly looseCounts: readonly CountWords[];
  readonly looseFormula: FormulaWords | null;
  readonly silence: SilenceReason | null;
  /** A cancellation or a rejection without its own event word ("Ukraine moved to postpone both"). */
  readonly echo: 'postponed' | 'rejected' | null;
  readonly echoDate: DateWords | null;
  readonly hasTotal: boolean;
  readonly isTotal: boolean;
};

export type MentionInput = AnchorInput & {
  readonly countsIn: (sentence: Sentence) => readonly CountWords[];
  readonly formulas: readonly FormulaWords[];
  /** The sentence before told a total: "They freed 1,358 people" goes on with it. */
  readonly wasTotal: boolean;
};

/** Reads one sentence. */
export function readSentence(input: MentionInput, sentence: Sentence): SentenceReading {
  const { scan } = input;
  const text = scan.plain.slice(sentence.start, sentence.end);
  const anchors = sentence.isFurniture ? [] : withContinuations(input, sentence, anchorsOf(input, sentence));
  const totals = totalsIn(scan, sentence, input.wasTotal);
  const allCounts = sentence.isFurniture ? [] : input.countsIn(sentence);
  const counts = allCounts.filter((count) => !isInTotal(scan, count, totals));
  const hasTotal = counts.length < allCounts.length;
  const isPostponed = hasTag(scan, sentence, 'postponed') || NOT_HELD.test(text);
  NOT_HELD.lastIndex = 0;
  const isRejected = hasTag(scan, sentence, 'rejected') || test(DENIED, text);
  const formulas = input.formulas.filter(
    (formula) => formula.from >= sentence.from && formula.from < sentence.to,
  );
  const groups = groupAnchors(scan, sentence, anchors);
  const mentions: Mention[] = groups.map((group) => {
    const future = isFutureNear(scan, sentence, group.at, group.date !== null);
    return {
      kind: group.kind,
      sentence,
      at: group.at,
      anchors: group.anchors,
      date: group.date,
      statementDate: group.statementDate,
      vague: group.vague,
      isFuture: future,
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
    (mention) => mention.kind !== 'negotiation-round' && mention.kind !== 'agreement',
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

const HAPPENED = /^(?:сталос[яь]|случилось|произошло|відбулос[яь]|happened$|occurred$)/u;
const CONTINUATION = /^(?:продовженн|продолжени|continuation$|решт[аиу]$|остальны)/u;

/** "продовження чекають у неділю", "more will be released on Friday": the event before goes on, on another day. */
function withContinuations(
  input: MentionInput,
  sentence: Sentence,
  anchors: readonly Anchor[],
): readonly Anchor[] {
  const { tags, tokens } = input.scan;
  if (sentence.dates.length === 0) return anchors;
  const events = anchors.filter(
    (anchor) => anchor.kind !== 'negotiation-round' && anchor.kind !== 'agreement',
  );
  const kind = events[0]?.kind ?? (anchors.length === 0 ? input.lastKind : null);
  if (kind === null) return anchors;
  const added: Anchor[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const carriesOn =
      CONTINUATION.test(tokens[at]!.text) ||
      (events.length === 0 && HAPPENED.test(tokens[at]!.text)) ||
      (events.length === 0 &&
        (tags[at]!.has('returned') || tags[at]!.has('transferred') || tags[at]!.has('stage')));
    if (carriesOn) added.push({ kind, at, isPlural: false, isAct: true });
  }
  return added.length === 0 ? anchors : [...anchors, ...added].sort((a, b) => a.at - b.at);
}

export const test = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

function hasTag(scan: Scan, sentence: Sentence, tag: 'postponed' | 'rejected'): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) if (scan.tags[at]!.has(tag)) return true;
  return false;
}

function totalsIn(scan: Scan, sentence: Sentence, wasTotal: boolean): readonly number[] {
  const text = scan.plain.slice(sentence.start, sentence.end);
  const found = [...text.matchAll(TOTAL)]
    .map((match) => sentence.start + match.index)
    .filter((total) => !isOrdinalTotal(scan, sentence, total));
  // "Eleven swaps took place", "за 11 обмінів": several exchanges at once
  for (const number of sentence.numbers)
    if (
      number.value > 1 &&
      scan.tags[number.to]?.has('exchangePlural') &&
      !sentence.dates.some((date) => date.type === 'calendar')
    )
      found.push(number.start);
  if (wasTotal && /^(?:they|those|вони|они|ці|эти|з них|из них)(?!\p{L})/u.test(text))
    found.push(sentence.start);
  return found;
}

const NUMBERED_BEFORE =
  /(?:\d+-?(?:й|ий|го|му|та|ту|th|st|nd|rd)|перш\p{L}+|перв\p{L}+|друг\p{L}+|втор\p{L}+|третій|третий|третя|четверт\p{L}+|п'ят\p{L}+|пят\p{L}+|first|second|third|fourth|fifth|sixth|largest|biggest|найбільш\p{L}+|крупнейш\p{L}+|рекордн\p{L}+)[^.;]{0,60}$/u;

/** "the 65th exchange since the war began": the war's start numbers the exchange, it does not open a total. */
function isOrdinalTotal(scan: Scan, sentence: Sentence, total: number): boolean {
  return NUMBERED_BEFORE.test(scan.plain.slice(Math.max(sentence.start, total - 80), total));
}

/** A count belongs to a total when the words of the total stand in its part of the sentence. */
function isInTotal(scan: Scan, count: CountWords, totals: readonly number[]): boolean {
  return totals.some((total) => {
    const between =
      count.start < total ? scan.plain.slice(count.end, total) : scan.plain.slice(total, count.start);
    return !between.includes(';');
  });
}

type Group = {
  kind: EventKind;
  at: number;
  anchors: Anchor[];
  date: DateWords | null;
  statementDate: DateWords | null;
  vague: DateWords | null;
};

/** Gives every date of the sentence to the anchor or the verb of speech nearest to it; same kind, other day: another event. */
function groupAnchors(scan: Scan, sentence: Sentence, anchors: readonly Anchor[]): readonly Group[] {
  const groups: Group[] = [];
  const hosts = new Map<Group, Anchor>();
  const open = (kind: EventKind, at: number, anchor: Anchor): Group => {
    const group: Group = { kind, at, anchors: [anchor], date: null, statementDate: null, vague: null };
    groups.push(group);
    return group;
  };
  for (const anchor of anchors) {
    const same = groups.find((group) => group.kind === anchor.kind);
    if (same) same.anchors.push(anchor);
    else open(anchor.kind, anchor.at, anchor);
  }
  for (const date of sentence.dates) {
    const best = nearestHost(scan, sentence, anchors, date);
    if (best === null) continue;
    const { anchor } = best;
    const same = groups.filter((group) => group.kind === anchor.kind);
    const first = same[0];
    if (!first) continue;
    const firstHost = hosts.get(first);
    if (date.type === 'vague') {
      const text = scan.plain.slice(date.start, date.end);
      const before = scan.tokens[date.from - 1]?.text ?? '';
      const isSince = /^(?:since|of|until)/.test(text) || /^(?:since|з|с|від|от|of|до)$/.test(before);
      if ((best.distance > 14 && first.vague === null) || isSince) continue;
      if (first.vague === null && first.date === null) first.vague = date;
      else if (first.vague !== null && Math.abs(date.from - first.vague.from) > 4)
        open(anchor.kind, date.from, anchor).vague = date;
      continue;
    }
    if (best.isSpeech) {
      const told = groups.find((group) => group.kind !== 'negotiation-round') ?? first;
      told.statementDate ??= date;
    } else if (first.date === null) {
      first.date = date;
      first.at = anchor.at;
      hosts.set(first, anchor);
    } else if (date.type !== 'from-last' || date.days !== 0) {
      // From here on every day has its own word.
      if (first.anchors.length > 1 && firstHost) first.anchors = [firstHost];
      open(anchor.kind, date.from, anchor).date = date;
    }
  }
  shareDay(groups, 'agreement');
  shareDay(groups, 'list-handover');
  return groups;
}

/** Talks, and what was agreed or handed over at them, share the day. */
function shareDay(groups: readonly Group[], kind: EventKind): void {
  const talks = groups.find((group) => group.kind === 'negotiation-round');
  const other = groups.find((group) => group.kind === kind);
  if (!talks || !other) return;
  talks.date ??= other.date;
  other.date ??= talks.date;
}

type Host = { readonly anchor: Anchor; readonly isSpeech: boolean; readonly distance: number };

const HELD_VERB =
  /^(?:відбу|состоя|состои|прошел|прошл|пройд|пройш|провел|проведен|здійсн|осуществ|заверш|начал|почал|розпоч|стартув|старту|began|begun|started|took$|held$|carried|completed|happened|concluded|ended|wrapped|триває|готув|готов|назнач|призначен|заплан|заплани|scheduled|планув|планир)/u;
/** A day of capture, of an offer, of a birth, of a truce: none of our event. */
const OTHER_DAY =
  /^(?:proposed|предложил|запропонува|captured|abducted|detained|народи|родил|born|truce|ceasefire|перемир|вторгн|вторг|invaded|invasion|захопл|захвачен|загину|погибли|crashed|упал|впав)/u;

/** "перший обмін після початку операції 6 серпня": the day of what it came after. */
function isAfterSomething(scan: Scan, sentence: Sentence, date: DateWords): boolean {
  const { tokens, clauses, tags } = scan;
  // "a Feb. 4 exchange": the day belongs to what follows it
  if (tags[date.to]?.has('exchangeNoun') || tags[date.to]?.has('repatriation')) return false;
  for (let at = date.from - 1; at >= Math.max(sentence.from, date.from - 7); at -= 1) {
    if (clauses[at] !== clauses[date.from]) return false;
    const word = tokens[at]!.text;
    if (/^(?:після|после|after|since|following)$/.test(word)) return date.from - at > 1 && at > sentence.from;
    if (HELD_VERB.test(word) && !/^(?:начал|почат|began|start)/.test(word)) return false;
    if (tags[at]!.has('exchangeNoun') || tags[at]!.has('returned') || tags[at]!.has('transferred'))
      return false;
  }
  return false;
}

/**
 * The word a date goes with: an event, or a verb of speech. A date that opens the sentence goes with the main
 * clause, not with "according to the agreements reached …"; a verb of being held counts for its event.
 */
function nearestHost(
  scan: Scan,
  sentence: Sentence,
  anchors: readonly Anchor[],
  date: DateWords,
): Host | null {
  if (anchors.length === 0 || isAfterSomething(scan, sentence, date)) return null;
  const { clauses, tags, tokens } = scan;
  const cost = (at: number): number => {
    const distance = at < date.from ? date.from - at : Math.max(0, at - date.to + 1);
    return distance + 3 * Math.abs(clauses[at]! - clauses[date.from]!);
  };
  // What stands behind "agreed to" is not carried out yet: a day there belongs to the agreement.
  const contents = anchors.filter(
    (anchor) =>
      anchor.kind !== 'agreement' &&
      !anchors.some(
        (one) =>
          one.kind === 'agreement' && !one.isGround && !tags[one.at]!.has('reached') && one.at < anchor.at,
      ),
  );
  const opens = date.from - sentence.from <= 2 && contents.length > 0;
  const open = opens ? contents : anchors;
  const nearestOf = (list: readonly Anchor[], at: number): Anchor =>
    list.reduce((a, b) => (Math.abs(b.at - at) < Math.abs(a.at - at) ? b : a));
  let best: Host | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const offer = (anchor: Anchor, value: number, isSpeech: boolean) => {
    if (value >= bestCost) return;
    bestCost = value;
    best = { anchor, isSpeech, distance: value };
  };
  for (const anchor of open) offer(anchor, cost(anchor.at) - (anchor.isAct ? 0.5 : 0), false);
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const meaning = tags[at]!;
    const word = tokens[at]!.text;
    if (anchors.some((anchor) => anchor.at === at)) continue;
    if (meaning.has('speech') && !HELD_VERB.test(word)) {
      offer(nearestOf(open, date.from), cost(at) + 0.4, true);
    } else if (
      HELD_VERB.test(word) ||
      (meaning.has('future') && meaning.size > 0) ||
      meaning.has('postponed')
    ) {
      if (contents.length > 0) offer(nearestOf(contents, at), cost(at) + 0.2, false);
    } else if (
      OTHER_DAY.test(word) &&
      cost(at) < 6 &&
      !tags[at + 1]?.has('soldier') &&
      !tags[at + 1]?.has('prisoner')
    ) {
      if (cost(at) < bestCost) {
        bestCost = cost(at);
        best = null;
      }
    }
  }
  return best;
}

const FUTURE_VERB = /(?:ти|ться|тися|ть|ться)$/u;

const DUE = /^(?:should|повинн\p{L}+|должн\p{L}+|must)$/u;

function isFutureNear(scan: Scan, sentence: Sentence, at: number, hasDay: boolean): boolean {
  const { tags, tokens, clauses } = scan;
  for (let index = Math.max(sentence.from, at - 9); index < Math.min(sentence.to, at + 10); index += 1) {
    if (!tags[index]!.has('future') && !(hasDay && DUE.test(tokens[index]!.text))) continue;
    if (Math.abs(clauses[index]! - clauses[at]!) > (index < at ? 1 : 0)) continue;
    const word = tokens[index]!.text;
    if ((word === 'мають' || word === 'має') && !FUTURE_VERB.test(tokens[index + 1]?.text ?? '')) continue;
    if (/^(?:prepared|подготовк|підготовк)/.test(word)) continue;
    if (/^найближч|^ближайш/.test(word)) continue;
    if (/^(?:скоро|soon)$/.test(word) && index > at + 5) continue;
    return true;
  }
  if (tags[at]!.has('exchangeVerbFuture')) return true;
  // "1,000-for-1,000 swap announced", "обмін погоджено"
  return (
    tags[at]!.has('exchangeNoun') &&
    /^(?:announced|agreed|оголошено|погоджено|объявлен|согласован|анонсовано|анонсирован)$/.test(
      tokens[at + 1]?.text ?? '',
    )
  );
}

function isEarlier(scan: Scan, sentence: Sentence, at: number): boolean {
  const text = scan.plain.slice(sentence.start, sentence.end);
  EARLIER.lastIndex = 0;
  for (const match of text.matchAll(EARLIER)) {
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
  let best: Mention | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    if (!kinds.includes(mention.kind)) continue;
    // Two events of one kind in a sentence are told apart by their days.
    const day = mention.date ?? mention.vague;
    const isTwin = mentions.some((other) => other !== mention && other.kind === mention.kind);
    const spots = isTwin && day !== null ? [day.from] : mention.anchors.map((anchor) => anchor.at);
    for (const spot of spots) {
      const value = Math.abs(spot - at) + 2 * Math.abs(scan.clauses[spot]! - scan.clauses[at]!);
      if (value < bestCost) {
        bestCost = value;
        best = mention;
      }
    }
  }
  return best;
}

/** Decides whether the sentence tells of an event, or only speaks of such events in general. */
function judge(scan: Scan, mention: Mention, text: string, isTotal: boolean): void {
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
  if (negated && !hasFigure) {
    m.silence = 'negated';
    return;
  }
  if (hypothetical === 'yes') {
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
  if (isPlural) {
    m.isStrong = (hasDay && isAct) || (hasFigure && (hasDay || mention.vague !== null));
    if (!m.isStrong) m.silence = 'general-remark';
    return;
  }
  m.isStrong = hasDay || hasFigure || (isAct && mention.vague !== null) || isAct;
  if (!m.isStrong) m.silence = 'general-remark';
}

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

function hypotheticalNear(scan: Scan, sentence: Sentence, mention: Mention): 'yes' | 'no' | 'agreed-plan' {
  const { tags, tokens, clauses } = scan;
  let isHypothetical = true;
  for (const anchor of mention.anchors) {
    let here = false;
    for (let at = Math.max(sentence.from, anchor.at - 9); at < anchor.at; at += 1) {
      if (!tags[at]!.has('hypothetical')) continue;
      const apart = Math.abs(clauses[at]! - clauses[anchor.at]!);
      if (apart > 1) continue;
      const word = tokens[at]!.text;
      if (/^(?:until|пока|поки|can|asked|called|discussed)$/.test(word) && apart > 0) continue;
      // "Sunday should bring another group": a plan, since it has a day
      if (mention.date !== null && DUE.test(word)) continue;
      // "500 prisoners, whom Moscow offers for exchange, …": the offer stays inside its relative clause
      if (apart > 0 && isInRelative(scan, sentence, at)) continue;
      here = true;
    }
    if (!here) isHypothetical = false;
  }
  if (!isHypothetical) return 'no';
  // "ready to carry out the exchange at the agreed place": a plan of both, not an offer
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (
      tags[at]!.has('agreed') &&
      mention.kind !== 'agreement' &&
      mention.kind !== 'negotiation-round' &&
      !mention.anchors.every((anchor) => anchor.isPlural)
    )
      return 'agreed-plan';
  return 'yes';
}
