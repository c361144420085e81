import { assemble } from './assemble.ts';
import { dayOfIso } from './calendar.ts';
import { countsOf } from './counts.ts';
import { tokenAt } from './dates.ts';
import { finish } from './finish.ts';
import { findFormulas } from './formula.ts';
import { dateOfMain, mainOf, tidy, withLead, withSameDay } from './main-event.ts';
import { inRange } from './matcher.ts';
import type { SentenceReading } from './mention.ts';
import { EARLIER, readSentence } from './mentions.ts';
import { test } from './phrases.ts';
import { findPlaces } from './places.ts';
import { referenceDay, resolveDate } from './resolve-date.ts';
import { asRumour } from './rumour.ts';
import { type Scan, type Sentence, scanText } from './scan.ts';
import { actingParty, speakingParty } from './side-parties.ts';
import { spanOf } from './spans.ts';
import { findSpeakers, ownerOf, sentenceOf } from './speakers.ts';
import type { EventKind, PartySide, ProposedEvent, Reading, ReadOptions, Silence, Span } from './types.ts';
import {
  ABROAD,
  FOREIGN_PARTNERS,
  firstParty,
  homeSide,
  isOfOthers,
  OTHER_WARS,
  RUSSIA,
  topicOf,
  UKRAINE,
} from './whose-news.ts';

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
  const owner = ownerOf(scan);
  const places = findPlaces(scan);
  const formulas = findFormulas(scan);
  const topic = topicOf(scan, hasUkraine || formulas.some((formula) => formula.value === 'N-for-N'));
  const mainSide = firstParty(speakers);
  const readings: SentenceReading[] = [];
  let lastKind: EventKind | null = null;
  let speakerBefore: PartySide | null = null;
  let wasTotal = false;
  const told = new Set<EventKind>();
  let titleKind: EventKind | null = null;
  for (const sentence of scan.sentences) {
    const here = inRange(speakers, sentence);
    const own = firstParty(here.filter((one) => one.isSpeaking));
    // "Russia, for its part, took delivery of 84, its Defence Ministry reported": the side that acts in the sentence
    // "Зеленский оперировал другой величиной — 277": a person of one side, whatever the verb
    const named = firstParty(here);
    const isOnlyOne = here.every((one) => one.side === named || (one.side !== 'UA' && one.side !== 'RU'));
    const speakerSide: PartySide | null =
      actingParty(scan, sentence) ??
      own ??
      speakingParty(scan, sentence) ??
      (isOnlyOne ? named : null) ??
      // "Попереднього разу …": told by the writer again, not by who spoke last
      (isToldEarlier(scan, sentence) && home !== null ? home : speakerBefore);
    if (own) speakerBefore = own;
    const reading = readSentence(
      {
        scan,
        topic,
        places: inRange(places, sentence),
        formulas: inRange(formulas, sentence),
        lastKind,
        told,
        wasTotal,
        titleKind,
        countsIn: (one) =>
          countsOf(
            scan,
            one,
            { speakers: here, speakerSide, home: home ?? mainSide, isBodies: false },
            (number) =>
              inRange(formulas, one).some(
                (formula) => number.start >= formula.start && number.end <= formula.end,
              ),
          ),
      },
      sentence,
    );
    wasTotal = reading.isTotal;
    if (sentence.order === 0 && !sentence.isFurniture) titleKind = reading.mentions[0]?.kind ?? null;
    const event = reading.mentions.find(
      (mention) => mention.isStrong && mention.kind !== 'negotiation-round' && mention.kind !== 'agreement',
    );
    if (event) lastKind = event.kind;
    for (const mention of reading.mentions) if (mention.isStrong) told.add(mention.kind);
    readings.push(reading);
  }
  silenceRoundedTotal(readings);
  const silences: Silence[] = [];
  // A post may say only "наші" and "росіяни", a Russian notice only "Минобороны".
  const isOurWar =
    hasUkraine ||
    (!test(OTHER_WARS, scan.plain) &&
      (hasRussia ||
        home !== null ||
        !test(/[а-яіїє]{4}/u.test(scan.plain) ? ABROAD : FOREIGN_PARTNERS, scan.plain)));
  if (!isOurWar) {
    for (const reading of readings)
      if (reading.mentions.some((mention) => mention.isStrong))
        silences.push({ reason: 'other-parties', span: spanOf(reading.sentence) });
    return {
      events: [],
      silences,
      unread: unreadOf(scan, [], silences),
      sentenceCount: scan.sentences.length,
    };
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
  const tidied = tidy(assembled);
  const main = mainOf(scan, tidied);
  const led = main ? withLead(main, tidied, reference) : tidied;
  if (main) dateOfMain(scan, main, reference, led, readings);
  const drafts = main ? withSameDay(main, led) : led;
  const finished = (main ? [main, ...drafts.filter((draft) => draft !== main)] : []).map((draft) =>
    finish(scan, draft, draft === main, drafts, {
      speakers,
      places,
      owner,
      silent: new Set(readings.filter((one) => one.hasTotal).map((one) => one.sentence)),
    }),
  );
  const events = asRumour(scan, finished);
  return {
    events,
    silences,
    unread: unreadOf(scan, events, silences),
    sentenceCount: scan.sentences.length,
  };
}

const isToldEarlier = (scan: Scan, sentence: Sentence): boolean =>
  test(EARLIER, scan.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 40)));

/** A headline rounds a figure of its text: "More than 1,000 children back" above "since 2022 … 1,022 children". */
function silenceRoundedTotal(readings: readonly SentenceReading[]): void {
  const [head] = readings;
  if (!head) return;
  const totals = readings
    .slice(1, 4)
    .filter((one) => one.hasTotal)
    .flatMap((one) => one.sentence.numbers);
  for (const mention of head.mentions) {
    const count = mention.counts[0];
    if (!count || mention.date !== null || mention.counts.length > 1) continue;
    const isRounded = totals.some(
      (total) =>
        total.value === count.number ||
        (count.qualifier !== 'exact' && total.value > count.number && total.value < count.number * 1.2),
    );
    if (
      !isRounded ||
      readings
        .slice(1)
        .some((one) => one.mentions.some((other) => other.isStrong && other.kind === mention.kind))
    )
      continue;
    mention.isStrong = false;
    (mention as { silence: Silence['reason'] | null }).silence = 'total-over-time';
  }
}

function dayOfWords(scan: Scan, words: Scan['pageDate']): number | null {
  if (!words) return null;
  const date = resolveDate(words, { reference: null, last: null, isFuture: false });
  void scan;
  return date.iso === null ? null : dayOfIso(date.iso);
}

/** Sentences from which nothing was read. */
function unreadOf(
  scan: Scan,
  events: readonly ProposedEvent[],
  silences: readonly Silence[],
): readonly Span[] {
  const used = new Set<number>();
  for (const event of events)
    for (const span of [
      ...event.sentences,
      ...event.conditions,
      ...[...event.claimedBy, ...event.mediators, ...event.categories].map((one) => one.span),
      ...(event.place ? [event.place.span] : []),
    ])
      used.add(sentenceStart(scan, span.start));
  for (const silence of silences) used.add(silence.span.start);
  return scan.sentences.filter((sentence) => !used.has(sentence.start)).map(spanOf);
}

function sentenceStart(scan: Scan, at: number): number {
  return sentenceOf(scan, tokenAt(scan.tokens, at))?.start ?? 0;
}
