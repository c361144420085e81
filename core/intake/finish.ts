import { categoriesOf, conditionsOf, mediatorsOf, placeOf } from './details.ts';
import type { Draft } from './draft.ts';
import { countsOfDraft } from './event-counts.ts';
import { SAME_NUMBER } from './formula.ts';
import { inRange } from './matcher.ts';
import { firstOf } from './phrases.ts';
import type { PlaceWords } from './places.ts';
import { resolveDate } from './resolve-date.ts';
import type { Scan, Sentence } from './scan.ts';
import { spanOf } from './spans.ts';
import type { SpeakerWords } from './speakers.ts';
import type { EventStatus, ProposedEvent, ReadSpeaker } from './types.ts';

export type Context = {
  readonly speakers: readonly SpeakerWords[];
  readonly places: readonly PlaceWords[];
  readonly silent: ReadonlySet<Sentence>;
  /** Whose page it is. */
  readonly owner: ReadSpeaker | null;
};

export function finish(
  scan: Scan,
  draft: Draft,
  isMain: boolean,
  drafts: readonly Draft[],
  context: Context,
): ProposedEvent {
  const own = [...draft.sentences].sort((a, b) => a.index - b.index);
  const others = new Set(
    (isMain ? drafts : [])
      .filter(
        (other) =>
          other !== draft &&
          other.kind !== 'agreement' &&
          other.kind !== 'negotiation-round' &&
          other.status !== 'announced',
      )
      .flatMap((other) => [...other.sentences]),
  );
  // The main event owns what no other event does; a background event only its own sentences.
  const wide = isMain
    ? scan.sentences.filter(
        (sentence) =>
          !sentence.isFurniture &&
          (draft.sentences.has(sentence) || (!others.has(sentence) && !context.silent.has(sentence))),
      )
    : own;
  const near = isMain
    ? wide.filter(
        (sentence) => draft.sentences.has(sentence) || sentence.index <= (own.at(-1)?.index ?? 0) + 1,
      )
    : own;
  // The sentence after the main event still tells where it was ("… at the talks in Istanbul").
  const lastOwn = own.at(-1)?.index ?? 0;
  const after = scan.sentences.slice(lastOwn + 1, lastOwn + 2);
  const claimedBy = claimsOf(scan, isMain ? wide : own, context);
  const status = statusOf(draft, claimedBy);
  const kindAt = draft.mentions[0] ? scan.tokens[draft.mentions[0].at]! : own[0]!;
  const statusSentence = own[0] ?? kindAt;
  return {
    main: isMain,
    kind: { value: draft.kind, span: { start: kindAt.start, end: kindAt.end } },
    status: { value: status, span: { start: statusSentence.start, end: statusSentence.end } },
    date:
      draft.date ??
      (draft.vague ? resolveDate(draft.vague, { reference: null, last: null, isFuture: false }) : null),
    ...countsOfDraft(scan, draft),
    categories: categoriesOf(scan, draft, isMain ? near : own),
    formula: formulaOf(scan, draft, own),
    place: placeOf(scan, draft, context.places, isMain ? [...own, ...after] : own),
    mediators:
      draft.kind === 'negotiation-round' || draft.kind === 'agreement'
        ? strongMediators(scan, context, isMain ? wide : own)
        : mediatorsOf(scan, context.places, isMain ? wide : own, isMain),
    claimedBy,
    conditions: conditionsOf(scan, isMain ? wide : own),
    sentences: own.map(spanOf),
  };
}

const strongMediators = (
  scan: Scan,
  context: Context,
  own: readonly Sentence[],
): ProposedEvent['mediators'] =>
  mediatorsOf(scan, context.places, own, false).filter((one) => one.value !== 'ICRC');

function statusOf(draft: Draft, claimedBy: readonly ReadSpeaker[]): EventStatus {
  if (!draft.isRejected) return draft.status;
  const sides = new Set(claimedBy.map((speaker) => speaker.side));
  if (sides.has('UA') && sides.has('RU')) return 'disputed';
  return draft.status === 'postponed' ? 'postponed' : 'denied';
}

function claimsOf(
  scan: Scan,
  sentences: readonly Sentence[],
  { speakers, owner }: Context,
): readonly ReadSpeaker[] {
  const inside = sentences.flatMap((sentence) => inRange(speakers, sentence));
  const speaking = inside.filter((speaker) => speaker.isSpeaking);
  const named = speaking.filter((speaker) => speaker.side !== 'media');
  // Nobody beside a verb of speech, yet somebody speaks ("Про підсумки він написав у Facebook"): the one named first.
  const anyone = inside
    // The Red Cross is named as helping more often than as speaking.
    .filter((speaker) => speaker.side !== 'media' && speaker.side !== 'ICRC')
    .slice(0, 1);
  const isTold = sentences.some((sentence) => hasSpeech(scan, sentence));
  const chosen = named.length > 0 ? named : isTold && anyone.length > 0 ? anyone : speaking;
  const out: ReadSpeaker[] = [];
  for (const speaker of chosen) {
    const name = speaker.name.toLowerCase();
    if (
      out.some(
        (one) =>
          one.side === speaker.side &&
          (one.name.toLowerCase().includes(name) || name.includes(one.name.toLowerCase())),
      )
    )
      continue;
    out.push({ name: speaker.name, side: speaker.side, span: speaker.span });
  }
  return owner !== null && out.every((one) => one.side === 'media') ? [owner] : out;
}

function hasSpeech(scan: Scan, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) if (scan.tags[at]!.has('speech')) return true;
  return false;
}

function formulaOf(scan: Scan, draft: Draft, own: readonly Sentence[]): ProposedEvent['formula'] {
  if (draft.formula) return { value: draft.formula.value, span: spanOf(draft.formula) };
  if (draft.kind !== 'exchange') return null;
  const figures = draft.counts.filter((count) => !count.words.isPart);
  if (figures.length > 0) return null;
  for (const sentence of own) {
    const text = scan.plain.slice(sentence.start, sentence.end);
    const match = firstOf(SAME_NUMBER, text);
    if (match)
      return {
        value: 'one-to-one',
        span: { start: sentence.start + match.index, end: sentence.start + match.index + match.text.length },
      };
  }
  return null;
}
