import type { Board } from './board.ts';
import { dayOfIso } from './calendar.ts';
import type { Draft } from './draft.ts';
import { differs, hasOwnFigure, isDenied, isFar } from './draft-rules.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './scan.ts';
import type { ReadDate } from './types.ts';

/** The event that a mention belongs to: one with its day, its figure, its words; else a new one. */
export function placeMention(
  board: Board,
  mention: Mention,
  date: ReadDate | null,
  isSoft: boolean,
  sentence: Sentence,
): Draft {
  const same = board
    .ofKind(mention.kind)
    .filter((draft) => isDenied(draft) === mention.isDenied || (!isDenied(draft) && !hasOwnFigure(mention)));
  const iso = date?.iso ?? null;
  if (iso !== null && !isSoft) {
    const isDayOfRound = mention.date?.isOfRange === true && hasOwnFigure(mention);
    const equal = same.find(
      (draft) =>
        draft.date?.iso &&
        iso >= draft.date.iso &&
        iso <= (draft.date.end ?? draft.date.iso) &&
        // "23–25 May … on the first day 390": a part of the round with a day and a figure of its own
        !(isDayOfRound && draft.date.end),
    );
    if (equal) return equal;
    if (isDayOfRound) return board.open(mention, date, false);
    // "Обмена в январе не будет … на 29 января": the month named before, now with its day
    const ofMonth = same.find(
      (draft) =>
        draft.date === null &&
        draft.vague?.month === Number(iso.slice(5, 7)) &&
        (draft.vague.year === undefined || draft.vague.year === Number(iso.slice(0, 4))) &&
        (draft.status === 'postponed') === mention.isPostponed &&
        draft.isBackground === mention.isBackground &&
        !differs(draft, mention),
    );
    if (ofMonth) {
      ofMonth.date = date;
      ofMonth.isDateSoft = false;
      ofMonth.vague = null;
      return ofMonth;
    }
    // "Fifty had been traded two days before": another event than the one that the days are counted from
    if (isCountedBack(mention)) return board.open(mention, date, false);
    const open_ = same.find(
      (draft) =>
        (draft.date === null || draft.date.iso === null) &&
        draft.vague === null &&
        draft.isBackground === mention.isBackground &&
        (isFresh(iso, board.reference) ||
          mention.sentence.order <= 1 ||
          mention.anchors.some((anchor) => anchor.isToldOn)) &&
        (mention.isPostponed || (draft.status === 'announced') === mention.isFuture) &&
        (draft.status === 'postponed') === mention.isPostponed &&
        (isLead(draft, sentence) || !differs(draft, mention)),
    );
    // "Обмін наприкінці року" in the headline, its day in the sentence below
    const headline = same.find(
      (draft) =>
        draft.order === 0 &&
        draft.date === null &&
        draft.vague !== null &&
        draft.vague.month === undefined &&
        !mention.isBackground &&
        mention.vague === null &&
        sentence.index - (draft.mentions.at(-1)?.sentence.index ?? 0) <= 2 &&
        (draft.status === 'announced') === mention.isFuture &&
        (draft.status === 'postponed') === mention.isPostponed &&
        !differs(draft, mention),
    );
    if (headline && !open_) {
      headline.date = date;
      headline.isDateSoft = false;
      headline.vague = null;
      return headline;
    }
    if (open_) {
      open_.date = date;
      open_.isDateSoft = false;
      return open_;
    }
    const soft = same.find(
      (draft) =>
        draft.isDateSoft &&
        !mention.isBackground &&
        !hasOtherFigures(draft, mention) &&
        draft.date?.iso &&
        Math.abs((dayOfIso(iso) ?? 0) - (dayOfIso(draft.date.iso) ?? 0)) <= 3,
    );
    if (soft) {
      soft.date = date;
      soft.isDateSoft = false;
      return soft;
    }
    const future = same.find(
      (draft) =>
        (draft.date === null || draft.date.iso === null) &&
        draft.vague === null &&
        !draft.isBackground &&
        !mention.isBackground &&
        !mention.isPostponed &&
        isFresh(iso, board.reference) &&
        (draft.status === 'announced' || !mention.isFuture) &&
        !differs(draft, mention) &&
        draft.order === 0,
    );
    if (future) {
      future.date = date;
      return future;
    }
    return board.open(mention, date, false);
  }
  if (date !== null && !isSoft) {
    // A day that cannot be resolved: the same words are the same day.
    const text = board.scan.plain.slice(date.span.start, date.span.end);
    const equal = same.find(
      (draft) =>
        draft.date !== null &&
        draft.date.iso === null &&
        board.scan.plain.slice(draft.date.span.start, draft.date.span.end) === text,
    );
    if (equal) return equal;
    const undated = same.find(
      (draft) =>
        draft.date === null &&
        draft.vague === null &&
        draft.isBackground === mention.isBackground &&
        !differs(draft, mention),
    );
    if (undated) {
      undated.date = date;
      return undated;
    }
    return board.open(mention, date, false);
  }
  if (mention.vague !== null) {
    const equal = same.find(
      (draft) =>
        draft.vague !== null &&
        board.scan.plain.slice(draft.vague.start, draft.vague.end) ===
          board.scan.plain.slice(mention.vague!.start, mention.vague!.end),
    );
    if (equal) return equal;
    const lead = same.find(
      (draft) =>
        draft.vague === null &&
        draft.date === null &&
        !draft.isBackground &&
        (mention.isFuture || sentence.order <= 2) &&
        !mention.isBackground &&
        !mention.isThen &&
        !differs(draft, mention),
    );
    if (lead) {
      lead.vague = mention.vague;
      return lead;
    }
    return board.open(mention, null, false);
  }
  if (mention.isThen && board.recent && board.recent.draft.kind === mention.kind) return board.recent.draft;
  if (mention.isBackground) {
    const near =
      board.recent &&
      board.recent.draft.kind === mention.kind &&
      board.recent.draft.isBackground &&
      sentence.index === board.recent.sentence
        ? board.recent.draft
        : undefined;
    if (near) return near;
    if (same.length > 0 && !hasOwnFigure(mention)) return board.activeOf(mention.kind, sentence)!;
    return board.open(mention, date, isSoft);
  }
  // "Міноборони РФ теж повідомило про 303 своїх": the event with that very figure
  const own = mention.counts.filter((count) => !count.isPart).map((count) => count.number);
  const sameFigure =
    date === null
      ? same.find((draft) =>
          draft.counts.some((count) => !count.words.isPart && own.includes(count.words.number)),
        )
      : undefined;
  const active = sameFigure ?? board.activeOf(mention.kind, sentence);
  if (
    active &&
    isSoft &&
    date?.iso &&
    active.date?.iso &&
    isFar(date.iso, active.date.iso) &&
    differs(active, mention)
  )
    return board.open(mention, date, true);
  // "сегодня обменяются … Накануне отчитались об обмене": one that is over beside one that is to come
  if (
    active?.status === 'announced' &&
    !mention.isFuture &&
    isSoft &&
    date?.iso &&
    active.date?.iso &&
    date.iso < active.date.iso
  )
    return board.open(mention, date, true);
  if (active && !same.includes(active)) return board.open(mention, date, isSoft);
  if (active) {
    const isPlural = mention.anchors.every((anchor) => anchor.isPlural);
    if (
      date !== null &&
      isSoft &&
      !isPlural &&
      active.date === null &&
      active.vague === null &&
      !active.isBackground
    ) {
      active.date = date;
      active.isDateSoft = true;
    }
    return active;
  }
  return board.open(mention, date, isSoft);
}

/** Told apart from the lead by figures of its own, none of which the event has. */
function hasOtherFigures(draft: Draft, mention: Mention): boolean {
  const numbers = mention.counts.filter((one) => !one.isPart).map((one) => one.number);
  const known = draft.counts.map((one) => one.words.number);
  return (
    !isLead(draft, mention.sentence) &&
    numbers.length > 0 &&
    known.length > 0 &&
    !numbers.some((one) => known.includes(one))
  );
}

const isCountedBack = ({ date }: Mention): boolean =>
  date?.type === 'from-last' && !date.isFromNews && date.days !== 0;

/**
 * A day in the sentence right below the headline is the headline's day, whatever total the headline gave
 * ("trade 150 POWs" – "seventy-five went each way on Friday").
 */
const isLead = (draft: Draft, sentence: Sentence): boolean =>
  draft.order === 0 && draft.mentions.every((mention) => sentence.order - mention.sentence.order <= 1);

/** News tells what is fresh: a day long before publication belongs to another, earlier event. */
const isFresh = (iso: string, reference: number | null): boolean =>
  reference === null || reference - (dayOfIso(iso) ?? reference) <= 5;
