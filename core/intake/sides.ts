import type { NumberWords } from './numbers.ts';
import type { Scan, Sentence } from './scan.ts';
import type { SpeakerWords } from './speakers.ts';
import type { PartySide } from './types.ts';

const UA_ADJECTIVE = /^(?:українськ|украинск|ukrainian)/;
const RU_ADJECTIVE = /^(?:російськ|российск|russian)/;
const UA_PEOPLE =
  /^(?:українц|українок|українк|украинц|украинок|ukrainians?$|зсу$|всу$|afu$|азовц|азовстал|захисни|защитни|оборонц|defender|оборонец)/;
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

const TAKES =
  /^(?:отрима|прийня|забра|получи|приня|received?$|receives$|got$|took$|welcomed$|gets$|takes$|recovered$|retrieved$|повернула$|вернула$|повернув$|вернул$|возвратил|поверта|визволи|вызволи|отримує)/;
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
): PartySide | 'both' | null {
  const { tokens, tags, clauses } = scan;
  if (isForEachSide(scan, sentence, number, nounAt)) return 'both';
  const tally: Tally = { UA: 0, RU: 0 };
  const clause = clauses[number.from]!;
  const phraseEnd = Math.min(sentence.to, Math.max(nounAt, number.to) + 4);
  for (let at = Math.max(sentence.from, number.from - 2); at < phraseEnd; at += 1) {
    const word = tokens[at]!.text;
    const isInside = at >= number.from && at <= nounAt;
    if (!isInside && clauses[at] !== clause) continue;
    if (at > nounAt && tokens[at]!.kind === 'sign' && word !== '"' && word !== '-') break;
    if (at > nounAt && /^(?:і|й|та|и|and|а|но|але|while)$/.test(word)) break;
    const weight = isInside ? 12 : 6;
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
    else if (OWN.test(word) && at <= nounAt) {
      const owner = subjectBefore(scan, sentence, number.from);
      if (owner) add(tally, owner, 10);
    }
  }
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (at >= number.from && at <= nounAt) continue;
    const apart = Math.abs(clauses[at]! - clause);
    if (apart > 2) continue;
    const word = tokens[at]!.text;
    const before = tokens[at - 1]?.text ?? '';
    const distance = at < number.from ? number.from - at : at - nounAt;
    const near = distance <= 6 && apart === 0 ? 1 : distance <= 12 && apart <= 1 ? 0.6 : 0.3;
    const isParty =
      UA_ANY.test(word) || UA_DATIVE.test(word)
        ? 'UA'
        : RU_ANY.test(word) || RU_DATIVE.test(word)
          ? 'RU'
          : null;
    if (isParty) {
      const isUa = isParty === 'UA';
      if (FROM.test(before)) add(tally, other(isParty), 4 * near);
      else if (
        INTO.test(before) &&
        before !== 'у' &&
        !(before === 'в' && /(?:е|і)$/.test(word) && word !== 'рф')
      )
        add(tally, isParty, 6 * near);
      else if (/^(?:для|for)$/.test(before)) add(tally, isParty, 7 * near);
      else if ((isUa ? UA_NOMINATIVE : RU_NOMINATIVE).test(word)) {
        const verb = verbAfter(scan, sentence, at, number);
        if (verb === 'takes') add(tally, isParty, 5 * near);
        else if (verb === 'gives') add(tally, other(isParty), 5 * near);
        else if (/^(?:росії|россии|рф)$/.test(word) === false && tokens[at + 1]?.text === '—')
          add(tally, isParty, 4 * near);
      } else if (
        (isUa ? UA_DATIVE : RU_DATIVE).test(word) &&
        !/^(?:в|у|на|о|об|про|минобороны|міноборони|президент|президента|мид|мзс|влада|власти|из|від|от|з|із)$/.test(
          before,
        )
      )
        add(tally, isParty, (word === 'росії' || word === 'россии' || word === 'рф' ? 3 : 5) * near);
    }
    // "украинской стороне", "до росіян", "киевской стороне" as recipients; "with the Russian side" as givers
    if (/^(?:стороне|стороні)$/.test(word)) {
      if (/^(?:украинской|українській|киевской|київській)$/.test(before)) add(tally, 'UA', 6 * near);
      if (/^(?:российской|російській)$/.test(before)) add(tally, 'RU', 6 * near);
    }
    if (
      tags[at]!.has('captivity') ||
      word === 'custody' ||
      word === 'prisons' ||
      word === "в'язниць" ||
      word === 'тюрем'
    ) {
      const captor = `${before} ${tokens[at - 2]?.text ?? ''}`;
      if (/украинск|українськ|ukrainian/.test(captor)) add(tally, 'RU', 6 * near);
      if (/российск|російськ|ворож|вражеск|russian/.test(captor)) add(tally, 'UA', 6 * near);
    }
    if (/^(?:підконтрольну|подконтрольной|подконтрольную|government-controlled|controlled)$/.test(word)) {
      const after = `${tokens[at + 1]?.text ?? ''} ${tokens[at + 2]?.text ?? ''} ${tokens[at - 1]?.text ?? ''}`;
      if (/^(?:с|со|from|з)$/.test(before) || /режим/.test(after) || /from/.test(after))
        add(tally, 'RU', 6 * near);
      else add(tally, 'UA', 4 * near);
    }
  }
  if (context.speakerSide) add(tally, context.speakerSide, 2.2);
  if (context.home) add(tally, context.home, 1);
  if (tally.UA === tally.RU) return context.home ?? (context.isBodies ? 'UA' : null);
  return tally.UA > tally.RU ? 'UA' : 'RU';
}

const EACH_AFTER =
  /^(?:each|apiece|per side|on each side|from each side|on both sides|for each side|a side|each side|на каждую сторону|с каждой стороны|з кожного боку|з кожної сторони|з обох боків|із кожного боку|с обеих сторон|с каждой из сторон|для каждой стороны|от каждой стороны|від кожної сторони|для кожної сторони|на кожну сторону|обом сторонам|с обоих сторон|по обидва боки)/;

function isForEachSide(scan: Scan, sentence: Sentence, number: NumberWords, nounAt: number): boolean {
  const { tokens, plain } = scan;
  for (let at = number.to; at < Math.min(sentence.to, nounAt + 5); at += 1) {
    if (tokens[at]!.kind === 'number') break;
    if (EACH_AFTER.test(plain.slice(tokens[at]!.start, tokens[at]!.start + 24))) return true;
  }
  const before = tokens[number.from - 1]?.text;
  if (before === 'по') return true;
  // "have each freed 200", "кожна сторона отримала 90"
  for (let at = Math.max(sentence.from, number.from - 6); at < number.from; at += 1) {
    const word = tokens[at]!.text;
    const next = tokens[at + 1]?.text ?? '';
    if (word === 'each' && next !== 'other') return true;
    if (/^(?:кожна|каждая)$/.test(word) && /^(?:сторона|из|зі|країна|страна)/.test(next)) return true;
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

function subjectBefore(scan: Scan, sentence: Sentence, at: number): PartySide | null {
  for (let index = at - 1; index >= sentence.from; index -= 1) {
    const word = scan.tokens[index]!.text;
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
    if (GIVES.test(word)) return 'gives';
  }
  return null;
}
