import { dayOfIso } from './calendar.ts';
import type { CountWords } from './counts.ts';
import type { DateWords } from './dates.ts';
import type { Draft } from './draft.ts';
import {
  absorb,
  CONTENT,
  differs,
  fakeMention,
  hasOwnFigure,
  isAboutPeople,
  isAccusation,
  isDenied,
  isFar,
  isOfCaptured,
  join,
  kindsOf,
  settle,
  yearOf,
} from './draft-rules.ts';
import type { Mention, SentenceReading } from './mention.ts';
import { resolveDate } from './resolve-date.ts';
import type { Scan, Sentence } from './scan.ts';
import type { EventKind, ReadDate } from './types.ts';

export type Assembly = { readonly drafts: readonly Draft[] };

/** Joins the sentences' mentions into events, in reading order. */
export function assemble(
  scan: Scan,
  readings: readonly SentenceReading[],
  reference: number | null,
): Assembly {
  const drafts: Draft[] = [];
  let last: number | null = null;
  let recent: { draft: Draft; sentence: number } | null = null;
  let recentKinds: readonly EventKind[] = [];

  const resolve = (words: DateWords, sentence: Sentence, isFuture: boolean): ReadDate => {
    // "25 вересня говорили, що на наступний день …": the day named just before in the sentence
    const before =
      words.type === 'from-last'
        ? sentence.dates.filter((one) => one.type === 'calendar' && one.from < words.from).at(-1)
        : undefined;
    const base = before
      ? dayOfIso(resolveDate(before, { reference, last, isFuture: false }).iso ?? '')
      : last;
    const sentenceYear = yearOf(scan, sentence, words);
    return resolveDate(words, { reference, last: base, isFuture, sentenceYear });
  };
  const ofKind = (kind: EventKind) => drafts.filter((draft) => draft.kind === kind);
  const activeOf = (kind: EventKind, sentence: Sentence): Draft | undefined => {
    const same = ofKind(kind);
    if (
      recent &&
      recent.draft.kind === kind &&
      sentence.index - recent.sentence <= 1 &&
      recent.draft.status !== 'announced' &&
      !recent.draft.isBackground
    )
      return recent.draft;
    return same.find((draft) => !draft.isBackground) ?? same.at(-1);
  };
  const open = (mention: Mention, date: ReadDate | null, isSoft: boolean): Draft => {
    const draft: Draft = {
      kind: mention.kind,
      order: drafts.length,
      date,
      isDateSoft: isSoft,
      vague: mention.vague,
      isBackground:
        mention.isBackground || (drafts.length > 0 && mention.vague !== null && !mention.isFuture),
      mentions: [],
      counts: [],
      formula: null,
      status: 'reported-done',
      isStatusSure: false,
      isRejected: false,
      sentences: new Set(),
    };
    drafts.push(draft);
    return draft;
  };

  for (const reading of readings) {
    const { sentence } = reading;
    const mentions = absorb(reading.mentions);
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
          ? (activeOf('exchange', sentence) ?? null)
          : null;
      let date = mention.date ? resolve(mention.date, sentence, mention.isFuture) : null;
      let isSoft = false;
      if (
        date === null &&
        mention.statementDate !== null &&
        !mention.isFuture &&
        !mention.isDenied &&
        !mention.anchors.every((anchor) => anchor.isPlural) &&
        mention.kind !== 'negotiation-round'
      ) {
        date = resolve(mention.statementDate, sentence, false);
        isSoft = true;
      }
      if (mention.date && date?.iso) last = dayOfIso(date.iso);
      else if (date?.iso && isSoft) last = dayOfIso(date.iso);
      const draft = isPartOfExchange ?? place(mention, date, isSoft, sentence);
      join(scan, draft, mention, sentence);
      recent = { draft, sentence: sentence.index };
      if (mention.kind !== 'negotiation-round')
        recentKinds = kindsOf(recentKinds, mention.kind, mention === mentions[0], agreedContent);
    }
    if (mentions.every((mention) => !mention.isStrong)) {
      for (const words of sentence.dates) {
        if (words.type === 'vague' || sentence.isFurniture) continue;
        const date = resolve(words, sentence, false);
        if (date.iso) last = dayOfIso(date.iso);
      }
    }
    if (reading.echo !== null) echo(reading);
    if (reading.looseFormula !== null && recent && sentence.index - recent.sentence <= 2) {
      recent.draft.formula ??= reading.looseFormula;
      recent.draft.sentences.add(sentence);
    }
    if (reading.looseCounts.length > 0 && !reading.hasTotal) carryCounts(reading);
    // A sentence without an event of its own still speaks of the one before ("п'ятеро з них жінки").
    if (
      recent &&
      isAboutPeople(scan, sentence) &&
      mentions.length === 0 &&
      sentence.index - recent.sentence === 1 &&
      !sentence.isFurniture &&
      !reading.hasTotal
    ) {
      recent.draft.sentences.add(sentence);
    }
  }
  return { drafts };

  function place(mention: Mention, date: ReadDate | null, isSoft: boolean, sentence: Sentence): Draft {
    const same = ofKind(mention.kind).filter(
      (draft) => isDenied(draft) === mention.isDenied || (!isDenied(draft) && !hasOwnFigure(mention)),
    );
    const iso = date?.iso ?? null;
    if (iso !== null && !isSoft) {
      const equal = same.find(
        (draft) => draft.date?.iso && iso >= draft.date.iso && iso <= (draft.date.end ?? draft.date.iso),
      );
      if (equal) return equal;
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
      const open_ = same.find(
        (draft) =>
          (draft.date === null || draft.date.iso === null) &&
          draft.vague === null &&
          draft.isBackground === mention.isBackground &&
          (isFresh(iso, reference) || mention.sentence.index <= 1) &&
          (mention.isPostponed || (draft.status === 'announced') === mention.isFuture) &&
          (draft.status === 'postponed') === mention.isPostponed &&
          (isLead(draft, sentence) || !differs(draft, mention)),
      );
      if (open_) {
        open_.date = date;
        open_.isDateSoft = false;
        return open_;
      }
      const soft = same.find(
        (draft) =>
          draft.isDateSoft &&
          !mention.isBackground &&
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
          isFresh(iso, reference) &&
          (draft.status === 'announced' || !mention.isFuture) &&
          !differs(draft, mention) &&
          draft.order === 0,
      );
      if (future) {
        future.date = date;
        return future;
      }
      return open(mention, date, false);
    }
    if (date !== null && !isSoft) {
      // A day that cannot be resolved: the same words are the same day.
      const text = scan.plain.slice(date.span.start, date.span.end);
      const equal = same.find(
        (draft) =>
          draft.date !== null &&
          draft.date.iso === null &&
          scan.plain.slice(draft.date.span.start, draft.date.span.end) === text,
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
      return open(mention, date, false);
    }
    if (mention.vague !== null) {
      const equal = same.find(
        (draft) =>
          draft.vague !== null &&
          scan.plain.slice(draft.vague.start, draft.vague.end) ===
            scan.plain.slice(mention.vague!.start, mention.vague!.end),
      );
      if (equal) return equal;
      const lead = same.find(
        (draft) =>
          draft.vague === null &&
          draft.date === null &&
          !draft.isBackground &&
          (mention.isFuture || sentence.index <= 2) &&
          !mention.isBackground &&
          !differs(draft, mention),
      );
      if (lead) {
        lead.vague = mention.vague;
        return lead;
      }
      return open(mention, null, false);
    }
    if (mention.isThen && recent && recent.draft.kind === mention.kind) return recent.draft;
    if (mention.isBackground) {
      const near =
        recent &&
        recent.draft.kind === mention.kind &&
        recent.draft.isBackground &&
        sentence.index === recent.sentence
          ? recent.draft
          : undefined;
      if (near) return near;
      if (same.length > 0 && !hasOwnFigure(mention)) return activeOf(mention.kind, sentence)!;
      return open(mention, date, isSoft);
    }
    // "Міноборони РФ теж повідомило про 303 своїх": the event with that very figure
    const own = mention.counts.filter((count) => !count.isPart).map((count) => count.number);
    const sameFigure =
      date === null
        ? same.find((draft) =>
            draft.counts.some((count) => !count.words.isPart && own.includes(count.words.number)),
          )
        : undefined;
    const active = sameFigure ?? activeOf(mention.kind, sentence);
    if (
      active &&
      isSoft &&
      date?.iso &&
      active.date?.iso &&
      isFar(date.iso, active.date.iso) &&
      differs(active, mention)
    )
      return open(mention, date, true);
    if (active && !same.includes(active)) return open(mention, date, isSoft);
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
    return open(mention, date, isSoft);
  }

  function echo(reading: SentenceReading): void {
    const { sentence } = reading;
    const date = reading.echoDate ? resolve(reading.echoDate, sentence, false) : null;
    if (reading.echo === 'postponed') {
      if (!recent || sentence.index - recent.sentence > 2) return;
      for (const kind of recentKinds.filter((one) => CONTENT.includes(one) && one !== 'list-handover')) {
        const existing = ofKind(kind).find((draft) =>
          date?.iso ? draft.date?.iso === date.iso : !draft.isBackground,
        );
        if (existing && (date?.iso || existing.status !== 'reported-done')) {
          existing.status = 'postponed';
          existing.isStatusSure = true;
          existing.sentences.add(sentence);
        } else if (date?.iso) {
          const made = open(fakeMention(kind, sentence), date, false);
          made.status = 'postponed';
          made.isStatusSure = true;
          made.sentences.add(sentence);
        }
      }
      return;
    }
    if (!recent) return;
    for (const draft of drafts)
      if (!draft.isBackground && draft.kind !== 'agreement' && draft.kind !== 'negotiation-round')
        draft.isRejected = true;
    drafts[0]?.sentences.add(sentence);
  }

  function carryCounts(reading: SentenceReading): void {
    const { sentence } = reading;
    if (!recent || sentence.index - recent.sentence > 3) return;
    if (isOfCaptured(scan, sentence) || isAccusation(scan, sentence)) return;
    for (const count of reading.looseCounts) {
      const target = targetOf(count, sentence);
      if (target) target.counts.push({ words: settle(target, count), sentence });
      target?.sentences.add(sentence);
    }
  }

  function targetOf(count: CountWords, sentence: Sentence): Draft | undefined {
    const fits = (draft: Draft): boolean => {
      if (draft.kind === 'negotiation-round') return false;
      if (count.what === 'body') return draft.kind === 'body-repatriation' || draft.kind === 'agreement';
      if (count.what === 'child')
        return (
          draft.kind === 'child-return' ||
          draft.kind === 'agreement' ||
          draft.kind === 'list-handover' ||
          draft.kind === 'civilian-return'
        );
      if (count.what === 'civilian') return draft.kind === 'exchange' || draft.kind === 'civilian-return';
      if (count.what === 'pow')
        return (
          draft.kind === 'exchange' || draft.kind === 'body-repatriation' || draft.kind === 'list-handover'
        );
      return (
        draft.kind !== 'agreement' || draft.order === 0 || (count.what === null && draft.counts.length > 0)
      );
    };
    // "… теж повідомило про 303": the event with that very figure
    const twin = drafts.find(
      (draft) =>
        fits(draft) && draft.counts.some((one) => !one.words.isPart && one.words.number === count.number),
    );
    if (twin) return twin;
    if (
      recent &&
      sentence.index - recent.sentence <= 1 &&
      fits(recent.draft) &&
      recent.draft.status !== 'announced'
    )
      return recent.draft;
    return drafts.find((draft) => !draft.isBackground && fits(draft));
  }
}

/**
 * A day in the sentence right below the headline is the headline's day, whatever total the headline gave
 * ("trade 150 POWs" – "seventy-five went each way on Friday").
 */
const isLead = (draft: Draft, sentence: Sentence): boolean =>
  draft.order === 0 && draft.mentions.every((mention) => sentence.index - mention.sentence.index <= 1);

/** News tells what is fresh: a day long before publication belongs to another, earlier event. */
const isFresh = (iso: string, reference: number | null): boolean =>
  reference === null || reference - (dayOfIso(iso) ?? reference) <= 5;
