import { nounOf } from './count-nouns.ts';
import type { NumberWords } from './numbers.ts';
import type { Scan, Sentence } from './scan.ts';
import { isForEachSide, type SideContext, sideOfNumber, subjectBefore } from './sides.ts';
import type { CountQualifier, CountWhat, PartySide, Span } from './types.ts';

/** A counted group with what the sentence says of it, before it is given to an event. */
export type CountWords = Span & {
  /** `null`: the noun is left out ("27 Russian ones", "Россия получила 38") and comes from the count before. */
  readonly what: CountWhat | null;
  readonly to: readonly PartySide[];
  readonly number: number;
  readonly qualifier: CountQualifier;
  readonly at: number;
  /** Ranks, sexes, units, "of them": a group inside another figure. */
  readonly isPart: boolean;
  readonly isFromFormula: boolean;
  /** Only the speaker or the default gave the side. */
  readonly isSideWeak: boolean;
  /** "in the opposite direction", "взамен": the other way than the figure before. */
  readonly isReverse: boolean;
};

const AGE_AFTER =
  /^(?:рок|рік|літ|лет|год|years?$|year-old|months?$|місяц|месяц|тижн|недел|weeks?$|days?$|дн|день|днів|hours?$|годин|час|minutes?$|хвилин|минут|раз|times?$|км|kilomet|miles?$|метр|тонн|млн|млрд|million|billion|грн|доллар|dollars?|percent|families$|family$|сімей|родин|семей|стать|ст$|пункт|бригад|автобус|bus|buses|ambulance|швидк|скор|танк|катер|дрон|бпла|drones?$|rakет|ракет|missiles?$|країн|стран|countries|регіон|регион|областей|обмін|обмен|swaps?$|exchanges?$|етап|этап|stages?$|раунд|rounds?$|сторон|sides?$|делегац|delegations?$|прапор|імен$|имен$|names?$|fronts?$|напрямк|направлен|загонів|випадк|случа|переговор|посилок|пакунк|parcels?$|letters?$|лист|письм)/u;
const AGE_BEFORE =
  /^(?:aged|age|віком|вік|возраст|возрасте|возрастом|старше|старші|молодше|младше|молодші|under|статті|статьи|ст|ч|номер|№)$/u;
const NONE = /^(?:ни|ні|ані|not|no|single)$/u;
const PART_CUE =
  /^(?:них|которых|яких|серед|среди|among|including|зокрема|включно|включая|числі|числе|whom|which|them)$/u;

const AT_LEAST =
  /^(?:понад|більше|більш|щонайменше|мінімум|свыше|более|больше|минимум|over|least|minimum|exceeding|upwards)$/u;
const ABOUT =
  /^(?:близько|приблизно|майже|орієнтовно|около|примерно|почти|порядка|ориентировочно|about|around|some|nearly|almost|roughly|approximately|estimated|circa)$/u;
const UP_TO = /^(?:maximum|максимум|maximal)$/u;

/** Every counted group of people or bodies in a sentence. */
export function countsOf(
  scan: Scan,
  sentence: Sentence,
  context: SideContext,
  isTaken: (number: NumberWords) => boolean,
): readonly CountWords[] {
  const out: CountWords[] = [];
  for (const number of sentence.numbers) {
    if (isTaken(number)) continue;
    const read = readCount(scan, sentence, number, context);
    if (!read) continue;
    const before = out.at(-1);
    if (!before || !isJoined(scan, before, read)) {
      out.push(read);
      continue;
    }
    // "270 soldiers and 120 civilians apiece": what is said of the last holds for both
    const isEach = read.to.length === 2 && before.to.length === 1;
    if (isEach) out[out.length - 1] = { ...before, to: read.to, isSideWeak: false };
    out.push(isEach ? read : { ...read, to: before.to, isSideWeak: before.isSideWeak });
  }
  return out;
}

const NATION = /укра|росі|росс|ukrain|russia|киев|київ|москв|kyiv|moscow|зсу|всу|рф|всу/u;

/** "270 военных и 120 гражданских": joined groups go the same way, whatever the next clause speaks of. */
function isJoined(scan: Scan, before: CountWords, read: CountWords): boolean {
  if (before.what === null || read.what === null || before.what === 'body') return false;
  const between = scan.plain.slice(before.end, read.start);
  return (
    read.start > before.end &&
    /^\p{Zs}*(?:,\p{Zs}*)?(?:і|й|та|и|and|as well as|а також|а также|плюс|plus)\p{Zs}*(?:ще|еще)?\p{Zs}*$/u.test(
      between,
    ) &&
    !NATION.test(scan.plain.slice(read.start, read.end))
  );
}

function readCount(
  scan: Scan,
  sentence: Sentence,
  number: NumberWords,
  context: SideContext,
): CountWords | null {
  const { tokens, tags } = scan;
  const next = tokens[number.to];
  const before = tokens[number.from - 1];
  if (number.value < 1 || number.value > 100_000) return null;
  if (next?.kind === 'word' && AGE_AFTER.test(next.text) && !/^дне|^часов?$/.test(next.text)) return null;
  if (before && number.from > sentence.from && AGE_BEFORE.test(before.text)) return null;
  if (isAge(scan, sentence, number)) return null;
  const noun = nounOf(scan, sentence, number);
  const isYear =
    number.value >= 1990 &&
    number.value <= 2035 &&
    !number.isInWords &&
    tokens[number.from]!.text.length === 4;
  if (isYear && (noun === null || noun.distance > 1)) return null;
  if (number.isOne && (noun === null || noun.distance > 2)) return null;
  // "не отдала ни одного тела", "not a single body": none
  if (number.value === 1 && NONE.test(before?.text ?? '')) return null;
  if (noun === null) {
    if (isYear || number.isOne) return null;
    const isEach = isForEachSide(scan, sentence, number, number.to - 1, false);
    const side = isEach ? 'both' : bareSide(scan, sentence, number);
    if (side === null) return reversedBare(scan, sentence, number);
    return {
      what: null,
      to: side === 'both' ? ['UA', 'RU'] : [side],
      number: number.value,
      qualifier: qualifierOf(scan, sentence, number),
      start: number.start,
      end: bareEnd(scan, sentence, number),
      at: number.from,
      isPart: false,
      isFromFormula: false,
      isSideWeak: false,
      isReverse: false,
    };
  }
  const side = sideOfNumber(scan, sentence, number, noun.at, {
    ...context,
    isBodies: context.isBodies || noun.what === 'body',
  });
  const meaning = tags[noun.at]!;
  const isSexOrRank =
    (meaning.has('rank') || meaning.has('woman') || meaning.has('man')) && !meaning.has('person');
  // "хлопчики та дві дівчинки", "одна дитина з інвалідністю": some of the children just counted
  const isYoungster = noun.what === 'child' && (!meaning.has('childPlain') || (number.isOne && side.isWeak));
  const qualifier = qualifierOf(scan, sentence, number);
  return {
    what: noun.what,
    to: side.to === 'both' ? ['UA', 'RU'] : [side.to],
    number: number.value,
    qualifier,
    start: Math.min(number.start, noun.start),
    end: Math.max(number.end, noun.end),
    at: number.from,
    isPart:
      isSexOrRank ||
      isYoungster ||
      noun.isMember ||
      isState(scan, sentence, noun.at) ||
      isWithinOther(scan, sentence, number),
    isFromFormula: false,
    isSideWeak: side.isWeak,
    isReverse: side.isWeak && isReversed(scan, sentence, number),
  };
}

/** "In return it collected thirty", "натомість забрали 19", "взамен уехали 15": the other way than the figure before. */
function reversedBare(scan: Scan, sentence: Sentence, number: NumberWords): CountWords | null {
  const { tokens } = scan;
  const next = tokens[number.to];
  const isBare = !next || next.kind === 'sign' || /^(?:наш|сво|тіл|тел|bod|own|in$)/.test(next.text);
  const lead = tokens
    .slice(sentence.from, Math.min(sentence.to, number.to + 3))
    .map((token) => token.text)
    .join(' ');
  const isMoved = [1, 2, 3].some((back) => {
    const meaning = scan.tags[number.from - back];
    return number.from - back >= sentence.from && (meaning?.has('returned') || meaning?.has('transferred'));
  });
  const isGerund =
    /^(?:получив|забрав|приняв|отримавши|прийнявши|забравши|receiving|getting|taking|collecting)$/.test(
      tokens[number.from - 1]?.text ?? '',
    );
  if (!isBare || !(isGerund || (isMoved && REVERSE.test(lead)))) return null;
  return {
    what: null,
    to: ['RU'],
    number: number.value,
    qualifier: qualifierOf(scan, sentence, number),
    start: number.start,
    end: number.end,
    at: number.from,
    isPart: false,
    isFromFormula: false,
    isSideWeak: true,
    isReverse: true,
  };
}

const REVERSE =
  /(?:opposite direction|other direction|other way|in return|in exchange(?! (?:for|with|of))|обратн\p{L}+ (?:сторону|направлени)|зворотн\p{L}+ (?:бік|напрям)|взамен|натомість|навзаєм|у відповідь|в ответ|навстречу|назустріч)/u;

const isReversed = (scan: Scan, sentence: Sentence, number: NumberWords): boolean =>
  REVERSE.test(scan.plain.slice(sentence.start, sentence.end)) && number.from >= sentence.from;

/** "19 бранців сиділи в тюрмах 15 місяців": told of some of the freed, not that they were freed. */
function isState(scan: Scan, sentence: Sentence, nounAt: number): boolean {
  for (let at = nounAt + 1; at < Math.min(sentence.to, nounAt + 3); at += 1)
    if (
      /^(?:сиділ|перебува|утримува|провели|находил|сидел|содержал|удержива|served$|serving$|spent$|defended$|обороня|мають$|страждають|вважали|числил|считал)/.test(
        scan.tokens[at]!.text,
      )
    )
      return true;
  return false;
}

function isAge(scan: Scan, sentence: Sentence, number: NumberWords): boolean {
  const { tokens } = scan;
  for (let at = number.to; at < Math.min(sentence.to, number.to + 4); at += 1) {
    const word = tokens[at]!.text;
    if (/^(?:років|роки|року|лет|года|years|year-old|летн\S*|річн\S*)$/u.test(word)) return true;
    if (tokens[at]!.kind === 'sign' && !'—-'.includes(word)) break;
    if (tokens[at]!.kind === 'word' && !/^(?:to|and|до|і|и|та|or)$/.test(word)) break;
  }
  const before = tokens[number.from - 1]?.text ?? '';
  const earlier = tokens[number.from - 2]?.text ?? '';
  return (
    /^(?:aged|under|віком|до)$/.test(before) &&
    number.value < 100 &&
    /^(?:25|18|12|30)$/.test(String(number.value)) &&
    (earlier === '' ||
      before !== 'до' ||
      /^(?:віком|возрасте|молодь|військових|солдат|prisoners)$/.test(earlier))
  );
}

function isWithinOther(scan: Scan, sentence: Sentence, number: NumberWords): boolean {
  const { tokens, clauses, tags } = scan;
  const after = tokens[number.to]?.text ?? '';
  if (
    /^(?:з|із|зі|из|of|серед|среди)$/.test(after) &&
    /^(?:них|яких|которых|them|these|those|whom|the|звільнених|освобожденных)$/.test(
      tokens[number.to + 1]?.text ?? '',
    )
  )
    return true;
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - 8); at -= 1) {
    if (clauses[number.from]! - clauses[at]! > 1) break;
    if (sentence.numbers.some((one) => one !== number && at >= one.from && at < one.to)) break;
    // "Among the 49 Ukrainians are …": the figure after "among" is the whole
    if (/^(?:among|серед|среди)$/.test(tokens[at]!.text) && number.from - at <= 2) return false;
    if (PART_CUE.test(tokens[at]!.text)) {
      // civilians and children inside a figure are groups of their own
      for (let next = number.to; next < Math.min(sentence.to, number.to + 4); next += 1)
        if (tags[next]!.has('civilian') || tags[next]!.has('child')) return false;
      return true;
    }
  }
  return false;
}

/** The qualifier before a number, or "N or more" after it. */
function qualifierOf(scan: Scan, sentence: Sentence, number: NumberWords): CountQualifier {
  const { tokens } = scan;
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - 5); at -= 1) {
    const word = tokens[at]!.text;
    if (tokens[at]!.kind === 'sign' && word !== '"') break;
    const before = tokens[at - 1]?.text ?? '';
    if (/^(?:менше|менш|меньше|менее|less|fewer)$/.test(word))
      return /^(?:не|no|not)$/.test(before) ? 'at-least' : 'up-to';
    if (word === 'than' || word === 'ніж' || word === 'чем' || word === 'як' || word === 'за') continue;
    if (word === 'over' && /^(?:handed|hand|hands|turned|took|passed|handing)$/.test(before)) break;
    if (word === 'more' || AT_LEAST.test(word)) return /^(?:не|no|not)$/.test(before) ? 'up-to' : 'at-least';
    if (UP_TO.test(word)) return 'up-to';
    if (ABOUT.test(word)) return 'about';
    if (word === 'to' && before === 'up') return 'up-to';
    if (word === 'до' && at === number.from - 1) return 'up-to';
    if (!/^(?:of|ще|еще|тіла|тела|тіл|тел|bodies|another|the|a|и|і|щонайменше)$/.test(word)) break;
  }
  const after = tokens[number.to]?.text ?? '';
  const second = tokens[number.to + 1]?.text ?? '';
  if (after === 'or' && second === 'more') return 'at-least';
  return 'exact';
}

/** A number whose noun is left out, with its side in the nearest words. */
function bareSide(scan: Scan, sentence: Sentence, number: NumberWords): PartySide | null {
  const { tokens } = scan;
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(sentence.from, from), Math.min(sentence.to, to))
      .map((token) => token.text)
      .join(' ');
  const after = words(number.to, number.to + 5);
  const before = words(number.from - 4, number.from);
  const match = (text: string, ua: RegExp, ru: RegExp): PartySide | null =>
    ua.test(text) ? 'UA' : ru.test(text) ? 'RU' : null;
  // "Україна повернула 95 військових, Росія – 94": the verb before holds for both
  const verbless =
    /(росія|россия|рф|москва|russia|moscow|україна|украина|київ|киев|ukraine|kyiv) (?:—|:)$/.exec(before);
  if (verbless) {
    const party: PartySide = /^(?:укр|ки|ки|ukr|kyiv|київ)/.test(verbless[1]!) ? 'UA' : 'RU';
    const gives =
      /(?:передал|переда|віддал|отдал|відпуст|отпуст|handed|released|freed|transferred|gave)/.test(
        words(sentence.from, number.from),
      );
    return gives ? (party === 'UA' ? 'RU' : 'UA') : party;
  }
  if (/^(?:of (?:its|their) own|своих|своїх|своими)/.test(after)) {
    const owner = subjectBefore(scan, sentence, number.from);
    if (owner) return owner;
  }
  // "двое приехали в Россию", "four went to Ukraine": where the uncounted noun goes
  const moved = scan.tags[number.to];
  const destination =
    moved?.has('returned') ||
    moved?.has('transferred') ||
    /^(?:went|go|will|were|are|are)$/.test(tokens[number.to]?.text ?? '')
      ? match(
          words(number.to + 1, number.to + 7),
          /(?:^| )(?:на украину|в украину|до україни|в україну|to ukraine|to kyiv|into ukraine|in ukraine)(?: |$)/,
          /(?:^| )(?:в россию|в росію|до росії|to russia|to moscow|into russia|in russia)(?: |$)/,
        )
      : null;
  if (destination) return destination;
  return (
    match(
      after,
      /^(?:ukrainian ones?|украинских|українських|украинские|українські|для украины|для україни|украине|україні|киеву|києву|(?:will |would |are to )?(?:go |return |be returned |be sent |come )?to (?:ukraine|kyiv|kiev)|for (?:ukraine|kyiv)|в украину|на украину|до україни)/,
      /^(?:russian ones?|российских|російських|российские|російські|для россии|для росії|россии|росії|москве|москві|(?:will |would |are to )?(?:go |return |be returned |be sent |come )?to (?:russia|moscow)|for (?:russia|moscow)|в россию|до росії)/,
    ) ??
    // "Украине передали 1000, России 38": the verb before holds for both
    (number !== sentence.numbers[0]
      ? match(
          before,
          /(?:^|[,;] |(?:и|і|й|та|а) )(?:украине|україні|киеву|києву)$/,
          /(?:^|[,;] |(?:и|і|й|та|а) )(?:россии|росії|москве|москві)$/,
        )
      : null) ??
    match(
      before,
      /(?:украина|україна|киев|київ|ukraine|kyiv|kiev)(?: \S+)? (?:получила?|отримала?|отримав|received|got|прийняла|прийняв|приняла?)(?: back| home| еще| ще| another)?$/,
      /(?:россия|росія|москва|russia|moscow|рф)(?: \S+)? (?:получила?|отримала?|received|got|прийняла|прийняв|приняла?|took)(?: back| home| еще| ще| another)?$/,
    ) ??
    match(
      before,
      /(?:украине|україні|украине|киеву|києву|украину|україну|україни|ukraine|kyiv|(?:украинской|українській|киевской|київській)(?: стороне| стороні)?) (?:—|:)$/,
      /(?:россии|росії|москве|россию|росію|russia|moscow|(?:российской|російській)(?: стороне| стороні)?) (?:—|:)$/,
    ) ??
    match(
      before,
      /(?:украине|україні|киеву|києву) (?:передали|передано|вернули|повернули|віддали|отдали|переданы|—)$/,
      /(?:россии|росії|москве|москві) (?:передали|передано|вернули|повернули|віддали|отдали|переданы|—)$/,
    )
  );
}

function bareEnd(scan: Scan, sentence: Sentence, number: NumberWords): number {
  const { tokens } = scan;
  let end = number.end;
  for (let at = number.to; at < Math.min(sentence.to, number.to + 2); at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || /^(?:і|и|та|а|and|in|в|у)$/.test(token.text)) break;
    end = token.end;
    if (!/^(?:для|to|for|до|russian|ukrainian)$/.test(token.text)) break;
  }
  return end;
}
