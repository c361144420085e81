import type { NumberWords } from './numbers.ts';
import type { Scan, Sentence } from './scan.ts';
import type { SpeakerWords } from './speakers.ts';
import type { PartySide } from './types.ts';

const UA_ADJECTIVE = /^(?:українськ|украинск|ukrainian)/;
const RU_ADJECTIVE = /^(?:російськ|российск|russian)/;
const UA_PEOPLE =
  /^(?:українц|українок|українк|украинц|украинок|ukrainians?$|зсу$|всу$|afu$|азов|захисни|защитни|оборонц|defender|оборонец)/;
const RU_PEOPLE =
  /^(?:росіян|россиян|russians?$|курян|курск(?:ой|ая|их|ие)$|курськ|kursk|белгородск|бєлгородськ|belgorod|оккупант|окупант|днр$|лнр$)/;
const OWN = /^(?:своих|своїх|своими|своїми|свої|свои|its|their|own|наших|наші|наши|our)$/;

const UA_NOMINATIVE = /^(?:україна|украина|київ|киев|ukraine|kyiv|kiev|зеленський|зеленский)$/;
const RU_NOMINATIVE = /^(?:росія|россия|рф|москва|russia|moscow|кремль)$/;
const UA_DATIVE = /^(?:україні|украине|києву|киеву)$/;
const RU_DATIVE = /^(?:росії|россии|москві|москве|рф)$/;
const UA_ANY =
  /^(?:україн(?:и|у|ою|а|і)|украин(?:ы|у|ой|а|е)|ukraine|kyiv|kiev|київ|києв(?:у|а|ом)|киев(?:у|а|ом)?)$/;
const RU_ANY = /^(?:росі(?:ї|ю|єю|я)|росси(?:и|ю|ей|я)|рф|russia|moscow|москв(?:и|у|ою|ы|ой|а|і|е))$/;

/** Towns and regions on this or that side of the line, as where somebody goes to. */
const UA_TOWN =
  /^(?:харк|львів|львов|lviv|kharkiv|одес|odesa|odessa|дніпр|днепр|dnipro|сум(?:и|ы|ах)$|sumy|черніг|черниг|chernihiv|херсон|kherson|запоріж|запорож|zaporizh|полтав|poltava|вінниц|винниц|vinnyts|ужгород|uzhhorod)/;
const RU_TOWN =
  /^(?:ростов|rostov|курськ|курск|kursk|бєлгород|белгород|belgorod|воронеж|voronezh|брянськ|брянск|bryansk|підмосков|подмосков|санкт|петербург|петербурз|petersburg|краснодар|krasnodar|казан|kazan|самар|samara)/;

const TAKES =
  /^(?:отрима|прийня|забра|получи|приня|received?$|receives$|got$|took$|welcomed$|gets$|takes$|recovered$|retrieved$|повернула$|вернула$|повернув$|вернул$|возвратил|визволи|вызволи|отримує)(?!\p{L}*ся$)/u;
const GIVES =
  /^(?:передал|переда|отдал|віддал|відда|отпусти|відпусти|released?$|releases$|freed$|frees$|handed$|gave$|gives$|let$|returned$|returns$|transferred$|delivered$|освободила$|звільнила$|sent$|surrendered$|hands$|set$|repatriated$)/;
const FROM = /^(?:з|із|зі|из|from|от|від|с|со)$/;
const INTO = /^(?:до|в|на|у|во|to|into|for|для|towards|к|ко)$/;

type Tally = { UA: number; RU: number };
const add = (tally: Tally, side: PartySide, weight: number) => {
  tally[side] += weight;
};
const other = (side: PartySide): PartySide => (side === 'UA' ? 'RU' : 'UA');

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
  const phraseStart = Math.max(sentence.from, isNounBefore ? nounAt - 1 : number.from - 2);
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
  const giver = offererAfter(scan, sentence, nounAt);
  if (giver) add(tally, other(giver), 8);
  const nextNumber = sentence.numbers.find((one) => one.from > nounAt && one.from >= number.to);
  const limit = nextNumber ? nextNumber.from : sentence.to;
  for (let at = sentence.from; at < limit; at += 1) {
    if (at >= number.from && at <= nounAt) continue;
    const apart = Math.abs(clauses[at]! - clause);
    if (apart > 2) continue;
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
  const isWeak = Math.abs(tally.UA - tally.RU) < 1;
  // Whose officials speak says little of bodies: both sides report what they handed over.
  if (!context.isBodies) {
    if (context.speakerSide) add(tally, context.speakerSide, 2.2);
    if (context.home) add(tally, context.home, 1);
  }
  if (tally.UA === tally.RU) return { to: context.isBodies ? 'UA' : (context.home ?? 'UA'), isWeak: true };
  return { to: tally.UA > tally.RU ? 'UA' : 'RU', isWeak };
}

/** "soldiers whom Moscow is ready to return", "пленных, которых Россия предлагает к обмену": who holds them. */
function offererAfter(scan: Scan, sentence: Sentence, nounAt: number): PartySide | null {
  const { tokens } = scan;
  for (let at = nounAt + 1; at < Math.min(sentence.to, nounAt + 5); at += 1) {
    if (!/^(?:whom|that|которых|яких|що|кого)$/.test(tokens[at]!.text)) continue;
    const word = tokens[at + 1]?.text ?? '';
    const party = UA_NOMINATIVE.test(word) ? 'UA' : RU_NOMINATIVE.test(word) ? 'RU' : null;
    const verb = tokens
      .slice(at + 2, at + 6)
      .map((token) => token.text)
      .join(' ');
    if (
      party &&
      /(?:ready|offer|willing|prepared|готов|предлага|пропону|будет менять|згодн|соглас)/u.test(verb)
    )
      return party;
  }
  return null;
}

const ACCUSATIVE = /^(?:україну|украину|росію|россию|рф|москву|київ|киев)$/;
const NOT_DATIVE_AFTER =
  /^(?:в|у|на|о|об|про|минобороны|міноборони|президент|президента|мид|мзс|влада|власти|из|від|от|з|із|от|подконтрольн\p{L}+|підконтрольн\p{L}+|с)$/u;

/** A named party near a number: recipient, giver, taker or where somebody comes from. */
function addParty(
  scan: Scan,
  sentence: Sentence,
  at: number,
  number: NumberWords,
  nounAt: number,
  near: number,
  tally: Tally,
): void {
  const { tokens, clauses } = scan;
  const word = tokens[at]!.text;
  const before = tokens[at - 1]?.text ?? '';
  // "украинской стороне", "киевской стороне" as recipients
  if (/^(?:стороне|стороні)$/.test(word)) {
    if (/^(?:украинской|українській|киевской|київській)$/.test(before)) add(tally, 'UA', 6 * near);
    if (/^(?:российской|російській)$/.test(before)) add(tally, 'RU', 6 * near);
    return;
  }
  if (INTO.test(before) && (UA_TOWN.test(word) || RU_TOWN.test(word))) {
    // "до Чернігова", "в Ростов": of those who move, not of a place where something happened
    if (/^(?:в|у|на|во|in)$/.test(before) && /(?:і|е|ах|ях|ові)$/.test(word)) return;
    add(tally, UA_TOWN.test(word) ? 'UA' : 'RU', 4 * near);
    return;
  }
  const isUa = UA_ANY.test(word) || UA_DATIVE.test(word);
  if (!isUa && !RU_ANY.test(word) && !RU_DATIVE.test(word)) return;
  const party: PartySide = isUa ? 'UA' : 'RU';
  if (comesFrom(scan, sentence, at)) {
    add(tally, other(party), 4 * near);
  } else if (/^(?:в|на|у|во)$/.test(before)) {
    if (ACCUSATIVE.test(word)) add(tally, party, 6 * near);
  } else if (INTO.test(before)) {
    add(tally, party, 6 * near);
  } else if ((isUa ? UA_NOMINATIVE : RU_NOMINATIVE).test(word) && !/^(?:росії|россии)$/.test(word)) {
    // A subject acts on what follows it; "Україна й росія обміняли" names both.
    if (at > number.from && clauses[at] !== clauses[number.from]) return;
    if (isJoint(scan, sentence, at) || GOVERNS.test(before)) return;
    const verb = verbAfter(scan, sentence, at, number);
    if (verb === 'takes') add(tally, party, 5 * near);
    else if (verb === 'gives') add(tally, other(party), 5 * near);
    else if (/^(?:—|:)$/.test(tokens[at + 1]?.text ?? '')) add(tally, party, 4 * near);
  } else if ((isUa ? UA_DATIVE : RU_DATIVE).test(word) && !NOT_DATIVE_AFTER.test(before)) {
    // "Росії", "России" are genitive as often as dative: a verb of giving beside them decides.
    const isAmbiguous = /^(?:росії|россии|рф|україні)$/.test(word) && word !== 'україні';
    if (!isAmbiguous || hasGivingBeside(scan, sentence, at)) add(tally, party, 6 * near);
  }
  void nounAt;
}

function comesFrom(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 6); index -= 1) {
    const word = scan.tokens[index]!.text;
    if (FROM.test(word))
      return (
        index === at - 1 ||
        /^(?:та|і|й|и|and|території|територій|территории|территорий|боку|стороны|оккупированных|окупованих|тимчасово|временно|territory)$/.test(
          scan.tokens[at - 1]!.text,
        )
      );
    if (INTO.test(word) || scan.tokens[index]!.kind === 'sign') return false;
  }
  return false;
}

function isJoint(scan: Scan, sentence: Sentence, at: number): boolean {
  const near = [at - 2, at + 2].filter((index) => index >= sentence.from && index < sentence.to);
  return near.some((index) => {
    const word = scan.tokens[index]!.text;
    const link = scan.tokens[index < at ? at - 1 : at + 1]!.text;
    return /^(?:та|і|й|и|and|,|—)$/.test(link) && (UA_NOMINATIVE.test(word) || RU_NOMINATIVE.test(word));
  });
}

function hasGivingBeside(scan: Scan, sentence: Sentence, at: number): boolean {
  for (let index = Math.max(sentence.from, at - 3); index < Math.min(sentence.to, at + 4); index += 1)
    if (
      /^(?:передал|передан|передад|передаст|отдал|отдан|віддал|верну|повернут|повернул|возвращ|надісла)/.test(
        scan.tokens[index]!.text,
      ) &&
      !/ся$/.test(scan.tokens[index]!.text)
    )
      return true;
  return false;
}

/** "з російського полону", "from Ukrainian custody", "с подконтрольной киевскому режиму территории". */
function addCaptor(scan: Scan, sentence: Sentence, at: number, near: number, tally: Tally): void {
  const { tokens, tags } = scan;
  const word = tokens[at]!.text;
  const before = tokens[at - 1]?.text ?? '';
  if (tags[at]!.has('captivity') || /^(?:custody|prisons?|jails?|в'язниць|тюрем|тюрьм)$/.test(word)) {
    const captor = `${before} ${tokens[at - 2]?.text ?? ''}`;
    if (/украинск|українськ|ukrainian/.test(captor)) add(tally, 'RU', 6 * near);
    if (/российск|російськ|ворож|вражеск|russian/.test(captor)) add(tally, 'UA', 6 * near);
  }
  if (/^(?:підконтрольн|подконтрольн|government-controlled|controlled)/.test(word)) {
    let isFrom = false;
    for (let index = Math.max(sentence.from, at - 4); index < at; index += 1)
      if (/^(?:с|со|from|з|из)$/.test(tokens[index]!.text)) isFrom = true;
    const after = tokens
      .slice(at + 1, at + 4)
      .map((token) => token.text)
      .join(' ');
    if (isFrom || /режим|regime/.test(after)) add(tally, 'RU', 6 * near);
    else add(tally, 'UA', 4 * near);
  }
}

const EACH_AFTER =
  /^(?:(?:by|from|on|for|in|of) (?:either|each|both) (?:side|sides|army|armies|country|countries|party|parties)|either way|each way|each|apiece|per side|on each side|from each side|on both sides|for each side|a side|each side|на каждую сторону|с каждой стороны|з кожного боку|з кожної сторони|з обох боків|із кожного боку|с обеих сторон|с каждой из сторон|для каждой стороны|от каждой стороны|від кожної сторони|для кожної сторони|на кожну сторону|обом сторонам|с обоих сторон|по обидва боки)/;

/** "apiece", "з кожного боку", "по 185 військових": the figure holds for both sides. */
export function isForEachSide(
  scan: Scan,
  sentence: Sentence,
  number: NumberWords,
  nounAt: number,
  hasNoun: boolean,
): boolean {
  const { tokens, plain } = scan;
  for (let at = number.to; at < Math.min(sentence.to, nounAt + 9); at += 1) {
    if (tokens[at]!.kind === 'number') break;
    if (at >= nounAt + 5 && scan.clauses[at] !== scan.clauses[nounAt]) break;
    if (EACH_AFTER.test(plain.slice(tokens[at]!.start, tokens[at]!.start + 24))) return true;
  }
  const before = tokens[number.from - 1]?.text;
  if (!hasNoun) return false;
  // Distributive "по" is for the sides only where sides or an exchange are spoken of.
  if (before === 'по' && number.from - 1 === sentence.from) return true;
  if (before === 'по')
    return /(?:сторон|боку|сторін|обмен|обмін|поменя|помінял|передал\p{L}* (?:і|й|та|и) (?:отрима|получ))/u.test(
      plain.slice(sentence.start, sentence.end),
    );
  // "have each freed 200", "кожна сторона отримала 90"
  for (let at = Math.max(sentence.from, number.from - 6); at < number.from; at += 1) {
    const word = tokens[at]!.text;
    const next = tokens[at + 1]?.text ?? '';
    if (word === 'each' && next !== 'other') return true;
    // "when both sides released 75"
    if (
      /^(?:both|обидві|обе)$/.test(word) &&
      /^(?:sides|сторони|стороны)$/.test(next) &&
      /^(?:released|freed|returned|got|received|отримали|получили|звільнили|освободили)$/.test(
        tokens[at + 2]?.text ?? '',
      )
    )
      return true;
    if (/^(?:кожна|каждая)$/.test(word) && /^(?:сторона|из|зі|країна|страна|получ|отрим)/.test(next))
      return true;
  }
  return false;
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

const GOVERNS = /^(?:to|from|in|for|of|by|with|against|into|між|между|з|із|с|в|у|на|до)$/;

/** The party that is the subject before a word: "Россия … 195 своих", "Russia … 90 of its own". */
export function subjectBefore(scan: Scan, sentence: Sentence, at: number): PartySide | null {
  for (let index = at - 1; index >= sentence.from; index -= 1) {
    const word = scan.tokens[index]!.text;
    if (GOVERNS.test(scan.tokens[index - 1]?.text ?? '')) continue;
    if (UA_NOMINATIVE.test(word)) return 'UA';
    if (RU_NOMINATIVE.test(word)) return 'RU';
  }
  return null;
}

/** What the subject does: the nearest giving or taking verb between it and the number, or right after it. */
function verbAfter(
  scan: Scan,
  sentence: Sentence,
  subject: number,
  number: NumberWords,
): 'gives' | 'takes' | null {
  const end = number.from > subject ? number.from : Math.min(sentence.to, subject + 6);
  for (let at = subject + 1; at < Math.min(end, subject + 9); at += 1) {
    const word = scan.tokens[at]!.text;
    if (UA_NOMINATIVE.test(word) || RU_NOMINATIVE.test(word)) return null;
    if (TAKES.test(word)) {
      // "took back", "вернула тела Украине": a named recipient decides by itself
      return 'takes';
    }
    // "secured the release of 14 servicemen": got them
    if (/^(?:release|return)$/.test(word) && /^(?:the|their|a)$/.test(scan.tokens[at - 1]!.text))
      return 'takes';
    if (GIVES.test(word)) return 'gives';
  }
  return null;
}
