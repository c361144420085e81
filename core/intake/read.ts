import type { Topic } from './anchors.ts';
import { assemble, type Draft } from './assemble.ts';
import { dayOfIso } from './calendar.ts';
import { countsOf } from './counts.ts';
import { referenceDay, resolveDate } from './dates.ts';
import { categoriesOf, conditionsOf, mediatorsOf, placeOf } from './details.ts';
import { findFormulas, SAME_NUMBER } from './formula.ts';
import { readSentence, type SentenceReading, test } from './mentions.ts';
import { phrase } from './phrases.ts';
import { inRange } from './matcher.ts';
import { findPlaces } from './places.ts';
import { type Scan, type Sentence, scanText } from './scan.ts';
import { findSpeakers, type SpeakerWords } from './speakers.ts';
import type {
  EventKind,
  EventStatus,
  PartySide,
  ProposedEvent,
  ReadCount,
  Reading,
  ReadOptions,
  ReadSpeaker,
  Silence,
  Span,
} from './types.ts';

const UKRAINE = phrase(
  "украин\\p{L}*|україн\\p{L}*|ukrain\\p{L}*|киев\\p{L}*|київ\\p{L}*|києв\\p{L}*|kyiv(?:'s)?|kiev(?:'s)?|зсу|всу|гур|сбу|лубін\\p{L}*|лубин\\p{L}*|lubinets",
);
const RUSSIA = phrase(
  "росі\\p{L}*|росс\\p{L}*|рф|russia\\p{L}*|москв\\p{L}*|moscow(?:'s)?|кремл\\p{L}*|kremlin|днр|лнр|курськ\\p{L}*|курск\\p{L}*|kursk|москальков\\p{L}*",
);
const OTHER_WARS = phrase(
  'israel\\p{L}*|hamas|gaza|ізраїл\\p{L}*|израил\\p{L}*|хамас\\p{L}*|газ[иі]|азербайджан\\p{L}*|вірмен\\p{L}*|армени\\p{L}*|армянск\\p{L}*|azerbaijan\\p{L}*|armenia\\p{L}*|houthi\\p{L}*|хусит\\p{L}*|yemen\\p{L}*|ємен\\p{L}*|йемен\\p{L}*|iran\\p{L}*|іран\\p{L}*|иран\\p{L}*|syria\\p{L}*|сирі\\p{L}*|сири\\p{L}*|судан\\p{L}*|sudan\\p{L}*|taliban|талібан\\p{L}*|талибан\\p{L}*|venezuela\\p{L}*|венесуел\\p{L}*|венесуэл\\p{L}*|india|pakistan|індії|пакистан\\p{L}*|hezbollah|хезболл\\p{L}*|thailand|cambodia|камбодж\\p{L}*|гершкович\\p{L}*|gershkovich|вілан\\p{L}*|whelan|грайнер|griner|навальн\\p{L}*|кара-мурз\\p{L}*',
);
const FOREIGN_PARTNERS = phrase(
  'germany|німеччин\\p{L}*|германи\\p{L}*|united states|сша|washington|вашингтон\\p{L}*|western countries|захід\\p{L}*|poland|польщ\\p{L}*|польш\\p{L}*|belarusian|білорус\\p{L}*|белорус\\p{L}*',
);

/** Reads a news text: proposed announcements with the words they come from. Never throws, reads any text. */
export function readNews(input: string, options: ReadOptions = {}): Reading {
  const scan = scanText(input);
  const hasUkraine = test(UKRAINE, scan.plain);
  const hasRussia = test(RUSSIA, scan.plain);
  const reference =
    referenceDay(options.published) ??
    dayOfWords(scan, scan.pageDate) ??
    (scan.dateline?.year === undefined ? null : dayOfWords(scan, scan.dateline));
  const home = homeSide(scan);
  const speakers = findSpeakers(scan, home);
  const places = findPlaces(scan);
  const formulas = findFormulas(scan);
  const topic = topicOf(
    scan,
    formulas.some((formula) => formula.value === 'N-for-N'),
  );
  const mainSide = firstParty(speakers);
  const inFormula = (start: number, end: number) =>
    formulas.some((formula) => start >= formula.start && end <= formula.end);
  const readings: SentenceReading[] = [];
  let lastKind: EventKind | null = null;
  let speakerBefore: PartySide | null = null;
  let wasTotal = false;
  for (const sentence of scan.sentences) {
    const here = inRange(speakers, sentence);
    const own = firstParty(here.filter((one) => one.isSpeaking));
    const speakerSide: PartySide | null = own ?? speakerBefore;
    if (own) speakerBefore = own;
    const reading = readSentence(
      {
        scan,
        topic,
        places: inRange(places, sentence),
        formulas: inRange(formulas, sentence),
        lastKind,
        wasTotal,
        countsIn: (one) =>
          countsOf(
            scan,
            one,
            { speakers: here, speakerSide, home: home ?? mainSide, isBodies: false },
            (number) => inFormula(number.start, number.end),
          ),
      },
      sentence,
    );
    wasTotal = reading.isTotal;
    const named = reading.mentions.find(
      (mention) => mention.isStrong && mention.kind !== 'negotiation-round' && mention.kind !== 'agreement',
    );
    if (named) lastKind = named.kind;
    readings.push(reading);
  }
  const silences: Silence[] = [];
  // A post may say only "наші" and "росіяни", a Russian notice only "Минобороны".
  const isOurWar = hasUkraine || ((hasRussia || home !== null) && !test(OTHER_WARS, scan.plain));
  if (!isOurWar) {
    for (const reading of readings)
      if (reading.mentions.some((mention) => mention.isStrong))
        silences.push({ reason: 'other-parties', span: spanOf(reading.sentence) });
    return { events: [], silences, unread: unreadOf(scan, [], silences) };
  }
  for (const reading of readings) {
    const reason =
      reading.silence ?? reading.mentions.find((mention) => mention.silence !== null)?.silence ?? null;
    if (reason !== null && !reading.mentions.some((mention) => mention.isStrong))
      silences.push({ reason, span: spanOf(reading.sentence) });
  }
  const assembled = assemble(scan, readings, reference).drafts.filter((draft) => {
    const isForeign = isOfOthers(scan, draft);
    if (isForeign)
      for (const sentence of draft.sentences)
        silences.push({ reason: 'other-parties', span: spanOf(sentence) });
    return !isForeign;
  });
  const drafts = tidy(assembled);
  const main = mainOf(drafts);
  if (main) dateOfMain(scan, main, reference, drafts, readings);
  const events = (main ? [main, ...drafts.filter((draft) => draft !== main)] : []).map((draft) =>
    finish(scan, draft, draft === main, drafts, {
      speakers,
      places,
      silent: new Set(readings.filter((one) => one.hasTotal).map((one) => one.sentence)),
    }),
  );
  return { events, silences, unread: unreadOf(scan, events, silences) };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function topicOf(scan: Scan, hasFormula: boolean): Topic {
  let hasPrisoners = false;
  let hasBodies = false;
  let hasExchange = false;
  let hasReturns = false;
  for (const meaning of scan.tags) {
    if (meaning.has('prisoner')) hasPrisoners = true;
    if (meaning.has('body') || meaning.has('repatriation')) hasBodies = true;
    if (meaning.has('childPlain')) hasReturns = true;
    if (meaning.has('exchangeNoun') || meaning.has('exchangeVerb') || meaning.has('exchangePlural'))
      hasExchange = true;
  }
  if (hasExchange && hasFormula) hasPrisoners = true;
  for (const meaning of scan.tags)
    if (hasExchange && (meaning.has('soldier') || meaning.has('defender'))) hasPrisoners = true;
  return { hasPrisoners, hasBodies, hasExchange, hasReturns };
}

function dayOfWords(scan: Scan, words: Scan['pageDate']): number | null {
  if (!words) return null;
  const date = resolveDate(words, { reference: null, last: null, isFuture: false });
  void scan;
  return date.iso === null ? null : dayOfIso(date.iso);
}

const UA_VOICE = phrase(
  'захисни\\p{L}*|захисниц\\p{L}*|оборонц\\p{L}*|защитник\\p{L}*|окупант\\p{L}*|оккупант\\p{L}*|наш\\p{L}+ воїн\\p{L}*|загарбник\\p{L}*|defenders|temporarily occupied',
);
const RU_VOICE = phrase(
  'сво|спецопераци\\p{L}*|киевск\\p{L}+ режим\\p{L}*|всу|боевик\\p{L}*|special military operation|kiev regime|украинск\\p{L}+ боевик\\p{L}*|на украину|днр|лнр',
);

/** From whose side the text is written, as far as its own words show it. */
function homeSide(scan: Scan): PartySide | null {
  let ukrainian = 0;
  let russian = 0;
  for (let index = 0; index < Math.min(scan.plain.length, 6000); index += 1) {
    const letter = scan.plain.charAt(index);
    if (letter === 'і' || letter === 'ї' || letter === 'є') ukrainian += 1;
    else if (letter === 'ы' || letter === 'э' || letter === 'ъ') russian += 1;
  }
  if (ukrainian > russian && ukrainian > 3) return 'UA';
  const ua = scan.plain.match(UA_VOICE)?.length ?? 0;
  const ru = scan.plain.match(RU_VOICE)?.length ?? 0;
  if (ua > ru) return 'UA';
  if (ru > ua) return 'RU';
  return null;
}

function firstParty(speakers: readonly SpeakerWords[]): PartySide | null {
  for (const speaker of speakers) if (speaker.side === 'UA' || speaker.side === 'RU') return speaker.side;
  return null;
}

/** An exchange between other countries, in a text that mentions Ukraine elsewhere. */
function isOfOthers(scan: Scan, draft: Draft): boolean {
  let ours = false;
  let others = false;
  for (const { sentence } of draft.mentions) {
    const text = scan.plain.slice(sentence.start, sentence.end);
    if (test(UKRAINE, text)) ours = true;
    if (test(OTHER_WARS, text)) others = true;
    if (
      test(FOREIGN_PARTNERS, text) &&
      test(RUSSIA, text) &&
      draft.kind === 'exchange' &&
      /шпигун|шпион|spy|spies|journalist|журналіст|журналист|citizens|громадян сша|граждан сша/u.test(text)
    )
      others = true;
  }
  return others && !ours && draft.mentions.length > 0;
}

/** Drops what adds nothing: an undated twin of a dated event without any content of its own. */
function tidy(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft) => {
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

/** What the text is about: its first event; an agreement said as news goes before the exchange that it promises. */
function mainOf(drafts: readonly Draft[]): Draft | null {
  const first =
    drafts.find((draft) => !draft.isBackground && draft.kind !== 'negotiation-round') ??
    drafts.find((draft) => !draft.isBackground) ??
    drafts[0] ??
    null;
  if (first && first.status === 'announced' && !first.date?.iso && first.kind !== 'agreement') {
    const agreement = drafts.find(
      (draft) =>
        draft.kind === 'agreement' &&
        !draft.isBackground &&
        Math.min(...[...draft.sentences].map((one) => one.index)) <= 3,
    );
    if (agreement) return agreement;
  }
  const talks = drafts.find((draft) => draft.kind === 'negotiation-round');
  if (first && talks && talks !== first && firstIndex(talks) + 1 < firstIndex(first)) return talks;
  return first;
}

const firstIndex = (draft: Draft): number => Math.min(...[...draft.sentences].map((one) => one.index));

/** The main event's day may stand in the dateline, or with the meeting it happened at. */
function dateOfMain(
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
        if (words.type === 'vague') continue;
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

type Context = {
  readonly speakers: readonly SpeakerWords[];
  readonly places: ReturnType<typeof findPlaces>;
  readonly silent: ReadonlySet<Sentence>;
};

function finish(
  scan: Scan,
  draft: Draft,
  isMain: boolean,
  drafts: readonly Draft[],
  context: Context,
): ProposedEvent {
  const own = [...draft.sentences].sort((a, b) => a.index - b.index);
  const others = new Set(
    drafts
      .filter((other) => other !== draft && other.kind !== 'agreement' && other.kind !== 'negotiation-round')
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
  const claimedBy = claimsOf(scan, draft, isMain ? wide : own, context.speakers);
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
    place: placeOf(scan, draft, context.places, own),
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
  draft: Draft,
  sentences: readonly Sentence[],
  speakers: readonly SpeakerWords[],
): readonly ReadSpeaker[] {
  const inside = speakers.filter((speaker) =>
    sentences.some((sentence) => speaker.from >= sentence.from && speaker.from < sentence.to),
  );
  const speaking = inside.filter((speaker) => speaker.isSpeaking);
  const named = speaking.filter((speaker) => speaker.side !== 'media');
  // Nobody beside a verb of speech, yet somebody speaks ("Про підсумки він написав у Facebook"): the one named first.
  const anyone = inside.filter((speaker) => speaker.side !== 'media').slice(0, 1);
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
  void draft;
  void scan;
  return out;
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
    SAME_NUMBER.lastIndex = 0;
    const match = SAME_NUMBER.exec(text);
    if (match)
      return {
        value: 'one-to-one',
        span: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
      };
  }
  return null;
}

/** The figures of an event: of a formula, of the sentences, and "as many" for the other side. */
function countsOfDraft(scan: Scan, draft: Draft): Pick<ProposedEvent, 'counts' | 'parts'> {
  if (draft.kind === 'negotiation-round') return { counts: [], parts: [] };
  const out: ReadCount[] = [];
  const add = (count: ReadCount) => {
    const known = out.findIndex(
      (one) => one.what === count.what && one.to === count.to && one.number === count.number,
    );
    if (known < 0) out.push(count);
    // A headline drops "about" and "more than"; the sentence that keeps it is the better reading.
    else if (out[known]!.qualifier === 'exact' && count.qualifier !== 'exact') out[known] = count;
  };
  const stated: ReadCount[] = [];
  let lastWhat: ReadCount['what'] | null = null;
  const baseWhat: ReadCount['what'] =
    draft.kind === 'body-repatriation'
      ? 'body'
      : draft.kind === 'child-return'
        ? 'child'
        : draft.kind === 'civilian-return'
          ? 'civilian'
          : 'pow';
  for (const { words } of draft.counts) {
    const what = fitWhat(draft.kind, words.what ?? lastWhat ?? baseWhat);
    if (what === null) continue;
    if (words.what !== null) lastWhat = words.what;
    for (const to of words.to)
      stated.push({
        what,
        to,
        number: words.number,
        qualifier: words.qualifier,
        span: { start: words.start, end: words.end },
        isPart: words.isPart,
      });
  }
  const isStaged = draft.mentions.some((mention) => mention.isStage);
  const formula = draft.formula;
  if (formula?.first !== undefined && formula.second !== undefined) {
    const { first, second } = formula;
    // Of bodies the larger figure goes to Ukraine; of prisoners the order is that of the text: "to us for to them".
    const toUkraine = draft.kind === 'body-repatriation' ? Math.max(first, second) : first;
    const toRussia = draft.kind === 'body-repatriation' ? Math.min(first, second) : second;
    const hasOther = stated.some(
      (count) =>
        !count.isPart && count.number !== toUkraine && count.number !== toRussia && count.what !== 'civilian',
    );
    if (!(isStaged && hasOther)) {
      const known = (to: PartySide, number: number) =>
        stated.find((count) => count.to === to && count.number === number);
      const what =
        draft.kind === 'exchange' || draft.kind === 'agreement' || draft.kind === 'list-handover'
          ? 'pow'
          : baseWhat;
      const mixed =
        draft.kind === 'exchange' && stated.some((count) => count.what === 'civilian' && count.to === 'RU')
          ? what
          : what;
      for (const [to, number] of [
        ['UA', toUkraine],
        ['RU', toRussia],
      ] as const)
        if (!known(to, number))
          add({ what: mixed, to, number, qualifier: 'exact', span: spanOf(formula), isPart: false });
    }
  }
  for (const count of stated) if (!count.isPart) add(count);
  for (const sentence of draft.sentences) {
    const text = scan.plain.slice(sentence.start, sentence.end);
    SAME_NUMBER.lastIndex = 0;
    const match = SAME_NUMBER.exec(text);
    if (!match) continue;
    const at = sentence.start + match.index;
    const isOfFormula = (count: ReadCount) => formula !== null && count.span.start === formula.start;
    const fits = (count: ReadCount) => count.what !== 'civilian' && !isOfFormula(count);
    const before = [...out].reverse().find((count) => count.span.end <= at && fits(count)) ?? out.find(fits);
    if (!before) continue;
    const to: PartySide = before.to === 'UA' ? 'RU' : 'UA';
    if (out.some((count) => count.to === to && count.what === before.what && !isOfFormula(count))) continue;
    add({ ...before, to, span: { start: at, end: at + match[0].length } });
  }
  // Groups inside a figure stand in only where no figure is given.
  if (out.length === 0) for (const count of stated) add(count);
  const parts = stated.filter((count) => count.isPart && !out.includes(count));
  if (draft.kind !== 'exchange' && draft.kind !== 'agreement') return { counts: out, parts };
  return { counts: out.filter((count) => !isBothTogether(count, out)), parts };
}

/** "314 prisoners" of both sides together is no figure of one side. */
function isBothTogether(count: ReadCount, all: readonly ReadCount[]): boolean {
  const smaller = all.filter((one) => one !== count && one.what === count.what && one.number < count.number);
  const toUkraine = smaller.filter((one) => one.to === 'UA');
  return smaller.some(
    (one) => one.to === 'RU' && toUkraine.some((other) => other.number + one.number === count.number),
  );
}

function fitWhat(kind: EventKind, what: ReadCount['what']): ReadCount['what'] | null {
  switch (kind) {
    case 'body-repatriation':
      return what === 'pow' || what === 'person' || what === 'body' ? 'body' : null;
    case 'child-return':
      return what === 'child' || what === 'person' ? 'child' : null;
    case 'civilian-return':
      return what === 'body' || what === 'pow' ? null : what === 'person' ? 'civilian' : what;
    case 'exchange':
      return what === 'body' || what === 'child' ? null : what;
    default:
      return what;
  }
}

/** Sentences from which nothing was read. */
function unreadOf(
  scan: Scan,
  events: readonly ProposedEvent[],
  silences: readonly Silence[],
): readonly Span[] {
  const used = new Set<number>();
  for (const event of events)
    for (const span of [...event.sentences, ...event.conditions, ...event.claimedBy.map((one) => one.span)])
      used.add(sentenceStart(scan, span.start));
  for (const silence of silences) used.add(silence.span.start);
  return scan.sentences.filter((sentence) => !used.has(sentence.start)).map(spanOf);
}

function sentenceStart(scan: Scan, at: number): number {
  let found = 0;
  for (const sentence of scan.sentences) if (sentence.start <= at) found = sentence.start;
  return found;
}
