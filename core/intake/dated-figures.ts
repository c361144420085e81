import type { Anchor } from './anchor.ts';
import type { CountWords } from './count-words.ts';
import type { FormulaWords } from './formula.ts';
import type { Scan, Sentence } from './scan.ts';
import type { EventKind } from './types.ts';

/** Figures of the dead and wounded of battles, of weapons, of talks: none of people who came back. */
const OTHER_MATTER =
  /(?:killed|wounded in|injured in|attack|strike|drone|missile|shell(?:ed|ing)|casualt|sanction|vote|загин|вбит|убит|погибли|ранены в|обстріл|обстрел|атак|удар|дрон|ракет|безпілот|беспилот|санкц|голос)/u;

const FIGURE_NOUN =
  /^(?:number|figure|figures|ratio|count|tally|число|числа|цифра|цифры|цифри|соотношение|співвідношення|кількість|количество|пропорция|пропорція|счет|рахунок)$/u;

/** What a counted noun tells of the event, `null` where it may be any. */
export function kindOfCounts(counts: readonly CountWords[], before: EventKind): EventKind {
  const whats = counts.filter((one) => !one.isPart).map((one) => one.what);
  if (whats.includes('body')) return 'body-repatriation';
  if (whats.includes('pow')) return 'exchange';
  if (before === 'body-repatriation' && whats.length > 0 && whats.every((what) => what === 'child'))
    return 'child-return';
  if (before === 'body-repatriation' && whats.some((what) => what === 'civilian' || what === 'person'))
    return whats.every((what) => what === 'civilian') ? 'civilian-return' : 'exchange';
  return before;
}

/**
 * A day that leads its figures, without a verb or a noun of what happened, goes on with what the text speaks of: the lines of a
 * chronology ("• 24 березня – 10 на 10", "June 29: 144 soldiers") and sentences such as "On November 23, the number was 35 each".
 */
export function datedFigures(
  scan: Scan,
  sentence: Sentence,
  counts: readonly CountWords[],
  formulas: readonly FormulaWords[],
  before: EventKind | null,
): Anchor | null {
  if (before === null || before === 'negotiation-round' || before === 'agreement') return null;
  const [day] = sentence.dates;
  if (!day || (day.type !== 'calendar' && day.type !== 'from-last' && day.type !== 'weekday')) return null;
  const lead = scan.tokens.slice(sentence.from, day.from).filter(({ kind }) => kind === 'word');
  if (lead.length > 2) return null;
  const own = counts.filter((one) => one.start > day.end && !one.isPart);
  const formula = formulas.find((one) => one.start > day.end && one.value === 'N-for-N');
  const first = own[0]?.at ?? formula?.from;
  if (first === undefined) return null;
  // The figure is all that the line tells: it stands by the day, or is called a figure.
  const between = scan.tokens.slice(day.to, first).filter(({ kind }) => kind === 'word');
  const isNamed = between.some(({ text }) => FIGURE_NOUN.test(text));
  if (between.length > 7 || (between.length > 4 && !isNamed && !formula)) return null;
  if (OTHER_MATTER.test(scan.plain.slice(sentence.start, sentence.end))) return null;
  return { kind: kindOfCounts(own, before), at: day.from, isPlural: false, isAct: true };
}
