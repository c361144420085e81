import { isForEachSide } from './each-side.ts';
import type { NumberWords } from './numbers.ts';
import { RU_ADJECTIVE, RU_PEOPLE, UA_ADJECTIVE, UA_PEOPLE } from './party-words.ts';
import type { Scan, Sentence } from './scan.ts';
import {
  actOf,
  add,
  addCaptor,
  addParty,
  offererAfter,
  other,
  subjectBefore,
  type Tally,
} from './side-parties.ts';
import type { SpeakerWords } from './speakers.ts';
import type { PartySide } from './types.ts';

const OWN = /^(?:своего|свого|своих|своїх|своими|своїми|свої|свои|its|their|own|наших|наші|наши|our)$/;

export type SideContext = {
  readonly speakers: readonly SpeakerWords[];
  /** The side of whoever speaks in the sentence or, failing that, in the text. */
  readonly speakerSide: PartySide | null;
  readonly home: PartySide | null;
  readonly isBodies: boolean;
};

/**
 * The receiving side of a number, by the grammar around it, strongest first: the nationality in the noun
 * phrase ("27 Russian ones", "195 пленных ВСУ"); own people of a subject ("Россия вернула 195 своих"); the
 * recipient ("Киеву передали", "to Russia", "для України"); who gives and who gets; from whose captivity;
 * and last, whose officials speak. `both` for "apiece", "на каждую сторону".
 */
export function sideOfNumber(
  scan: Scan,
  sentence: Sentence,
  number: NumberWords,
  nounAt: number,
  context: SideContext,
): { readonly to: PartySide | 'both'; readonly isWeak: boolean } {
  const { tokens, clauses } = scan;
  if (isForEachSide(scan, sentence, number, nounAt, true)) return { to: 'both', isWeak: false };
  const tally: Tally = { UA: 0, RU: 0 };
  const clause = clauses[number.from]!;
  const phraseEnd = Math.min(sentence.to, Math.max(nounAt, number.to) + 4);
  // "the number of Ukrainians freed at 277": the noun stands before its figure
  const isNounBefore = nounAt < number.from;
  const phraseStart = Math.max(sentence.from, isNounBefore ? nounAt - 4 : number.from - 2);
  for (let at = phraseStart; at < phraseEnd; at += 1) {
    const word = tokens[at]!.text;
    const isInside = isNounBefore ? Math.abs(at - nounAt) <= 1 : at >= number.from && at <= nounAt;
    if (!isInside && clauses[at] !== clause) continue;
    if (at > nounAt && tokens[at]!.kind === 'sign' && word !== '"' && word !== '-') break;
    if (
      at > nounAt &&
      /^(?:і|й|та|и|and|а|но|але|while|with|by|from|in|to|against|during|after|evacuated|на|в|у|с|з|із|для|от|від|при)$/.test(
        word,
      )
    )
      break;
    const weight = isInside ? 20 : 6;
    if (UA_ADJECTIVE.test(word) || UA_PEOPLE.test(word)) {
      // "з українського полону": the captor, not the captive
      if (isCaptor(scan, sentence, at)) continue;
      if (isSpeakerPart(context.speakers, at)) continue;
      add(tally, 'UA', weight);
    } else if (RU_ADJECTIVE.test(word) || RU_PEOPLE.test(word)) {
      if (isCaptor(scan, sentence, at)) continue;
      if (isSpeakerPart(context.speakers, at)) continue;
      add(tally, 'RU', weight);
    } else if ((word === 'зсу' || word === 'всу') && at <= nounAt + 2) add(tally, 'UA', weight);
    else if (OWN.test(word) && at <= nounAt + 1) {
      const owner = subjectBefore(scan, sentence, number.from);
      if (owner) add(tally, owner, 10);
    }
  }
  // "двое гражданских — жители Курской области": who they are
  if (tokens[nounAt + 1]?.text === '—')
    for (let at = nounAt + 2; at < Math.min(sentence.to, nounAt + 6); at += 1) {
      if (tokens[at]!.kind === 'sign') break;
      if (UA_PEOPLE.test(tokens[at]!.text)) add(tally, 'UA', 8);
      if (RU_PEOPLE.test(tokens[at]!.text)) add(tally, 'RU', 8);
    }
  const giver = offererAfter(scan, sentence, nounAt);
  if (giver) add(tally, other(giver), 8);
  const nextNumber = sentence.numbers.find((one) => one.from > nounAt && one.from >= number.to);
  // "семеро детей, шестеро мальчиков и девочка, поехали на Украину": where the children go stands behind all of them
  const isOfChildren = scan.tags[nounAt]!.has('childPlain');
  const limit = nextNumber && !isOfChildren ? nextNumber.from : sentence.to;
  for (let at = sentence.from; at < limit; at += 1) {
    if (at >= number.from && at <= nounAt) continue;
    const apart = Math.abs(clauses[at]! - clause);
    if (apart > 2) continue;
    // "дітей, яких відправили до притулку в Ростовській області, вдалося забрати": told of them, not where they went
    if (apart > 0 && isInRelativeClause(scan, sentence, at)) continue;
    const distance = at < number.from ? number.from - at : at - nounAt;
    const near =
      distance <= 3 && apart === 0
        ? 1.5
        : distance <= 6 && apart === 0
          ? 1
          : distance <= 12 && apart <= 1
            ? 0.6
            : 0.3;
    addParty(scan, sentence, at, number, nounAt, near, tally);
    addCaptor(scan, sentence, at, near, tally);
  }
  // "за них отдали 45 пленных": without a subject it is the writer's side that gives or takes
  const act = actOf(tokens[number.from - 1]?.text ?? '');
  if (tally.UA === tally.RU && act !== null && context.home !== null)
    add(tally, act === 'takes' ? context.home : other(context.home), 2);
  const isWeak = Math.abs(tally.UA - tally.RU) < 1;
  // Whose officials speak says little of bodies: both sides report what they handed over.
  if (!context.isBodies) {
    if (context.speakerSide) add(tally, context.speakerSide, 2.2);
    if (context.home) add(tally, context.home, 1);
  }
  if (tally.UA === tally.RU) return { to: context.isBodies ? 'UA' : (context.home ?? 'UA'), isWeak: true };
  return { to: tally.UA > tally.RU ? 'UA' : 'RU', isWeak };
}

function isInRelativeClause(scan: Scan, sentence: Sentence, at: number): boolean {
  const { tokens, clauses } = scan;
  let from = at;
  while (from > sentence.from && clauses[from - 1] === clauses[at]) from -= 1;
  if (from === sentence.from || tokens[from - 1]?.kind === 'word') return false;
  const lead = tokens.slice(from, from + 3).map((token) => token.text);
  return lead.some((word) =>
    /^(?:яких|яку|якого|якими|яким|котор(?:ых|ую|ого|ыми|ым)|whom|whose)$/.test(word),
  );
}

function isCaptor(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let next = at + 1; next < Math.min(sentence.to, at + 3); next += 1)
    if (
      scan.tags[next]!.has('captivity') ||
      /^(?:custody|side|стороне|стороні|стороны|сторони|сторона|prisons?|в'язниц|тюр)/.test(
        scan.tokens[next]!.text,
      )
    )
      return true;
  return false;
}

const isSpeakerPart = (speakers: readonly SpeakerWords[], at: number): boolean =>
  speakers.some((speaker) => at >= speaker.from && at < speaker.to);
