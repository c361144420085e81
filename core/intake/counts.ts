import { bareEnd, bareSide, isReversed, reversedBare } from './bare-counts.ts';
import { AGE_AFTER, AGE_BEFORE, isAge, isHeld, isState, isWithinOther, NONE } from './count-limits.ts';
import { nounOf } from './count-nouns.ts';
import { qualifierOf } from './count-qualifier.ts';
import type { CountWords } from './count-words.ts';
import { isForEachSide } from './each-side.ts';
import type { NumberWords } from './numbers.ts';
import type { Scan, Sentence } from './scan.ts';
import { other } from './side-parties.ts';
import { type SideContext, sideOfNumber } from './sides.ts';

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
    if (
      before &&
      before.to.length === 1 &&
      read.to.length === 1 &&
      (isPriceOf(scan, before, read) || FOR_THEM.test(scan.plain.slice(before.end, read.start)))
    ) {
      // "31 раненый в обмен на 15 раненых россиян": who is sure of the side tells the other
      if (before.isSideWeak && !read.isSideWeak) {
        out[out.length - 1] = { ...before, to: [other(read.to[0]!)], isSideWeak: false };
        out.push(read);
        continue;
      }
      out.push({
        ...read,
        what: read.what ?? before.what,
        to: [other(before.to[0]!)],
        isSideWeak: before.isSideWeak,
      });
      continue;
    }
    // "390 people per side, 120 of them civilians": some of those, so the same way
    if (before && isOfThem(scan, read)) {
      out.push({ ...read, to: before.to, isSideWeak: before.isSideWeak });
      continue;
    }
    // "по 175 человек и еще 22 раненых для Киева": the second group names its own side
    const isOfOne = before?.to.length === 2 && read.to.length === 1 && !read.isSideWeak;
    if (!before || isOfOne || !isJoined(scan, before, read)) {
      out.push(read);
      continue;
    }
    // "270 soldiers and 120 civilians apiece": what is said of the last holds for both
    const isEach = read.to.length === 2 && before.to.length === 1;
    if (isEach) out[out.length - 1] = { ...before, to: read.to, isSideWeak: false };
    out.push(isEach ? read : { ...read, to: before.to, isSideWeak: before.isSideWeak });
  }
  return out.map((count, index) => turned(scan, count, out.slice(index + 1)));
}

/** "215 человек освобождены; взамен РФ получила 55": whoever gets the second figure did not get the first. */
function turned(scan: Scan, count: CountWords, later: readonly CountWords[]): CountWords {
  if (!count.isSideWeak || count.to.length !== 1) return count;
  const repaid = later.find(
    (one) => one.to.length === 1 && !one.isSideWeak && !one.isPart && one.start > count.end,
  );
  if (!repaid || !IN_RETURN.test(scan.plain.slice(count.end, repaid.start))) return count;
  return { ...count, to: [other(repaid.to[0]!)], isSideWeak: false };
}

const IN_RETURN =
  /(?<!\p{L})(?:взамен|натомість|навзаєм|у відповідь|в ответ|in return|in exchange)(?!\p{L})/u;

const OF_THIS_GROUP =
  /^ (?:з|із|зі|из|of) (?:цієї групи|цих|этой группы|этих|this group|these|the group|their number|them)(?!\p{L})/u;

const isOfKilled = (scan: Scan, sentence: Sentence, nounAt: number): boolean =>
  /^ (?:were |was |have been |had been |has been |also |ещё |ще )?(?:died|killed|wounded in|injured in|загину|погиб(?!ш)|убит|вбит|deported|abducted|forcibly|displaced|депортован|викраден|вивезен|депортирован|похищен)/u.test(
    scan.plain.slice(scan.tokens[nounAt]!.end, sentence.end),
  );

const isOfThem = (scan: Scan, read: CountWords): boolean =>
  /^\S+ (?:з|із|зі|из|of) (?:них|яких|которых|them|whom|these)(?!\p{L})/u.test(
    scan.plain.slice(read.start, read.start + 60),
  );

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

/** "freed 215 in exchange for 55", "отдала 10 в обмен на 12": the second figure goes the other way. */
function isPriceOf(scan: Scan, before: CountWords, read: CountWords): boolean {
  if (read.start <= before.end || read.start - before.end > 140) return false;
  const between = scan.plain.slice(before.end, read.start);
  return PRICE.test(between) && !/[.;]/u.test(between);
}
/** "за них отдали 45", "за нього віддали 200". */
const FOR_THEM =
  /(?<!\p{L})за (?:них|нього|него|неї|нее|этих|цих) (?:отдали|віддали|передали|отпустили|відпустили|обменяли|обміняли)(?: еще| ще)? ?$/u;
const PRICE =
  /(?<!\p{L})(?:in exchange for|in return for|swapped for|traded for|exchanged for|(?:в|у) обмін на|в обмен на|взамен на|замість|(?:обміняли|обменяли|обміняно|обменяны|поменяли|поміняли) на)(?: \p{L}+){0,2} ?$/u;

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
  // "Ten of the 215 are foreigners": the whole named again
  if (
    before?.text === 'the' &&
    tokens[number.from - 2]?.text === 'of' &&
    sentence.numbers.some((one) => one.to === number.from - 2)
  )
    return null;
  if (isAge(scan, sentence, number)) return null;
  const noun = nounOf(scan, sentence, number);
  const isYear =
    number.value >= 1990 &&
    number.value <= 2035 &&
    !number.isInWords &&
    tokens[number.from]!.text.length === 4;
  if (
    isYear &&
    (noun === null ||
      noun.distance > 1 ||
      noun.at < number.from ||
      /^(?:since|in|from|з|із|с|від|от|у|в|до|until)$/.test(before?.text ?? ''))
  )
    return null;
  if (number.isOne && (noun === null || noun.distance > 2)) return null;
  // "не отдала ни одного тела", "not a single body": none
  if (number.value === 1 && NONE.test(before?.text ?? '')) return null;
  if (noun === null) {
    if (isYear || number.isOne) return null;
    const isEach = isForEachSide(scan, sentence, number, number.to - 1, false);
    const side = isEach ? 'both' : bareSide(scan, sentence, number, context.home);
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
  // "At least 12 people died", "вісім людей загинуло"
  if (noun.what !== 'body' && isOfKilled(scan, sentence, noun.at)) return null;
  const side = sideOfNumber(scan, sentence, number, noun.at, {
    ...context,
    isBodies: context.isBodies || noun.what === 'body',
  });
  const meaning = tags[noun.at]!;
  const isSexOrRank =
    noun.what !== 'body' &&
    (meaning.has('rank') || meaning.has('woman') || meaning.has('man')) &&
    !meaning.has('person');
  // "хлопчики та дві дівчинки", "одна дитина з інвалідністю": some of the children just counted
  const isYoungster =
    noun.what === 'child' && (!meaning.has('childPlain') || number.isOne) && (side.isWeak || !number.isOne);
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
      // "у камері утримували 18 людей"
      /^(?:утримува|удержива|держал|тримали|held|kept|holding|holds)/.test(before?.text ?? '') ||
      (number.value > 2100 && isHeld(scan, sentence, noun.at)) ||
      isWithinOther(scan, sentence, number) ||
      OF_THIS_GROUP.test(scan.plain.slice(tokens[noun.at]!.end, sentence.end)),
    isFromFormula: false,
    isSideWeak: side.isWeak,
    isReverse: side.isWeak && isReversed(scan, sentence, number),
  };
}
