import type { ContractEvent } from '../core/intake/contract.ts';
import type { GoldCount, GoldEvent, GoldText } from './intake-gold.ts';

type Tally = { tp: number; fp: number; fn: number };
type Share = { ok: number; of: number };

/** What the bench prints of one set of texts; the definitions are those of the data folder's README. */
export type IntakeScore = {
  readonly texts: number;
  readonly nearMisses: number;
  readonly events: Tally;
  readonly kinds: Tally;
  readonly main: Tally;
  readonly counts: { hit: number; gold: number; pred: number };
  readonly falseAlarms: Share;
  readonly status: Share;
  readonly place: Share;
  readonly formula: Share;
  readonly firstSide: Share;
};

const has = <T>(list: readonly T[] | undefined, value: T): boolean => list?.includes(value) ?? false;

const kindFits = (gold: GoldEvent, event: ContractEvent): boolean =>
  gold.kind === event.kind || has(gold.kind_also, event.kind);

function dateFits(gold: GoldEvent, event: ContractEvent): boolean {
  if (event.date === gold.date || has(gold.date_also, event.date)) return true;
  return (
    event.date !== null &&
    gold.date !== null &&
    !!gold.date_end &&
    event.date >= gold.date &&
    event.date <= gold.date_end
  );
}

/** Pairs gold and predicted events one to one: as many required ones as possible, then the optional ones. */
function pairs(
  gold: readonly GoldEvent[],
  events: readonly ContractEvent[],
  withDate: boolean,
): ReadonlyMap<number, number> {
  const taken = new Map<number, number>();
  const fits = (g: number, e: number) =>
    kindFits(gold[g]!, events[e]!) && (!withDate || dateFits(gold[g]!, events[e]!));
  const augment = (g: number, seen: Set<number>): boolean => {
    for (let e = 0; e < events.length; e += 1) {
      if (seen.has(e) || !fits(g, e)) continue;
      seen.add(e);
      const owner = taken.get(e);
      if (owner === undefined || augment(owner, seen)) {
        taken.set(e, g);
        return true;
      }
    }
    return false;
  };
  const order = gold
    .map((_, index) => index)
    .sort((a, b) => Number(gold[a]!.optional ?? false) - Number(gold[b]!.optional ?? false));
  for (const g of order) augment(g, new Set());
  return new Map([...taken].map(([e, g]) => [g, e]));
}

const countFits = (gold: GoldCount, count: ContractEvent['counts'][number]): boolean =>
  (gold.what === count.what || has(gold.what_also, count.what)) &&
  gold.to === count.to &&
  gold.number === count.number;

/** Scores predictions against gold texts. */
export function scoreTexts(
  texts: readonly GoldText[],
  predict: (text: GoldText) => readonly ContractEvent[],
): IntakeScore {
  const score: IntakeScore = {
    texts: texts.length,
    nearMisses: texts.filter((text) => text.gold.length === 0).length,
    events: { tp: 0, fp: 0, fn: 0 },
    kinds: { tp: 0, fp: 0, fn: 0 },
    main: { tp: 0, fp: 0, fn: 0 },
    counts: { hit: 0, gold: 0, pred: 0 },
    falseAlarms: { ok: 0, of: 0 },
    status: { ok: 0, of: 0 },
    place: { ok: 0, of: 0 },
    formula: { ok: 0, of: 0 },
    firstSide: { ok: 0, of: 0 },
  };
  for (const text of texts) {
    let events = predict(text);
    // A denial reported as a denial is no false alarm.
    if (text.near_miss === 'denial') events = events.filter((event) => event.status !== 'denied');
    for (const [tally, withDate] of [
      [score.events, true],
      [score.kinds, false],
    ] as const) {
      const paired = pairs(text.gold, events, withDate);
      text.gold.forEach((gold, index) => {
        if (gold.optional) return;
        if (paired.has(index)) tally.tp += 1;
        else tally.fn += 1;
      });
      tally.fp += events.length - paired.size;
    }
    if (text.gold.length === 0) {
      score.falseAlarms.of += 1;
      if (events.length > 0) {
        score.falseAlarms.ok += 1;
        score.main.fp += 1;
      }
      continue;
    }
    scoreMain(score, text.gold.find((gold) => gold.main) ?? text.gold[0]!, events);
  }
  return score;
}

function scoreMain(score: IntakeScore, gold: GoldEvent, events: readonly ContractEvent[]): void {
  const main = events.find((event) => event.main) ?? events[0];
  if (main && kindFits(gold, main) && dateFits(gold, main)) score.main.tp += 1;
  else {
    score.main.fn += 1;
    if (main) score.main.fp += 1;
  }
  const compared = main && kindFits(gold, main) ? main : events.find((event) => kindFits(gold, event));
  if (!compared) return;
  const used = new Set<number>();
  for (const wanted of gold.counts) {
    const at = compared.counts.findIndex((count, index) => !used.has(index) && countFits(wanted, count));
    if (at < 0) continue;
    used.add(at);
    score.counts.hit += 1;
  }
  score.counts.gold += gold.counts.length;
  const allowed = [...gold.counts, ...(gold.counts_ok ?? [])];
  const extra = compared.counts.filter(
    (count, index) => !used.has(index) && !allowed.some((one) => countFits(one, count)),
  );
  score.counts.pred += used.size + extra.length;
  const tick = (share: Share, isRight: boolean) => {
    share.of += 1;
    if (isRight) share.ok += 1;
  };
  const plain = (status: string) =>
    gold.kind === 'agreement' && status === 'reported-done' ? 'announced' : status;
  tick(score.status, plain(compared.status) === plain(gold.status) || has(gold.status_also, compared.status));
  tick(score.place, compared.place === (gold.place ?? null) || has(gold.place_also, compared.place));
  tick(
    score.formula,
    compared.formula === (gold.formula ?? null) || has(gold.formula_also, compared.formula),
  );
  const sides = [...(gold.sides ?? gold.claimed_by?.map((one) => one.side) ?? []), ...(gold.sides_ok ?? [])];
  tick(score.firstSide, has(sides, compared.claimed_by[0]?.side ?? ''));
}

export const f1 = ({ tp, fp, fn }: Tally): number => (tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn));
export const countsF1 = ({ hit, gold, pred }: IntakeScore['counts']): number =>
  gold + pred === 0 ? 1 : (2 * hit) / (gold + pred);
export const shareOf = ({ ok, of }: Share): number => (of === 0 ? 0 : ok / of);
