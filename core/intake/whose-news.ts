import type { Topic } from './anchor.ts';
import type { Draft } from './draft.ts';
import type { Tag } from './lexicon.ts';
import { allOf, phrase, test } from './phrases.ts';
import type { Scan } from './scan.ts';
import type { SpeakerWords } from './speakers.ts';
import type { PartySide } from './types.ts';

export const UKRAINE = phrase(
  "украин\\p{L}*|україн\\p{L}*|ukrain\\p{L}*|киев\\p{L}*|київ\\p{L}*|києв\\p{L}*|kyiv(?:'s)?|kiev(?:'s)?|зсу|всу|гур|сбу|лубін\\p{L}*|лубин\\p{L}*|lubinets",
);
export const RUSSIA = phrase(
  "росі\\p{L}*|росс\\p{L}*|рф|russia\\p{L}*|москв\\p{L}*|moscow(?:'s)?|кремл\\p{L}*|kremlin|днр|лнр|курськ\\p{L}*|курск\\p{L}*|kursk|москальков\\p{L}*|путін\\p{L}*|путин\\p{L}*|putin|госдум\\p{L}*|держдум\\p{L}*|минобороны|сво",
);
export const OTHER_WARS = phrase(
  'israel\\p{L}*|hamas|gaza|ізраїл\\p{L}*|израил\\p{L}*|хамас\\p{L}*|газ[иі]|азербайджан\\p{L}*|вірмен\\p{L}*|армени\\p{L}*|армянск\\p{L}*|azerbaijan\\p{L}*|armenia\\p{L}*|houthi\\p{L}*|хусит\\p{L}*|yemen\\p{L}*|ємен\\p{L}*|йемен\\p{L}*|iran\\p{L}*|іран\\p{L}*|иран\\p{L}*|syria\\p{L}*|сирі(?:я|ї|ю|єю|йськ\\p{L}+)|сири(?:я|и|ю|ей|йск\\p{L}+)|судан\\p{L}*|sudan\\p{L}*|taliban|талібан\\p{L}*|талибан\\p{L}*|venezuela\\p{L}*|венесуел\\p{L}*|венесуэл\\p{L}*|india|pakistan|індії|пакистан\\p{L}*|hezbollah|хезболл\\p{L}*|thailand|cambodia|камбодж\\p{L}*|гершкович\\p{L}*|gershkovich|вілан\\p{L}*|whelan|грайнер|griner|навальн\\p{L}*|кара-мурз\\p{L}*',
);
/** Countries that trade prisoners with others; the United States mediate here more often than they trade. */
export const ABROAD = phrase(
  'germany|німеччин\\p{L}*|германи\\p{L}*|western countries|poland|польщ\\p{L}*|польш\\p{L}*|lithuania|литв\\p{L}+|литов\\p{L}+',
);
export const FOREIGN_PARTNERS = phrase(
  'germany|німеччин\\p{L}*|германи\\p{L}*|united states|сша|washington|вашингтон\\p{L}*|western countries|захід\\p{L}*|poland|польщ\\p{L}*|польш\\p{L}*|belarus\\p{L}*|minsk|lithuania|литв\\p{L}+|литов\\p{L}+|мінськ\\p{L}*|минск\\p{L}*|білорус\\p{L}*|белорус\\p{L}*',
);

export function topicOf(scan: Scan, isOurs: boolean): Topic {
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
  if (hasExchange && isOurs) hasPrisoners = true;
  for (const meaning of scan.tags)
    if (hasExchange && (meaning.has('soldier') || meaning.has('defender'))) hasPrisoners = true;
  const isAny = (...names: readonly Tag[]) =>
    scan.tags.some((meaning) => names.some((name) => meaning.has(name)));
  const hasSoldiersOnly = isAny('soldier', 'prisoner', 'captivity') && !isAny('civilian', 'child');
  const hasTalks = isAny('talks', 'round', 'delegation');
  const isSwap = (at: number): boolean =>
    scan.tags[at]!.has('exchangeNoun') ||
    scan.tags[at]!.has('exchangeVerb') ||
    scan.tags[at]!.has('exchangePlural');
  const hasBodySwap = scan.tags.some(
    (meaning, at) =>
      (meaning.has('body') || meaning.has('dead')) &&
      [1, 2, 3, 4].some(
        (away) =>
          (at >= away && isSwap(at - away)) ||
          (away < 4 && at + away < scan.tags.length && isSwap(at + away)),
      ),
  );
  return { hasPrisoners, hasBodies, hasBodySwap, hasExchange, hasReturns, hasTalks, hasSoldiersOnly };
}

const UA_VOICE = phrase(
  'захисни\\p{L}*|захисниц\\p{L}*|оборонц\\p{L}*|защитник\\p{L}*|окупант\\p{L}*|оккупант\\p{L}*|наш\\p{L}+ воїн\\p{L}*|загарбник\\p{L}*|defenders|temporarily occupied',
);
const RU_VOICE = phrase(
  'сво|вкс|спецопераци\\p{L}*|киевск\\p{L}+ режим\\p{L}*|всу|боевик\\p{L}*|special military operation|kiev regime|украинск\\p{L}+ боевик\\p{L}*|на украину|днр|лнр',
);

/** From whose side the text is written, as far as its own words show it. */
export function homeSide(scan: Scan): PartySide | null {
  let ukrainian = 0;
  let russian = 0;
  for (let index = 0; index < Math.min(scan.plain.length, 6000); index += 1) {
    const letter = scan.plain.charAt(index);
    if (letter === 'і' || letter === 'ї' || letter === 'є') ukrainian += 1;
    else if (letter === 'ы' || letter === 'э' || letter === 'ъ') russian += 1;
  }
  if (ukrainian > russian && ukrainian > 3) return 'UA';
  const ua = [...allOf(UA_VOICE, scan.plain)].length;
  const ru = [...allOf(RU_VOICE, scan.plain)].length;
  if (ua > ru) return 'UA';
  if (ru > ua) return 'RU';
  return null;
}

export function firstParty(speakers: readonly SpeakerWords[]): PartySide | null {
  for (const speaker of speakers) if (speaker.side === 'UA' || speaker.side === 'RU') return speaker.side;
  return null;
}

const STATE =
  '(?:washington|berlin|the us|us|the united states|america|germany|poland|israel|iran|сша|вашингтон\\p{L}*|берлін\\p{L}*|берлин\\p{L}*|німеччин\\p{L}+|германи\\p{L}+|польщ\\p{L}+|польш\\p{L}+|ізраїл\\p{L}+|израил\\p{L}+)';
const RULER =
  '(?:moscow|russia|the russian federation|the kremlin|minsk|belarus|москв\\p{L}+|росі\\p{L}+|росси\\p{L}+|кремл\\p{L}+|мінськ\\p{L}*|минск\\p{L}*|білорус\\p{L}+|белорус\\p{L}+)';
const THIRD_FREES = phrase(
  "(?:belarus|lukashenko|minsk|білорусь|лукашенк\\p{L}+|мінськ|беларусь|белоруссия|минск|azerbaijan|georgia|грузія|грузия)(?:'s)?(?: \\p{L}+){0,3} (?:lets?|frees|freed|releases?|released|pardons?|pardoned|звільн\\p{L}+|відпуст\\p{L}+|помилув\\p{L}+|освобо\\p{L}+|отпуст\\p{L}+|помилов\\p{L}+)",
);
const TRADING_STATES = phrase(
  `(?:${STATE},? (?:and|та|і|й|и) ${RULER}|${RULER},? (?:and|та|і|й|и) ${STATE}) (?:completed?|conducted|carried out|exchanged?|swapped|swap|traded?|agreed|обміня\\p{L}+|провел\\p{L}*|здійсн\\p{L}+|обменя\\p{L}+|осуществ\\p{L}+|заверш\\p{L}+|домовил\\p{L}+|договор\\p{L}+)|(?:between|між|между) (?:${STATE} (?:and|та|і|й|и) ${RULER}|${RULER} (?:and|та|і|й|и) ${STATE})`,
);

// The long patterns are compiled only for texts that name such a state at all.
const A_STATE =
  /washington|berlin|the us|us and|united states|america|germany|poland|israel|iran|сша|вашингтон|берл|німеч|герман|польщ|польш|ізраїл|израил/;
const A_THIRD =
  /belarus|lukashenko|minsk|білорус|лукашенк|мінськ|беларус|белорус|минск|azerbaijan|georgia|груз/;
const isTradeOfStates = (text: string): boolean => A_STATE.test(text) && test(TRADING_STATES, text);
const isThirdFreeing = (text: string): boolean => A_THIRD.test(text) && test(THIRD_FREES, text);

const TO_UKRAINE = phrase(
  'українській стороні|украинской стороне|україні передан\\p{L}*|украине передан\\p{L}*|киеву передан\\p{L}*|переда\\p{L}+ (?:україні|украине|киеву|києву|українській|украинской)|(?:handed|transferred) (?:over )?to (?:ukraine|kyiv|the ukrainian side)',
);

/** "frees 31 Ukrainian civilians": the whole group is ours, not two of fourteen. */
function isAllOurs(scan: Scan, draft: Draft): boolean {
  const whole = draft.counts.reduce((most, { words }) => Math.max(most, words.number), 0);
  if (draft.mentions.some(({ sentence }) => test(TO_UKRAINE, scan.plain.slice(sentence.start, sentence.end))))
    return true;
  return draft.counts.some(
    // "31 гражданина Украины": the country may stand right behind
    ({ words }) => words.number === whole && test(UKRAINE, scan.plain.slice(words.start, words.end + 12)),
  );
}

const NO_UKRAINIANS = phrase('(?:немає|нема|нет) (?:українц\\p{L}*|украинц\\p{L}*)|no ukrainians');
const draftText = (scan: Scan, draft: Draft): string =>
  draft.mentions.map(({ sentence }) => scan.plain.slice(sentence.start, sentence.end)).join(' ');

/** "the body of an Israeli citizen": one of those who fell or came back here, no other war. */
const FOREIGN_CITIZEN =
  /[\p{L}-]+ (?:citizens?|nationals?|volunteers?|громадян\p{L}*|добровол\p{L}+|волонтер\p{L}*|гражданин\p{L}*|граждан|подданн\p{L}+)/gu;

/** An exchange between other countries, in a text that mentions Ukraine elsewhere. */
export function isOfOthers(scan: Scan, draft: Draft): boolean {
  if (test(NO_UKRAINIANS, scan.plain) && !test(RUSSIA, draftText(scan, draft))) return true;
  let ours = false;
  let others = false;
  let abroad = false;
  let russia = false;
  for (const { sentence } of draft.mentions) {
    const text = scan.plain.slice(sentence.start, sentence.end);
    if (test(UKRAINE, text)) ours = true;
    if (test(OTHER_WARS, text.replace(FOREIGN_CITIZEN, ''))) others = true;
    if (test(ABROAD, text) && (draft.kind === 'exchange' || draft.kind === 'civilian-return')) abroad = true;
    if (test(RUSSIA, text)) russia = true;
    if (
      test(FOREIGN_PARTNERS, text) &&
      test(RUSSIA, text) &&
      draft.kind === 'exchange' &&
      /шпигун|шпион|spy|spies|journalist|журналіст|журналист|citizens|громадян сша|граждан сша/u.test(text)
    )
      others = true;
  }
  // "Belarus lets 14 prisoners go": a third state frees people, without Russia
  if ((draft.kind === 'exchange' || draft.kind === 'civilian-return') && !russia && !isAllOurs(scan, draft))
    for (const sentence of [...scan.sentences.slice(0, 2), ...draft.sentences])
      if (isThirdFreeing(scan.plain.slice(sentence.start, sentence.end))) return true;
  // "Washington, Berlin and the Kremlin completed …": other states trade with Russia
  if (draft.kind === 'exchange')
    for (const sentence of [...scan.sentences.slice(0, 1), ...draft.mentions.map((one) => one.sentence)])
      if (isTradeOfStates(scan.plain.slice(sentence.start, sentence.end))) others = true;
  return (others || (abroad && !russia)) && !ours && draft.mentions.length > 0;
}
