import { dayOfIso } from './calendar.ts';
import type { DateWords } from './date-type.ts';
import type { Draft } from './draft.ts';
import { yearOf } from './draft-rules.ts';
import type { Mention } from './mention.ts';
import { resolveDate } from './resolve-date.ts';
import type { Scan, Sentence } from './scan.ts';
import type { EventKind, ReadDate } from './types.ts';

/** The events found so far while a text is read from its beginning, and what it spoke of last. */
export type Board = {
  readonly scan: Scan;
  /** Day number of publication. */
  readonly reference: number | null;
  readonly drafts: Draft[];
  /** The day named last. */
  last: number | null;
  recent: { readonly draft: Draft; readonly sentence: number } | null;
  recentKinds: readonly EventKind[];
  readonly resolve: (words: DateWords, sentence: Sentence, isFuture: boolean, isPutOff?: boolean) => ReadDate;
  readonly ofKind: (kind: EventKind) => readonly Draft[];
  /** The event of a kind that a sentence goes on with. */
  readonly activeOf: (kind: EventKind, sentence: Sentence) => Draft | undefined;
  readonly open: (mention: Mention, date: ReadDate | null, isSoft: boolean) => Draft;
};

const NAMES_A_DAY: ReadonlySet<DateWords['type']> = new Set(['calendar', 'weekday', 'offset']);

export function createBoard(scan: Scan, reference: number | null): Board {
  const resolve = (words: DateWords, sentence: Sentence, isFuture: boolean, isPutOff = false): ReadDate => {
    // "25 вересня говорили, що на наступний день …": the day named just before in the sentence
    const before =
      words.type === 'from-last'
        ? sentence.dates.filter((one) => NAMES_A_DAY.has(one.type) && one.from < words.from).at(-1)
        : undefined;
    const range = words.isOfRange ? board.drafts.findLast((draft) => draft.date?.end) : undefined;
    if (words.isOfRange && !range)
      return { ...resolveDate(words, { reference: null, last: null, isFuture }), iso: null };
    const base = range
      ? dayOfIso(range.date?.iso ?? '')
      : before
        ? dayOfIso(resolveDate(before, { reference, last: board.last, isFuture: false }).iso ?? '')
        : board.last;
    const sentenceYear = yearOf(scan, sentence, words);
    return resolveDate(words, { reference, last: base, isFuture, isPutOff, sentenceYear });
  };
  const ofKind = (kind: EventKind) => board.drafts.filter((draft) => draft.kind === kind);
  const activeOf = (kind: EventKind, sentence: Sentence): Draft | undefined => {
    const same = ofKind(kind);
    if (
      board.recent &&
      board.recent.draft.kind === kind &&
      sentence.index - board.recent.sentence <= 1 &&
      board.recent.draft.status !== 'announced' &&
      !board.recent.draft.isBackground
    )
      return board.recent.draft;
    return same.find((draft) => !draft.isBackground) ?? same.at(-1);
  };
  const open = (mention: Mention, date: ReadDate | null, isSoft: boolean): Draft => {
    const draft: Draft = {
      kind: mention.kind,
      order: board.drafts.length,
      date,
      isDateSoft: isSoft,
      vague: mention.vague,
      isBackground:
        mention.isBackground || (board.drafts.length > 0 && mention.vague !== null && !mention.isFuture),
      mentions: [],
      counts: [],
      formula: null,
      status: 'reported-done',
      isStatusSure: false,
      isRejected: false,
      sentences: new Set(),
    };
    board.drafts.push(draft);
    return draft;
  };

  const board: Board = {
    scan,
    reference,
    drafts: [],
    last: null,
    recent: null,
    recentKinds: [],
    resolve,
    ofKind,
    activeOf,
    open,
  };
  return board;
}
