import type { ChangeId, EntityId } from '../base/ids.ts';
import { compareText } from './order.ts';
import { structural } from './schema.ts';
import type { ActRef, EntityKind, HistoryEntry, StatedClaim, Value } from './types.ts';

/** Which acts of a history are wanted; what is left out is not asked for. */
export type HistoryFilter = {
  /** A key of `authorKey`. */
  readonly author?: string;
  readonly act?: string;
  /** A key of `propertyKey`. */
  readonly property?: string;
  /** Acts that wrote about a record of this kind, and undos of such acts. */
  readonly kind?: EntityKind;
  /** First instant of the period (ISO 8601, UTC), and the first one after it. */
  readonly since?: string;
  readonly until?: string;
  /** Of a vault's history: one case with everything that belongs to it. */
  readonly case?: EntityId;
  /** Any part of what was written: values, reasons, names of speakers; case and accents count for nothing. */
  readonly text?: string;
};

/** What a history can be filtered by: everything that occurs in it. */
export type HistoryFacets = {
  readonly authors: readonly { readonly key: string; readonly name: string }[];
  readonly acts: readonly string[];
  /** Keys of `propertyKey`; empty for the history of a whole vault. */
  readonly properties: readonly string[];
  readonly kinds: readonly EntityKind[];
};

/** One person in a history, whatever name they bore: the author entity, else the name that they signed with. */
export const authorKey = ({ by, author }: Pick<ActRef, 'by' | 'author'>): string => by ?? `name:${author}`;

export const propertyKey = (kind: string, property: string): string => `${kind}/${property}`;

const silent: ReadonlySet<string> = new Set([structural.deleted, structural.prefers]);

/** The acts that fit; the order stays. Case and accents are folded by the caller's `fold`. */
export function filterHistory(
  entries: readonly HistoryEntry[],
  filter: HistoryFilter,
  fold: (text: string) => string,
): readonly HistoryEntry[] {
  const { property, kind, text } = filter;
  const kindsOf = kind === undefined ? null : kindsByAct(entries.map(withKinds));
  return entries.filter(
    (entry) =>
      isActWanted(entry, filter) &&
      (property === undefined || propertiesOf(entry).includes(property)) &&
      (kind === undefined || kindsOf?.(entry.change).has(kind) === true) &&
      hasWords(entry, text ?? '', fold),
  );
}

/** Whether an act fits as far as its head tells: person, kind of act, period. */
export const isActWanted = (
  entry: Pick<ActRef, 'by' | 'author' | 'act' | 'at'>,
  { author, act, since, until }: HistoryFilter,
): boolean =>
  (author === undefined || authorKey(entry) === author) &&
  (act === undefined || entry.act === act) &&
  (since === undefined || entry.at >= since) &&
  (until === undefined || entry.at < until);

/** Whether words stand in what an act wrote, took back or gave as its reason. */
export function hasWords(entry: HistoryEntry, text: string, fold: (text: string) => string): boolean {
  const wanted = fold(text).trim();
  return wanted === '' || fold(textOf(entry)).includes(wanted);
}

/** What an act is about by its own groups; an undo has none. */
export type ActKinds = {
  readonly change: ChangeId;
  readonly kinds: readonly EntityKind[];
  readonly undoes: readonly ChangeId[];
};

const withKinds = ({ change, groups, undoes }: HistoryEntry): ActKinds => ({
  change,
  kinds: groups.map(({ kind }) => kind),
  undoes,
});

const noKinds: ReadonlySet<EntityKind> = new Set();

/** The kinds of records that acts are about; of an undo those of what it undoes, to any depth. */
export function kindsByAct(acts: readonly ActKinds[]): (change: ChangeId) => ReadonlySet<EntityKind> {
  const known = new Map(acts.map((act) => [act.change, act] as const));
  const made = new Map<ChangeId, ReadonlySet<EntityKind>>();
  const kindsOf = (change: ChangeId): ReadonlySet<EntityKind> => {
    const act = known.get(change);
    if (act === undefined) return noKinds;
    const before = made.get(change);
    if (before !== undefined) return before;
    // Set first: nothing undoes itself, but a damaged journal must not end in an endless walk.
    made.set(change, noKinds);
    const kinds = new Set([...act.kinds, ...act.undoes.flatMap((id) => [...kindsOf(id)])]);
    made.set(change, kinds);
    return kinds;
  };
  return kindsOf;
}

/** Everything that a history can be filtered by, in a steady order. */
export function facetsOf(entries: readonly HistoryEntry[]): HistoryFacets {
  return {
    ...actFacets(entries),
    properties: [...new Set(entries.flatMap(propertiesOf))].toSorted(compareText),
    kinds: [...new Set(entries.flatMap(({ groups }) => groups.map(({ kind }) => kind)))].toSorted(
      compareText,
    ),
  };
}

/** People and kinds of acts, from the heads of changes alone. */
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
