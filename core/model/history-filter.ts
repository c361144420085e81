import { compareText } from './order.ts';
import { structural } from './schema.ts';
import type { ActRef, HistoryEntry, StatedClaim, Value } from './types.ts';

/** Which acts of a history are wanted; what is left out is not asked for. */
export type HistoryFilter = {
  /** A key of `authorKey`. */
  readonly author?: string;
  readonly act?: string;
  /** A key of `propertyKey`. */
  readonly property?: string;
  /** Any part of what was written: values, reasons, names of speakers; case and accents count for nothing. */
  readonly text?: string;
};

/** What a history can be filtered by: everything that occurs in it. */
export type HistoryFacets = {
  readonly authors: readonly { readonly key: string; readonly name: string }[];
  readonly acts: readonly string[];
  /** Keys of `propertyKey`; empty for the history of a whole vault. */
  readonly properties: readonly string[];
};

/** One person in a history, whatever name they bore: the author entity, else the name that they signed with. */
export const authorKey = ({ by, author }: Pick<ActRef, 'by' | 'author'>): string => by ?? `name:${author}`;

export const propertyKey = (kind: string, property: string): string => `${kind}/${property}`;

const silent: ReadonlySet<string> = new Set([structural.deleted, structural.prefers]);

/** The acts that fit; the order stays. Case and accents are folded by the caller's `fold`. */
export function filterHistory(
  entries: readonly HistoryEntry[],
  { author, act, property, text }: HistoryFilter,
  fold: (text: string) => string,
): readonly HistoryEntry[] {
  const wanted = fold(text ?? '').trim();
  return entries.filter(
    (entry) =>
      (author === undefined || authorKey(entry) === author) &&
      (act === undefined || entry.act === act) &&
      (property === undefined || propertiesOf(entry).includes(property)) &&
      (wanted === '' || fold(textOf(entry)).includes(wanted)),
  );
}

/** Everything that a history can be filtered by, in a steady order. */
export function facetsOf(entries: readonly HistoryEntry[]): HistoryFacets {
  return {
    ...actFacets(entries),
    properties: [...new Set(entries.flatMap(propertiesOf))].toSorted(compareText),
  };
}

/** The same without properties, from the heads of changes alone. */
export function actFacets(acts: readonly ActRef[]): Pick<HistoryFacets, 'authors' | 'acts'> {
  const authors = new Map(acts.map((act) => [authorKey(act), act.author] as const));
  return {
    authors: [...authors]
      .map(([key, name]) => ({ key, name }))
      .toSorted((a, b) => compareText(a.name, b.name) || compareText(a.key, b.key)),
    acts: [...new Set(acts.map(({ act }) => act))].toSorted(compareText),
  };
}

/** Properties that an act wrote or took back; those that only steer the fold are left out. */
function propertiesOf({ groups, retracts }: HistoryEntry): readonly string[] {
  return groups.flatMap((group) => {
    const taken = retracts.filter(({ id }) => group.retracts?.includes(id));
    return [...group.claims, ...taken]
      .filter(({ property }) => !silent.has(property))
      .map(({ property }) => propertyKey(group.kind, property));
  });
}

function textOf({ author, note, groups, retracts }: HistoryEntry): string {
  const said = [...groups.flatMap((group) => group.claims), ...retracts].flatMap(
    ({ value, speaker }: Pick<StatedClaim, 'value' | 'speaker'>) => [...wordsOf(value), speaker ?? ''],
  );
  return [author, note ?? '', ...said].join('\n');
}

function wordsOf(value: Value): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object') return [];
  return Object.values(value).flatMap((part) =>
    typeof part === 'string' || typeof part === 'number' ? [String(part)] : [],
  );
}
