/** Figures of one matcher on one set of queries, with thresholds tuned on one half of them and used on the other. */
import type { BenchQuery } from './names-data.ts';
import type { Answer } from './names-peers.ts';

export type Asked = { readonly query: BenchQuery; readonly answer: Answer; readonly us: number };

export type Figures = {
  readonly queries: number;
  readonly recall1: number;
  readonly recall5: number;
  readonly f1: number;
  readonly falseAlarms: number;
  readonly safeRecall: number;
  readonly safeFalseAlarms: number;
  readonly medianUs: number;
  readonly p95Us: number;
};

const first = (a: Asked): number => a.answer[0]?.[1] ?? Number.NEGATIVE_INFINITY;
const isRight = (a: Asked): boolean => a.query.target !== '' && a.answer[0]?.[0] === a.query.target;

function decide(
  asked: readonly Asked[],
  threshold: number,
): { f1: number; recall: number; falseAlarms: number } {
  let right = 0;
  let announced = 0;
  let falseOnAbsent = 0;
  const present = asked.filter((a) => a.query.target !== '').length;
  for (const a of asked) {
    if (a.answer.length === 0 || first(a) < threshold) continue;
    announced++;
    if (isRight(a)) right++;
    else if (a.query.target === '') falseOnAbsent++;
  }
  const precision = announced === 0 ? 0 : right / announced;
  const recall = present === 0 ? 0 : right / present;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1, recall, falseAlarms: falseOnAbsent / Math.max(1, asked.length - present) };
}

/** The threshold with the largest F1, and the lowest one that announces at most 2 % of the absent. */
function tune(asked: readonly Asked[]): { best: number; safe: number } {
  const thresholds = [...new Set(asked.map(first))].filter(Number.isFinite).sort((a, b) => a - b);
  let best = 0;
  let bestF1 = -1;
  let safe = Number.POSITIVE_INFINITY;
  for (const threshold of thresholds) {
    const { f1, falseAlarms } = decide(asked, threshold);
    if (f1 > bestF1) {
      bestF1 = f1;
      best = threshold;
    }
    if (falseAlarms <= 0.02 && safe === Number.POSITIVE_INFINITY) safe = threshold;
  }
  return { best, safe };
}

/** `half` says which half a query belongs to; thresholds go from each half to the other, and the figures are averaged. */
export function measure(asked: readonly Asked[], half: (query: BenchQuery, index: number) => 0 | 1): Figures {
  const halves: [Asked[], Asked[]] = [[], []];
  asked.forEach((a, i) => {
    halves[half(a.query, i)].push(a);
  });
  const crossed = ([0, 1] as const).map((side) => {
    const { best, safe } = tune(halves[side]);
    const other = halves[side === 0 ? 1 : 0];
    return { atBest: decide(other, best), atSafe: decide(other, safe) };
  });
  const mean = (pick: (c: (typeof crossed)[number]) => number): number =>
    crossed.reduce((sum, c) => sum + pick(c), 0) / crossed.length;
  const present = asked.filter((a) => a.query.target !== '');
  const among = (n: number): number =>
    present.filter((a) => a.answer.slice(0, n).some(([id]) => id === a.query.target)).length / present.length;
  const times = asked.map((a) => a.us).sort((a, b) => a - b);
  return {
    queries: asked.length,
    recall1: among(1),
    recall5: among(5),
    f1: mean((c) => c.atBest.f1),
    falseAlarms: mean((c) => c.atBest.falseAlarms),
    safeRecall: mean((c) => c.atSafe.recall),
    safeFalseAlarms: mean((c) => c.atSafe.falseAlarms),
    medianUs: times[Math.floor(times.length / 2)] ?? 0,
    p95Us: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}
