import type { Board } from './board.ts';
import type { CountWords } from './count-words.ts';
import type { Draft } from './draft.ts';
import { CONTENT, fakeMention, isAccusation, isOfCaptured, settle } from './draft-rules.ts';
import type { SentenceReading } from './mention.ts';
import type { Sentence } from './scan.ts';

/** A sentence that only says "put off" or "denied" speaks of the events before it. */
export function echoOn(board: Board, reading: SentenceReading): void {
  const { sentence } = reading;
  const date = reading.echoDate ? board.resolve(reading.echoDate, sentence, false) : null;
  if (reading.echo === 'postponed') {
    if (!board.recent || sentence.index - board.recent.sentence > 2) return;
    for (const kind of board.recentKinds.filter((one) => CONTENT.includes(one) && one !== 'list-handover')) {
      const existing = board
        .ofKind(kind)
        .find((draft) => (date?.iso ? draft.date?.iso === date.iso : !draft.isBackground));
      if (existing && (date?.iso || existing.status !== 'reported-done')) {
        existing.status = 'postponed';
        existing.isStatusSure = true;
        existing.sentences.add(sentence);
      } else if (date?.iso) {
        const made = board.open(fakeMention(kind, sentence), date, false);
        made.status = 'postponed';
        made.isStatusSure = true;
        made.sentences.add(sentence);
      }
    }
    return;
  }
  if (!board.recent) return;
  for (const draft of board.drafts)
    if (!draft.isBackground && draft.kind !== 'agreement' && draft.kind !== 'negotiation-round')
      draft.isRejected = true;
  board.drafts[0]?.sentences.add(sentence);
}

/** Figures of a sentence without an event of its own go to the event that they fit. */
export function carryCounts(board: Board, reading: SentenceReading): void {
  const { sentence } = reading;
  if (!board.recent || sentence.index - board.recent.sentence > 3) return;
  if (isAccusation(board.scan, sentence)) return;
  const isCaptured = isOfCaptured(board.scan, sentence);
  // "Це військові, а ще двоє цивільних, захоплених у Маріуполі": told of those who came back
  const isOfThese = GROUP_OF.test(board.scan.plain.slice(sentence.start, sentence.end));
  for (const count of reading.looseCounts) {
    if (isCaptured && !(isOfThese && count.what === 'civilian')) continue;
    const target = targetOf(board, count, sentence);
    if (target) target.counts.push({ words: settle(target, count), sentence });
    target?.sentences.add(sentence);
  }
}

const GROUP_OF =
  /^(?:це|серед|вони|двоє з|троє з|это|среди|они|двое из|трое из|they|among|these|those|two of)(?!\p{L})/u;

function targetOf(board: Board, count: CountWords, sentence: Sentence): Draft | undefined {
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
  const twin = board.drafts.find(
    (draft) =>
      fits(draft) && draft.counts.some((one) => !one.words.isPart && one.words.number === count.number),
  );
  if (twin) return twin;
  if (
    board.recent &&
    sentence.index - board.recent.sentence <= 1 &&
    fits(board.recent.draft) &&
    board.recent.draft.status !== 'announced'
  )
    return board.recent.draft;
  return board.drafts.find((draft) => !draft.isBackground && fits(draft));
}
