import { dayOfIso } from './calendar.ts';
import type { CountWords } from './count-words.ts';
import type { DateWords } from './date-type.ts';
import type { Draft } from './draft.ts';
import type { Tag } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Scan, Sentence } from './scan.ts';
import type { EventKind } from './types.ts';

export const CONTENT: readonly EventKind[] = [
  'exchange',
  'body-repatriation',
  'child-return',
  'civilian-return',
  'list-handover',
];

export function kindsOf(
  before: readonly EventKind[],
  kind: EventKind,
  isFirst: boolean,
  content: readonly EventKind[],
): readonly EventKind[] {
  const own = kind === 'agreement' ? content : [kind, ...content];
  return isFirst ? own : [...before, ...own.filter((one) => !before.includes(one))];
}

/** "Отпустить по тысяче человек стороны условились 16 мая": what is to be done, said first. */
const isInfinitive = (scan: Scan, at: number): boolean =>
  /(?:ти|тися|тись|ть|ться)$/u.test(scan.tokens[at]!.text);

/** What was agreed is the content of the agreement, not an event that took place. */
export function absorb(scan: Scan, mentions: readonly Mention[]): readonly Mention[] {
  const agreement = mentions.find((mention) => mention.kind === 'agreement');
  if (!agreement) return mentions;
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const isContent =
      CONTENT.includes(mention.kind) &&
      (mention.date === null || mention.date === agreement.date) &&
      (mention.vague === null ||
        (mention.at > agreement.at && agreement.anchors.some((anchor) => anchor.isAct))) &&
      !mention.isPostponed &&
      (mention.at > agreement.at ||
        mention.anchors.every((anchor) => !anchor.isAct || isInfinitive(scan, anchor.at)));
    if (!isContent) {
      kept.push(mention);
      continue;
    }
    agreement.counts.push(...mention.counts);
    agreement.formula ??= mention.formula;
    // "Домовлено про обмін: по 157 осіб": said in general, but with the figures of what it is about
    const isSpecific = agreement.silence === 'general-remark' && hasOwnFigure(mention);
    if (isSpecific) (agreement as { silence: Mention['silence'] }).silence = null;
    agreement.isStrong = agreement.silence === null;
  }
  return kept;
}

export function join(scan: Scan, draft: Draft, mention: Mention, sentence: Sentence): void {
  draft.mentions.push(mention);
  draft.sentences.add(sentence);
  const isPlanOfDone =
    mention.isFuture &&
    draft.kind !== 'agreement' &&
    draft.status === 'reported-done' &&
    draft.isStatusSure &&
    mention.date === null;
  if (!isPlanOfDone)
    for (const count of mention.counts) draft.counts.push({ words: settle(draft, count), sentence });
  draft.formula = ownFormula(draft, mention.formula);
  if (mention.isRejected) draft.isRejected = true;
  if (mention.isPostponed) {
    draft.status = 'postponed';
    draft.isStatusSure = true;
  } else if (!draft.isStatusSure && draft.status !== 'postponed') {
    if (mention.isFuture) {
      draft.status = 'announced';
      draft.isStatusSure = true;
    } else {
      draft.status = 'reported-done';
      draft.isStatusSure = mention.anchors.some((anchor) => anchor.isAct);
    }
  }
  void scan;
}

/** "Обмін 1000 на 1000 … 303 військові … 303 на 303": the formula with the event's own figure is its own, the other that of the whole. */
export function ownFormula(draft: Draft, formula: Draft['formula']): Draft['formula'] {
  const known = draft.formula;
  if (!known || !formula || formula.first === undefined || known.first === formula.first)
    return known ?? formula;
  const figures = draft.counts.map((one) => one.words.number);
  return figures.includes(formula.first) && !figures.includes(known.first ?? -1) ? formula : known;
}

export const isDenied = (draft: Draft): boolean => draft.mentions.some((mention) => mention.isDenied);
export const isFar = (a: string, b: string): boolean => Math.abs((dayOfIso(a) ?? 0) - (dayOfIso(b) ?? 0)) > 3;

/** A group without a side of its own goes where the event's people went before it ("eight boys and one girl"). */
export function settle(draft: Draft, count: CountWords): CountWords {
  if (!count.isSideWeak) return count;
  if (count.isReverse && count.what === null) {
    const before = draft.counts.filter((one) => !one.words.isPart).at(-1)?.words.to;
    if (before?.length === 1) return { ...count, to: [before[0] === 'UA' ? 'RU' : 'UA'] };
  }
  // "Fifty-five prisoners went the other way"
  if (draft.kind === 'exchange' && count.isReverse && (count.what === 'pow' || count.what === 'person')) {
    const before = draft.counts.filter((one) => !one.words.isPart && one.words.what !== 'civilian').at(-1)
      ?.words.to;
    if (before?.length === 1) return { ...count, to: [before[0] === 'UA' ? 'RU' : 'UA'] };
  }
  if (draft.kind === 'exchange') return count;
  const strong = draft.counts.filter((one) => !one.words.isSideWeak);
  if (count.isReverse) {
    const before = draft.counts.filter((one) => one.words.what === count.what).at(-1)?.words.to;
    if (before?.length === 1) return { ...count, to: [before[0] === 'UA' ? 'RU' : 'UA'] };
  }
  const known = new Set((strong.length > 0 ? strong : draft.counts).flatMap((one) => one.words.to));
  return known.size === 1 ? { ...count, to: [...known] } : count;
}

/** Other figures for the same group and side: another event, not more of this one. */
export function differs(draft: Draft, mention: Mention): boolean {
  const own = mention.counts.filter((count) => !count.isPart && count.what !== null);
  if (own.length === 0) return false;
  const known = draft.counts.map((one) => one.words).filter((count) => !count.isPart && count.what !== null);
  // A formula gives figures as well.
  const { formula } = draft;
  if (known.length === 0 && formula?.first !== undefined)
    return own.every((count) => count.number !== formula.first && count.number !== formula.second);
  let isComparable = false;
  for (const count of own)
    for (const one of known) {
      if (one.what !== count.what || !one.to.some((side) => count.to.includes(side))) continue;
      if (one.number === count.number) return false;
      isComparable = true;
    }
  return isComparable;
}

export const hasOwnFigure = (mention: Mention): boolean =>
  mention.counts.length > 0 || mention.formula !== null;

/** "Kyiv accuses Russia of deporting nearly 20,000 minors": people, but nobody who came back. */
export const isAccusation = (scan: Scan, sentence: Sentence): boolean =>
  /(?:deport|abduct|accus|звинувач|обвиня|обвинил|депорт|викрал|викрад|похитил)/u.test(
    scan.plain.slice(sentence.start, sentence.end),
  );

export function isOfCaptured(scan: Scan, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) if (scan.tags[at]!.has('capture')) return true;
  return /(?:been|were|was) (?:captured|killed|detained)|(?:loses|lost|losses of|losing|втрати|втрат|втратил|потери|потерь|потерял)/u.test(
    scan.plain.slice(sentence.start, sentence.end),
  );
}

export function yearOf(scan: Scan, sentence: Sentence, words: DateWords): number | undefined {
  if (words.year !== undefined || words.type !== 'calendar') return undefined;
  // "останнього дня 2022 року, 31 грудня": the year stands just before
  for (const date of sentence.dates)
    if (date !== words && date.year !== undefined && Math.abs(date.from - words.to) <= 4) return date.year;
  for (let at = Math.max(sentence.from, words.from - 5); at < words.from; at += 1) {
    const token = scan.tokens[at]!;
    if (
      token.kind === 'number' &&
      /^20[12]\d$/.test(token.text) &&
      /^(?:року|рік|году|года|год|,)$/.test(scan.tokens[at + 1]?.text ?? '')
    )
      return Number(token.text);
  }
  return undefined;
}

export function fakeMention(kind: EventKind, sentence: Sentence): Mention {
  return {
    kind,
    sentence,
    at: sentence.from,
    anchors: [],
    date: null,
    statementDate: null,
    vague: null,
    isFuture: false,
    isPostponed: true,
    isRejected: false,
    isDenied: false,
    isBackground: false,
    isThen: false,
    isStage: false,
    isStrong: true,
    silence: null,
    counts: [],
    formula: null,
  };
}

const ABOUT: readonly Tag[] = [
  'soldier',
  'prisoner',
  'person',
  'woman',
  'man',
  'rank',
  'wounded',
  'ill',
  'civilian',
  'child',
  'body',
  'dead',
  'mediation',
  'speech',
  'returned',
  'transferred',
];

/** Whether a sentence without an event of its own can go on with the one before. */
export function isAboutPeople(scan: Scan, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (ABOUT.some((tag) => scan.tags[at]!.has(tag))) return true;
  return false;
}
