/** A line with what search and its orders compare. Both are made when first asked for: opening a vault must not wait for them. */
export type Line<Value> = {
  readonly id: string;
  readonly value: Value;
  readonly folded: string;
  /** The same text each time for the same order. */
  keyFor(order: string): string;
};

export type Order = { readonly key: string; readonly isDescending: boolean };

export type SortedList<Value> = {
  readonly size: number;
  get(id: string): Line<Value> | undefined;
  /** Puts new lines for old ones; `null` takes one out. */
  change(lines: readonly { readonly id: string; readonly line: Line<Value> | null }[]): void;
  /** Makes what search and an order need of some more lines ahead of time; `false` when there is nothing left to make. */
  warm(order: string, count: number): boolean;
  /** All lines in an order; kept sorted between calls. */
  inOrder(order: Order): readonly Line<Value>[];
};

/** Above this many changed lines sorting again is cheaper than moving each into its place. */
const resortAbove = 500;

/**
 * Lines in several orders at once.
 *
 * An order is made when first asked for and then kept: one edit among 100,000 lines moves one line.
 */
export function createSortedList<Value>(): SortedList<Value> {
  const lines = new Map<string, Line<Value>>();
  const orders = new Map<string, { order: Order; sorted: Line<Value>[] }>();
  let cold: Iterator<Line<Value>> | null = null;

  return {
    get size() {
      return lines.size;
    },
    get: (id) => lines.get(id),
    change(changed) {
      if (changed.length > resortAbove) orders.clear();
      for (const { id, line } of changed) {
        const old = lines.get(id);
        for (const { order, sorted } of orders.values()) {
          if (old !== undefined) sorted.splice(placeOf(sorted, old, order), 1);
          if (line !== null) sorted.splice(placeOf(sorted, line, order), 0, line);
        }
        if (line === null) lines.delete(id);
        else lines.set(id, line);
      }
    },
    warm(order, count) {
      cold ??= lines.values();
      for (let made = 0; made < count; made++) {
        const { done, value } = cold.next();
        if (done === true) return false;
        void [value.folded, value.keyFor(order)];
      }
      return true;
    },
    inOrder(order) {
      const name = `${order.key} ${order.isDescending}`;
      const known = orders.get(name);
      if (known !== undefined) return known.sorted;
      const sorted = [...lines.values()].sort((a, b) => compare(a, b, order));
      orders.set(name, { order, sorted });
      return sorted;
    },
  };
}

/** An empty key stands last in either direction: what nobody knows does not push itself forward. */
function compare(a: Line<unknown>, b: Line<unknown>, { key, isDescending }: Order): number {
  const left = a.keyFor(key);
  const right = b.keyFor(key);
  if (left !== right) {
    if (left === '') return 1;
    if (right === '') return -1;
    return left < right !== isDescending ? -1 : 1;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Where a line stands, or would stand, in a sorted list. */
function placeOf(sorted: readonly Line<unknown>[], line: Line<unknown>, order: Order): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, line, order) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
