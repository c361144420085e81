import { dayOfIso } from './calendar.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './mention.ts';
import { resolveDate } from './resolve-date.ts';
import type { Scan } from './scan.ts';

/** A headline that gives both sides in one figure, where the text below gives each: "trade 410 captives", 205 and 205. */
function isHeadlineSum(draft: Draft, drafts: readonly Draft[]): boolean {
  const [count, more] = draft.counts;
  if (!count || more || draft.date !== null || firstIndex(draft) !== 0 || draft.sentences.size > 1)
    return false;
  return drafts.some((other) => {
    if (other === draft || other.kind !== draft.kind || firstIndex(other) > 3) return false;
    const figures = other.counts.map((one) => one.words.number);
    const sum = figures.reduce((a, b) => a + b, 0);
    return figures.length > 0 && count.words.number === (figures.length === 1 ? 2 * sum : sum);
  });
}

/** Drops what adds nothing: an undated twin of a dated event without any content of its own. */
export function tidy(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft) => {
    if (isHeadlineSum(draft, drafts)) return false;
    if (draft.kind === 'negotiation-round' && !draft.date?.iso) {
      const twin = drafts.find(
        (other) =>
          other !== draft && other.kind === draft.kind && (other.date?.iso || other.order < draft.order),
      );
      if (twin && draft.vague === null) return false;
    }
    if (draft.kind === 'agreement') {
      const has =
        draft.counts.length > 0 ||
        draft.formula !== null ||
        draft.date !== null ||
        draft.vague !== null ||
        draft.order <= 1;
      return has;
    }
    return true;
  });
}

/** "A month after the swap of 17 July, 115 came home today": of two days in one sentence the fresher one is the news. */
function fresher(drafts: readonly Draft[], first: Draft): Draft {
  if (!first.isBackground || !first.date?.iso) return first;
  let best = first;
  for (const draft of drafts)
    if (
      draft.kind === first.kind &&
      draft.status === 'reported-done' &&
      firstIndex(draft) === firstIndex(first) &&
      draft.date?.iso &&
      best.date?.iso &&
      draft.date.iso > best.date.iso
    )
      best = draft;
  return best;
}

/** What the text is about: its first event; an agreement said as news goes before the exchange that it promises. */
export function mainOf(scan: Scan, drafts: readonly Draft[]): Draft | null {
  const first =
    drafts.find((draft) => !draft.isBackground && draft.kind !== 'negotiation-round') ??
    drafts.find((draft) => !draft.isBackground) ??
    (drafts[0] ? fresher(drafts, drafts[0]) : null);
  if (first && first.status === 'announced' && !first.date?.iso && first.kind !== 'agreement') {
    const agreement = drafts.find(
      (draft) => draft.kind === 'agreement' && !draft.isBackground && firstIndex(draft) <= 3,
    );
    if (agreement) return agreement;
  }
  // "О подготовке обмена" above "a list was handed over on Thursday": what has happened is the news
  if (first?.status === 'announced' && !first.date?.iso && first.kind === 'exchange') {
    const list = drafts.find(
      (draft) =>
        draft.kind === 'list-handover' &&
        draft.status === 'reported-done' &&
        !draft.isBackground &&
        draft.date?.iso &&
        firstIndex(draft) <= 3,
    );
    if (list) return list;
  }
  // "The handover that the sides agreed on in Istanbul is over": what was agreed is told aside
  if (first?.kind === 'agreement' && isToldAside(scan, first)) {
    const told = drafts.find(
      (draft) =>
        draft !== first &&
        !draft.isBackground &&
        draft.status === 'reported-done' &&
        draft.kind !== 'negotiation-round' &&
        draft.kind !== 'agreement' &&
        firstIndex(draft) <= firstIndex(first) + 2,
    );
    if (told) return told;
  }
  const talks = drafts.find((draft) => draft.kind === 'negotiation-round');
  if (first && talks && talks !== first && firstIndex(talks) + 1 < firstIndex(first)) return talks;
  // The text opens with a round and its day, what was agreed there follows
  if (
    first &&
    talks &&
    talks !== first &&
    firstIndex(talks) < firstIndex(first) &&
    talks.date?.iso &&
    talks.mentions[0]?.date
  )
    return talks;
  // "A third round … ended with agreement on …": the round is the subject
  if (
    first?.kind === 'agreement' &&
    talks?.date?.iso &&
    talks.order < first.order &&
    firstIndex(talks) === firstIndex(first) &&
    talks.mentions[0]?.anchors.some((anchor) => scan.tags[anchor.at]?.has('round'))
  )
    return talks;
  // "Negotiators met on Wednesday … : 1,200 captives will go home": the meeting is the news, the plan its outcome
  if (
    first &&
    talks &&
    talks.order < first.order &&
    first.status === 'announced' &&
    !first.date?.iso &&
    talks.date?.iso
  )
    return talks;
  return first;
}

const RELATIVE = /^(?:котор\p{L}+|як(?:ий|а|е|і|у|ого|ої|ому|ій|им|ою|их|ими)|that|which)$/u;

function isToldAside(scan: Scan, draft: Draft): boolean {
  return draft.mentions.every(({ sentence, anchors }) =>
    anchors.every(({ at }) => {
      for (let index = at - 1; index >= Math.max(sentence.from, at - 4); index -= 1)
        if (RELATIVE.test(scan.tokens[index]!.text)) return true;
      return false;
    }),
  );
}

const firstIndex = (draft: Draft): number => Math.min(...[...draft.sentences].map((one) => one.order));

const sharesFigure = (one: Draft, other: Draft): boolean =>
  one.counts.some(({ words }) => other.counts.some((count) => count.words.number === words.number));

/**
 * A headline and the sentence that begins the news under it tell of one event: where only the second has the day, and it is the day of
 * publication or the one before, they are one. Figures of both stay. Returns the drafts without the one that was taken in.
 */
export function withLead(main: Draft, drafts: readonly Draft[], reference: number | null): readonly Draft[] {
  if (reference === null || main.date !== null || main.vague !== null || firstIndex(main) > 0) return drafts;
  if (main.kind === 'agreement' || main.kind === 'negotiation-round') return drafts;
  const lead = drafts.find(
    (draft) =>
      draft !== main &&
      draft.kind === main.kind &&
      draft.status === main.status &&
      (!draft.isBackground || sharesFigure(main, draft)) &&
      firstIndex(draft) <= 3 &&
      (main.sentences.size === 1 || sharesFigure(main, draft)) &&
      draft.date?.iso &&
      Math.abs((dayOfIso(draft.date.iso) ?? 0) - reference) <= 1,
  );
  if (!lead) return drafts;
  main.date = lead.date;
  main.isDateSoft = lead.isDateSoft;
  main.formula ??= lead.formula;
  main.mentions.push(...lead.mentions);
  main.counts.push(...lead.counts);
  for (const sentence of lead.sentences) main.sentences.add(sentence);
  return drafts.filter((draft) => draft !== lead);
}

/** One day told twice, in the headline and below, is one event: figures and sentences of both stay. */
export function withSameDay(main: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const iso = main.date?.iso;
  if (!iso) return drafts;
  return drafts.filter((draft) => {
    const isTwin =
      draft !== main &&
      draft.kind === main.kind &&
      draft.date?.iso === iso &&
      (draft.date.end ?? iso) === (main.date?.end ?? iso) &&
      draft.status === main.status &&
      !draft.mentions.some((mention) => mention.date?.isOfRange);
    if (!isTwin) return true;
    main.formula ??= draft.formula;
    main.mentions.push(...draft.mentions);
    main.counts.push(...draft.counts);
    for (const sentence of draft.sentences) main.sentences.add(sentence);
    return false;
  });
}

/** The main event's day may stand in the dateline, or with the meeting it happened at. */
export function dateOfMain(
  scan: Scan,
  main: Draft,
  reference: number | null,
  drafts: readonly Draft[],
  readings: readonly SentenceReading[],
): void {
  if (main.date !== null || main.vague !== null || main.status === 'announced') return;
  const isRepeated = main.mentions.every((mention) => mention.anchors.every((anchor) => anchor.isPlural));
  if (isRepeated && main.mentions.length > 0) return;
  if (scan.dateline) {
    main.date = resolveDate(scan.dateline, { reference, last: null, isFuture: false }, 'dateline');
    main.isDateSoft = true;
    return;
  }
  const lead = scan.sentences.filter((sentence) => !sentence.isFurniture).slice(0, 4);
  if (
    main.kind !== 'agreement' &&
    main.kind !== 'negotiation-round' &&
    !main.mentions.some((mention) => mention.isDenied)
  ) {
    // "…, both governments said on Thursday": the first sentences' day of statement
    for (const reading of readings) {
      if (!lead.slice(0, 3).includes(reading.sentence)) continue;
      const words = reading.mentions.find((mention) => mention.statementDate !== null)?.statementDate;
      if (!words || words.type === 'vague') continue;
      main.date = resolveDate(words, { reference, last: null, isFuture: false }, 'statement');
      main.isDateSoft = true;
      return;
    }
  }
  if (main.kind === 'list-handover') {
    for (const sentence of lead)
      for (const words of sentence.dates) {
        const isTaken =
          words.type === 'vague' ||
          /^(?:since|з|із|с|від|от)$/.test(scan.tokens[words.from - 1]?.text ?? '') ||
          drafts.some((draft) => draft !== main && draft.date?.span.start === words.start);
        if (isTaken) continue;
        main.date = resolveDate(words, { reference, last: null, isFuture: false }, 'inherited');
        return;
      }
  }
  if (main.kind === 'agreement') {
    // What was agreed at talks of a known day, told in the next sentences, was agreed that day.
    const talks = drafts.find(
      (draft) =>
        draft.kind === 'negotiation-round' &&
        draft.date?.iso &&
        draft.status === 'reported-done' &&
        Math.abs(firstIndex(draft) - firstIndex(main)) <= 2,
    );
    if (talks?.date) {
      main.date = { ...talks.date, basis: 'inherited' };
      main.isDateSoft = true;
    }
  }
}
