import type { Draft } from './draft.ts';
import { SAME_NUMBER } from './formula.ts';
import { firstOf } from './phrases.ts';
import type { Scan, Sentence } from './scan.ts';
import { subjectBefore } from './side-parties.ts';
import { spanOf } from './spans.ts';
import type { EventKind, PartySide, ProposedEvent, ReadCount } from './types.ts';
import { homeSide } from './whose-news.ts';

/** The figures of an event: of a formula, of the sentences, and "as many" for the other side. */
export function countsOfDraft(scan: Scan, draft: Draft): Pick<ProposedEvent, 'counts' | 'parts'> {
  if (draft.kind === 'negotiation-round') return { counts: [], parts: [] };
  const out: ReadCount[] = [];
  const add = (count: ReadCount) => {
    // "95 бойцов" of the headline and "девяносто пять украинцев" below are one group.
    const isSame = (a: ReadCount['what'], b: ReadCount['what']) =>
      a === b || (isFighterOrPerson(a) && isFighterOrPerson(b));
    const known = out.findIndex(
      (one) => isSame(one.what, count.what) && one.to === count.to && one.number === count.number,
    );
    if (known < 0) out.push(count);
    // A headline drops "about" and "more than"; the sentence that keeps it is the better reading.
    else if (out[known]!.qualifier === 'exact' && count.qualifier !== 'exact')
      out[known] = { ...count, what: out[known]!.what };
    // "по 195 человек" of the headline are "195 военных" below
    if (known >= 0 && out[known]!.what === 'person' && count.what === 'pow')
      out[known] = { ...out[known]!, what: 'pow' };
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
  for (const { words, sentence } of draft.counts) {
    // "двоє цивільних … Москва звітує про 300 своїх": bare figures of an exchange are of fighters
    const isOwn = OWN_ONES.test(scan.plain.slice(words.start, words.start + 24));
    const before = draft.kind === 'exchange' && (lastWhat === 'civilian' || isOwn) ? baseWhat : lastWhat;
    const what = fitWhat(draft.kind, words.what ?? before ?? baseWhat);
    if (what === null) continue;
    if (words.what !== null) lastWhat = words.what;
    // A list of children or civilians names those whom the giver wants back.
    const giver =
      draft.kind === 'list-handover' && (what === 'child' || what === 'civilian')
        ? subjectBefore(
            scan,
            sentence,
            draft.mentions.find((one) => one.sentence === sentence)?.at ?? words.at,
          )
        : null;
    for (const to of giver ? [giver] : words.to)
      stated.push({
        what,
        to,
        number: words.number,
        qualifier: words.qualifier,
        span: { start: words.start, end: words.end },
        isPart: words.isPart,
      });
  }
  const broken = breakDowns(draft);
  for (const [index, count] of stated.entries())
    if (broken.has(count.span.start) && !count.isPart) stated[index] = { ...count, isPart: true };
  const isStaged = draft.mentions.some((mention) => mention.isStage) || isPartOfFormula(scan, draft);
  const formula = draft.formula;
  if (formula?.first !== undefined && formula.second !== undefined) {
    const { first, second } = formula;
    // Of bodies the larger figure goes to Ukraine; of prisoners the order is that of the text: "to us for to them".
    const isBodies = draft.kind === 'body-repatriation';
    const isStated = (to: PartySide, number: number) =>
      stated.some((count) => count.to === to && count.number === number);
    const isFromRussia =
      !isBodies &&
      first !== second &&
      !isStated('UA', first) &&
      !isStated('RU', second) &&
      (homeSide(scan) === 'RU' || isStated('RU', first));
    const toUkraine = isBodies ? Math.max(first, second) : isFromRussia ? second : first;
    const toRussia = isBodies ? Math.min(first, second) : isFromRussia ? first : second;
    const hasOther = stated.some(
      (count) =>
        !count.isPart && count.number !== toUkraine && count.number !== toRussia && count.what !== 'civilian',
    );
    // "обмін «1000 на 1000» … сьогодні 303": a deal in round hundreds is carried out in parts
    const isWhole =
      draft.kind === 'exchange' &&
      first >= 200 &&
      first % 100 === 0 &&
      stated.some(
        (count) =>
          !count.isPart &&
          isFighterOrPerson(count.what) &&
          count.number < first &&
          !isNearly(count.number, first),
      );
    if (!((isStaged || isWhole) && hasOther)) {
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
    const match = firstOf(SAME_NUMBER, text);
    if (!match || draft.mentions.some((mention) => mention.sentence === sentence && mention.isBackground))
      continue;
    const at = sentence.start + match.index;
    const isOfFormula = (count: ReadCount) => formula !== null && count.span.start === formula.start;
    const fits = (count: ReadCount) => count.what !== 'civilian' && !isOfFormula(count);
    const before = [...out].reverse().find((count) => count.span.end <= at && fits(count)) ?? out.find(fits);
    if (!before) continue;
    const to: PartySide = before.to === 'UA' ? 'RU' : 'UA';
    if (
      out.some(
        (count) =>
          count.to === to &&
          count.what === before.what &&
          !isOfFormula(count) &&
          // "столько же … Украина говорит о 277": a figure of another sentence is another account
          (count.number === before.number || isInside(count, sentence) || !isInside(before, sentence)),
      )
    )
      continue;
    add({ ...before, to, span: { start: at, end: at + match.text.length } });
  }
  // Groups inside a figure stand in only where no figure is given.
  if (out.length === 0) for (const count of stated) add(count);
  const parts = stated.filter((count) => count.isPart && !out.includes(count));
  const counts = out.filter((count) => !isRounded(count, out));
  if (draft.kind === 'body-repatriation') return { counts, parts };
  return { counts: counts.filter((count) => !isBothTogether(count, counts)), parts };
}

const isInside = (count: ReadCount, sentence: Sentence): boolean =>
  count.span.start >= sentence.start && count.span.end <= sentence.end;

/** 302 of an exchange of 300: the same round, counted with its civilians. */
const isNearly = (a: number, b: number): boolean => Math.abs(a - b) <= b * 0.05;

const OWN_ONES = /^\S+ (?:своїх|своих|of (?:its|their) own|its own|their own)/u;

/**
 * Where one sentence names three groups of fighters or more, which together are no more than a figure of the event in another
 * sentence, they break that figure down ("59 guardsmen, 30 sailors, 28 soldiers" of 144). Gives where they begin.
 */
function breakDowns(draft: Draft): ReadonlySet<number> {
  const found = new Set<number>();
  if (draft.kind !== 'exchange') return found;
  const whole = draft.counts.filter(({ words }) => !words.isPart && isFighterOrPerson(words.what ?? 'pow'));
  for (const sentence of new Set(whole.map((one) => one.sentence))) {
    const groups = whole.filter((one) => one.sentence === sentence && one.words.what === 'pow');
    const sum = groups.reduce((total, { words }) => total + words.number, 0);
    const isOfOther = whole.some((one) => one.sentence !== sentence && one.words.number >= sum);
    if (groups.length >= 3 && isOfOther) for (const { words } of groups) found.add(words.start);
  }
  return found;
}

const isFighterOrPerson = (what: ReadCount['what']): boolean => what === 'pow' || what === 'person';

/** "перший етап обміну 1000 на 1000": the formula is that of the whole, the stage has figures of its own. */
function isPartOfFormula(scan: Scan, draft: Draft): boolean {
  const { formula } = draft;
  if (!formula) return false;
  for (let at = Math.max(0, formula.from - 8); at < formula.from; at += 1)
    if (scan.tags[at]!.has('stage')) return true;
  return false;
}

/** "More than a thousand bodies" of the headline, where the text says 1,003. */
const isRounded = (count: ReadCount, all: readonly ReadCount[]): boolean =>
  (count.qualifier === 'at-least' || count.qualifier === 'about') &&
  all.some(
    (one) =>
      one.qualifier === 'exact' &&
      one.to === count.to &&
      (one.what === count.what || (isFighterOrPerson(one.what) && isFighterOrPerson(count.what))) &&
      one.number > count.number &&
      one.number < count.number * 1.15,
  );

/** "314 prisoners" of both sides together is no figure of one side. */
function isBothTogether(count: ReadCount, all: readonly ReadCount[]): boolean {
  // "Some 270 people" of 215 fighters and 55 soldiers: people of both sides, whatever each is called
  const fighters = all.filter((one) => one !== count && isFighterOrPerson(one.what));
  // 277 of 246 and 31 that came to one side are that side's own figure
  const own = fighters.filter((one) => one.to === count.to && one.number < count.number);
  if (own.some((one) => own.some((two) => one !== two && one.number + two.number === count.number)))
    return false;
  if (
    isFighterOrPerson(count.what) &&
    fighters.some(
      (one) =>
        one.to === 'UA' &&
        fighters.some((other) => other.to === 'RU' && one.number + other.number === count.number),
    )
  )
    return true;
  const isAlike = (one: ReadCount) =>
    one.what === count.what ||
    (count.qualifier === 'at-least' && isFighterOrPerson(one.what) && isFighterOrPerson(count.what));
  const smaller = all.filter((one) => one !== count && isAlike(one) && one.number < count.number);
  const toUkraine = smaller.filter((one) => one.to === 'UA');
  const isSum = (sum: number) =>
    sum === count.number ||
    // "more than two hundred" of 106 and 100
    (count.qualifier === 'at-least' && sum > count.number && sum < count.number * 1.15);
  return smaller.some(
    (one) => one.to === 'RU' && toUkraine.some((other) => isSum(other.number + one.number)),
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
