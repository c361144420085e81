import { type Board, createBoard } from './board.ts';
import { dayOfIso } from './calendar.ts';
import { carryCounts, echoOn } from './carry.ts';
import { isSince } from './date-hosts.ts';
import type { Draft } from './draft.ts';
import { absorb, isAboutPeople, join, kindsOf, ownFormula } from './draft-rules.ts';
import { SAME_NUMBER } from './formula.ts';
import type { Mention, SentenceReading } from './mention.ts';
import { phrase, test } from './phrases.ts';
import { placeMention } from './place-mention.ts';
import type { Scan } from './scan.ts';

/** "Під час цього ж обміну вдалося забрати тіла": on the day of the event just told. */
const SAME_EVENT = phrase(
  '(?:під час|в ході|у ході|у межах|в межах|в рамках|во время|в ходе|during|as part of|in|at) (?:(?:цього|того|этого|того|цієї|тієї|этой|той|цих|этих) (?:самого |самої |же |ж )?|(?:the same|this same|that same|this|that) )(?:самого |же |ж )?(?:обмін\\p{L}*|обмен\\p{L}*|заход\\p{L}+|операці\\p{L}+|операци\\p{L}+|exchange|swap|handover|operation)',
);

const OUTCOME = phrase(
  'результат\\p{L}*|підсум\\p{L}+|итог\\p{L}*|results?|outcome|package|bargain|yield\\p{L}*|seal\\p{L}*|конкретик\\p{L}*|домовл\\p{L}+|договор\\p{L}+',
);

/** What one binds oneself to, followed by what is to be done. */
const PLEDGE = phrase(
  "(?:pledge|promise|commitment|undertaking|decision)s? to|(?:зобов'язання|обіцянка|рішення|намір) \\p{L}+(?:ти|тися)|(?:обязательство|обещание|решение|намерение) \\p{L}+(?:ть|ться)",
);

/** "Negotiators rose with one result: each country will hand over 1,000": a plan for both sides, told of a meeting, is what was agreed. */
function outcomeOfTalks(scan: Scan, readings: readonly SentenceReading[], reading: SentenceReading): void {
  const { sentence, mentions } = reading;
  if (mentions.some((mention) => mention.kind === 'agreement')) return;
  const near = readings.filter(
    (one) => sentence.index - one.sentence.index <= 1 && one.sentence.index <= sentence.index,
  );
  const isTold = near.some((one) =>
    one.mentions.some(
      (mention) => mention.kind === 'negotiation-round' && mention.isStrong && !mention.isFuture,
    ),
  );
  if (!isTold) return;
  for (const mention of mentions) {
    if (mention.kind !== 'exchange' || !mention.isStrong || mention.date !== null) continue;
    // "Второй раунд в Стамбуле: обмен «всех на всех»": what the round ended with
    const round = mentions.find((one) => one.kind === 'negotiation-round' && one.at < mention.at);
    const isOfRound =
      round !== undefined &&
      mention.formula !== null &&
      mention.anchors.every((anchor) => !anchor.isAct) &&
      scan.tokens.slice(round.at, mention.at).some(({ text }) => text === ':' || text === '—');
    if (isOfRound) {
      (mention as { kind: Mention['kind'] }).kind = 'agreement';
      mention.date ??= round.date;
      continue;
    }
    if (!mention.isFuture && !test(PLEDGE, scan.plain.slice(sentence.start, sentence.end))) continue;
    const isForBoth = mention.counts.some((count) => count.to.length === 2);
    const isOutcome =
      (mention.formula !== null || isForBoth) &&
      test(OUTCOME, scan.plain.slice(sentence.start, sentence.end));
    if (!isForBoth && !isOutcome) continue;
    (mention as { kind: Mention['kind'] }).kind = 'agreement';
    if (!mention.isFuture)
      mention.date ??= mentions.find((one) => one.kind === 'negotiation-round')?.date ?? null;
  }
}

/** "Похожая история была в октябре. Тогда к семьям попали восемь детей": the day that "then" points at. */
function tellThen(before: SentenceReading | null, reading: SentenceReading): void {
  const [first] = reading.mentions;
  if (!before || !first?.isThen || first.date !== null || first.vague !== null) return;
  if (before.mentions.some((mention) => mention.isStrong) || reading.sentence.dates.length > 0) return;
  const [words, more] = before.sentence.dates;
  if (!words || more) return;
  if (words.type === 'vague') first.vague = words;
  else first.date = words;
}

const IT_IS_ABOUT = phrase(
  '(?:ідеться|йдеться|мова йде|мова) про|речь (?:идет|шла) о|(?:it|this|the deal|the agreement|which) (?:covers|concerns|means|provides for|foresees|envisages|includes)',
);

/** "Сторони погодили відновлення обмінів. Ідеться про звільнення 1200 українців": the content of what was agreed. */
function contentOf(board: Board, mention: Mention): Draft | null {
  const { recent, scan } = board;
  const { sentence } = mention;
  if (recent?.draft.kind !== 'agreement' || sentence.index - recent.sentence > 1) return null;
  if (mention.kind !== 'exchange' && mention.kind !== 'body-repatriation') return null;
  if (mention.date !== null || mention.vague !== null) return null;
  const text = scan.plain.slice(sentence.start, sentence.end);
  return test(IT_IS_ABOUT, text.slice(0, 40)) ? recent.draft : null;
}

export type Assembly = { readonly drafts: readonly Draft[] };

/** Joins the sentences' mentions into events, in reading order. */
export function assemble(
  scan: Scan,
  readings: readonly SentenceReading[],
  reference: number | null,
): Assembly {
  const board = createBoard(scan, reference);
  let before: SentenceReading | null = null;
  for (const reading of readings) {
    tellThen(before, reading);
    before = reading;
    const { sentence } = reading;
    outcomeOfTalks(scan, readings, reading);
    const mentions = absorb(scan, reading.mentions);
    const agreedContent = reading.mentions
      .filter((mention) => !mentions.includes(mention))
      .map((mention) => mention.kind);
    for (const mention of mentions) {
      if (!mention.isStrong) continue;
      const isPartOfExchange =
        mention.kind === 'civilian-return' &&
        mention.date === null &&
        mention.vague === null &&
        !mention.isBackground
          ? (board.activeOf('exchange', sentence) ?? null)
          : null;
      let date = mention.date
        ? board.resolve(mention.date, sentence, mention.isFuture, mention.isPostponed)
        : null;
      // "on the third day" of a round whose days are not told
      if (mention.date?.isOfRange && date?.iso === null) date = null;
      let isSoft = false;
      if (
        date === null &&
        mention.vague === null &&
        !mention.isFuture &&
        board.recent?.draft.date?.iso &&
        test(SAME_EVENT, scan.plain.slice(sentence.start, sentence.end))
      ) {
        date = { ...board.recent.draft.date, basis: 'inherited' };
      }
      if (
        date === null &&
        mention.statementDate !== null &&
        !mention.isFuture &&
        !mention.isDenied &&
        !mention.anchors.every((anchor) => anchor.isPlural) &&
        mention.kind !== 'negotiation-round'
      ) {
        date = board.resolve(mention.statementDate, sentence, false);
        isSoft = true;
      }
      if (mention.date && date?.iso) board.last = dayOfIso(date.iso);
      else if (date?.iso && isSoft) board.last = dayOfIso(date.iso);
      const draft =
        isPartOfExchange ?? contentOf(board, mention) ?? placeMention(board, mention, date, isSoft, sentence);
      join(board.scan, draft, mention, sentence);
      board.recent = { draft, sentence: sentence.index };
      if (mention.kind !== 'negotiation-round')
        board.recentKinds = kindsOf(board.recentKinds, mention.kind, mention === mentions[0], agreedContent);
    }
    if (mentions.every((mention) => !mention.isStrong)) {
      for (const words of sentence.dates) {
        if (words.type === 'vague' || sentence.isFurniture || isSince(scan, words)) continue;
        const date = board.resolve(words, sentence, false);
        if (date.iso) board.last = dayOfIso(date.iso);
      }
    }
    if (reading.echo !== null) echoOn(board, reading);
    if (reading.looseFormula !== null && board.recent && sentence.index - board.recent.sentence <= 2) {
      board.recent.draft.formula = ownFormula(board.recent.draft, reading.looseFormula);
      board.recent.draft.sentences.add(sentence);
    }
    if (reading.looseCounts.length > 0 && !reading.hasTotal) carryCounts(board, reading);
    // "Москва дістала стільки ж": the other half of the event just told
    if (
      board.recent &&
      mentions.length === 0 &&
      !reading.hasTotal &&
      (board.recent.draft.kind === 'exchange' || board.recent.draft.kind === 'body-repatriation') &&
      sentence.index - board.recent.sentence <= 4 &&
      test(SAME_NUMBER, scan.plain.slice(sentence.start, sentence.end))
    )
      board.recent.draft.sentences.add(sentence);
    // A sentence without an event of its own still speaks of the one before ("п'ятеро з них жінки").
    if (
      board.recent &&
      isAboutPeople(board.scan, sentence) &&
      mentions.length === 0 &&
      sentence.index - board.recent.sentence === 1 &&
      !sentence.isFurniture &&
      !reading.hasTotal
    ) {
      board.recent.draft.sentences.add(sentence);
    }
  }
  return { drafts: board.drafts };
}
