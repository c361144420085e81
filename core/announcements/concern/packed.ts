import type { Said } from './answers.ts';
import type { ConcernFacts } from './facts.ts';

/** Facts as whole numbers in a fixed order: what the sealed list of cases keeps of each. */
export type PackedFacts = readonly number[];

const saidAt = (bits: number, place: number): Said => ((bits >> (2 * place)) & 3) as Said;

export function packFacts(facts: ConcernFacts): PackedFacts {
  const { soldier, woman, wounded, ill, officer, conscript, toRussia } = facts;
  const bits = [soldier, woman, wounded, ill, officer, conscript, toRussia].reduce(
    (all: number, one, place) => all | (one << (2 * place)),
    0,
  );
  const flags = (facts.isAreaUnread ? 1 : 0) | (facts.isBirthDoubted ? 2 : 0) | (facts.isLossDoubted ? 4 : 0);
  const { fate, fateOn, birth, loss, regions } = facts;
  return [bits, flags, fate, regions, ...[birth, loss, fateOn].flatMap(({ from, to }) => [from, to])];
}

export function unpackFacts(packed: PackedFacts): ConcernFacts {
  const at = (place: number): number => packed[place] ?? 0;
  const bits = at(0);
  const flags = at(1);
  return {
    soldier: saidAt(bits, 0),
    woman: saidAt(bits, 1),
    wounded: saidAt(bits, 2),
    ill: saidAt(bits, 3),
    officer: saidAt(bits, 4),
    conscript: saidAt(bits, 5),
    toRussia: saidAt(bits, 6),
    fate: at(2),
    fateOn: { from: at(8), to: at(9) },
    birth: { from: at(4), to: at(5) },
    loss: { from: at(6), to: at(7) },
    regions: at(3),
    isAreaUnread: (flags & 1) !== 0,
    isBirthDoubted: (flags & 2) !== 0,
    isLossDoubted: (flags & 4) !== 0,
  };
}
