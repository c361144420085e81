import type { Anchor } from './anchor.ts';
import type { DateWords } from './date-type.ts';
import type { Scan, Sentence } from './scan.ts';
import type { EventKind } from './types.ts';

export type Group = {
  kind: EventKind;
  at: number;
  anchors: Anchor[];
  date: DateWords | null;
  statementDate: DateWords | null;
  vague: DateWords | null;
};

/** Gives every date of the sentence to the anchor or the verb of speech nearest to it; same kind, other day: another event. */
export function groupAnchors(scan: Scan, sentence: Sentence, anchors: readonly Anchor[]): readonly Group[] {
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
    // "ISTANBUL, July 24 - … ended on Wednesday": the agency's day gives way to the sentence's own
    if (date === scan.dateline && sentence.dates.length > 1) continue;
    // "напередодні, того ж 23 липня", "завтра, 30 декабря": one day said twice, the written one counts
    if (isSaidAgain(scan, sentence, date)) continue;
    if (isSince(scan, date)) continue;
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
      // "the second such group since October, when eight children returned": the last time
      const isLastTime =
        scan.tokens[date.to]?.text === ',' &&
        /^(?:when|коли|когда)$/.test(scan.tokens[date.to + 1]?.text ?? '');
      const isSince =
        !isLastTime && (/^(?:since|of|until)/.test(text) || /^(?:since|з|с|від|от|of|до)$/.test(before));
      // "It is the tenth repatriation this year": the year numbers it
      const isNumbered =
        /^(?:this year|цього року|цьогоріч|в этом году|этого года|у цьому році|в цьому році|so far)/u.test(
          text,
        ) &&
        [1, 2, 3].some((back) =>
          /(?:th|st|nd|rd)$|^(?:first|second|third|fifth|перш|перв|друг|втор|трет|четв|п'ят|пят|шост|шест|сьом|седьм|восьм|дев|девят|десят|остан|послед|last$|latest$|largest$|biggest$|найбільш|крупнейш)/u.test(
            scan.tokens[anchor.at - back]?.text ?? '',
          ),
        );
      if ((best.distance > 14 && first.vague === null) || isSince || isNumbered) continue;
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

/** "с 11 июня", "since June 11": from when something is counted, not when it happened. */
export function isSince(scan: Scan, date: DateWords): boolean {
  if ((date.type !== 'calendar' && date.type !== 'weekday') || date.endDay !== undefined) return false;
  const before = scan.tokens[date.from - 1]?.text ?? '';
  const after = scan.tokens[date.to]?.text ?? '';
  // "have not exchanged since 24 August, when 146 were freed": the last time
  if (after === ',' && /^(?:when|коли|когда|where)$/.test(scan.tokens[date.to + 1]?.text ?? '')) return false;
  return (
    /^(?:since|із|з|с|со|від|от)$/.test(before) &&
    !/^(?:по|до|to|and|through|until|-|—)$/.test(after) &&
    !/^(?:разом|вместе|together|along|починаючи|начиная|starting)$/.test(
      scan.tokens[date.from - 2]?.text ?? '',
    )
  );
}

function isSaidAgain(scan: Scan, sentence: Sentence, date: DateWords): boolean {
  if (date.type === 'calendar' || date.type === 'vague') return false;
  const next = sentence.dates.find((one) => one.from >= date.to);
  if (next?.type !== 'calendar' || next.from - date.to > 4) return false;
  return scan.tokens
    .slice(date.to, next.from)
    .every(({ text }) => /^(?:[,(—]|того|тобто|ж|же|то|есть|on|the|в|у)$/.test(text));
}

/** Talks, and what was agreed or handed over at them, share the day. */
function shareDay(groups: readonly Group[], kind: EventKind): void {
  const talks = groups.find((group) => group.kind === 'negotiation-round');
  const other = groups.find((group) => group.kind === kind);
  if (!talks || !other) return;
  talks.date ??= other.date;
  other.date ??= talks.date;
  if (other.date === null) other.vague ??= talks.vague;
}

type Host = { readonly anchor: Anchor; readonly isSpeech: boolean; readonly distance: number };

const HELD_VERB =
  /^(?:відбу|состоя|состои|прошел|прошл|пройд|пройш|провел|проведен|здійсн|осуществ|заверш|начал|почал|розпоч|стартув|старту|began|begun|started|took$|held$|carried|completed|happened|concluded|ended|wrapped|триває|готув|готов|назнач|призначен|заплан|заплани|scheduled|планув|планир)/u;
/** A day of capture, of an offer, of a birth, of a truce: none of our event. */
const OTHER_DAY =
  /^(?:proposed|предложил|запропонува|captured|abducted|detained|народи|родил|born|truce|ceasefire|fighting$|lull$|hostilities$|перемир|вторгн|вторг|invaded|invasion|захопл|захвачен|загину|погибли|crashed|упал|впав|мовчал|молчал|мовчить|молчит|silent|вогню$|вогонь$|огня$|огонь$|тиші$|тиша$|тишины$|тишина$)/u;

const LASTED =
  /^(?:годин|хвилин|час(?:а|ов|у)?$|минут|hours?$|minutes?$|days$|months$|years$|дней|днів|місяц|месяц|рок|лет$|год)/u;

/** "перший обмін після початку операції 6 серпня": the day of what it came after. */
function isAfterSomething(scan: Scan, sentence: Sentence, date: DateWords): boolean {
  const { tokens, clauses, tags } = scan;
  // "a Feb. 4 exchange": the day belongs to what follows it
  if (tags[date.to]?.has('exchangeNoun') || tags[date.to]?.has('repatriation')) return false;
  for (let at = date.from - 1; at >= Math.max(sentence.from, date.from - 7); at -= 1) {
    if (clauses[at] !== clauses[date.from]) return false;
    const word = tokens[at]!.text;
    // "after barely an hour on Monday": how long, not after what
    if (LASTED.test(word)) return false;
    if (/^(?:після|после|after|since|following)$/.test(word)) return date.from - at > 1 && at > sentence.from;
    if (HELD_VERB.test(word) && !/^(?:начал|почат|began|start)/.test(word)) return false;
    if (tags[at]!.has('exchangeNoun') || tags[at]!.has('returned') || tags[at]!.has('transferred'))
      return false;
  }
  return false;
}

const AGREED =
  /^(?:узгоджен(?:ого|ий|а|у|і|их|ої|ою)|погоджен(?:ого|ий|а|у|і|их|ої|ою)|согласованн\p{L}+|договоренн(?:ого|ый|ых|ые)|досягнут(?:их|і|ої|у)|достигнут(?:ых|ые|ой|ую)|agreed|reached)$/u;

/** "обміну, узгодженого у Стамбулі 2 червня": the day on which it was agreed, not the day of the exchange. */
function isOfAgreement(scan: Scan, sentence: Sentence, date: DateWords): boolean {
  for (let at = date.from - 1; at >= Math.max(sentence.from, date.from - 5); at -= 1) {
    if (scan.clauses[at] !== scan.clauses[date.from]) return false;
    if (HELD_VERB.test(scan.tokens[at]!.text)) return false;
    if (scan.tags[at]!.has('future')) return false;
    if (AGREED.test(scan.tokens[at]!.text)) return true;
    // "under the arrangements made in Istanbul on June 2"
    if (
      (scan.tags[at]!.has('reached') || scan.tokens[at]!.text === 'made') &&
      [1, 2].some((back) => scan.tags[at - back]?.has('agreement'))
    )
      return true;
  }
  return false;
}

/** Not parted by a semicolon. */
function isSamePart(scan: Scan, one: number, other: number): boolean {
  for (let at = Math.min(one, other); at < Math.max(one, other); at += 1)
    if (scan.tokens[at]!.text === ';') return false;
  return true;
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
  if (isOfAgreement(scan, sentence, date)) {
    const agreements = anchors.filter((anchor) => anchor.kind === 'agreement');
    const agreed = agreements.reduce<Anchor | null>(
      (a, b) => (a && Math.abs(a.at - date.from) <= Math.abs(b.at - date.from) ? a : b),
      null,
    );
    return agreed && { anchor: agreed, isSpeech: false, distance: Math.abs(agreed.at - date.from) };
  }
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
  // "Напередодні про обмін домовилися": the day of agreeing, not of what was agreed on
  const ofContent = (anchor: Anchor): boolean =>
    /^(?:про|об|о|щодо)$/.test(scan.tokens[anchor.at - 1]?.text ?? '') &&
    anchors.some((one) => one.kind === 'agreement' && one.at > anchor.at && one.at - anchor.at <= 4);
  const told = contents.filter((anchor) => !ofContent(anchor));
  const opens = date.from - sentence.from <= 2 && told.length > 0;
  const open = opens ? told : anchors.filter((anchor) => !ofContent(anchor));
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
      // "по нашим данным, завтра пройдет": a source named beside has no day of its own
      const isSource = /^(?:дан|слов|інформац|информац|свед|according)/u.test(word);
      offer(nearestOf(open, date.from), cost(at) + (isSource ? 3 : 0.4), true);
    } else if (
      HELD_VERB.test(word) ||
      (meaning.has('future') && meaning.size > 0) ||
      meaning.has('postponed')
    ) {
      // "Попередній обмін, за формулою «95 на 95», відбувся 18 жовтня; тоді ж забрали тіла": its own part of the sentence
      const inPart = contents.filter((anchor) => isSamePart(scan, anchor.at, at));
      const held = inPart.length > 0 ? inPart : contents;
      if (held.length > 0) offer(nearestOf(held, at), cost(at) + 0.2, false);
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
