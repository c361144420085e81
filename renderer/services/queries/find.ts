import type { EntityId } from '../../../core/base/ids.ts';
import { usualOrder } from '../../../core/model/case-view.ts';
import type { NameIndex } from '../../../core/names/name-index.ts';
import type { MatchReason } from '../../../core/names/reasons.ts';
import { createMatcher, foldForSearch } from '../lists/search-text.ts';
import { type NamedKind, namedKinds } from '../matching/shelves.ts';
import type { FoundGroup, FoundKind, FoundRow } from '../search-api.ts';
import { namesReady } from './alike.ts';
import type { QueryContext, QueryFunction } from './context.ts';

/** Less alike than this has little to do with what is typed. */
const minScore = 0.2;
const mostLetters = 200;
const noGroups: readonly FoundGroup[] = [];

type Asked = { readonly text: string; readonly isExact: boolean; readonly count: number };
type Hit = {
  readonly id: EntityId;
  readonly form: string | null;
  readonly reasons: readonly MatchReason[];
};
/** A row without what the search itself knows of it. */
type Drawn = Omit<FoundRow, 'reasons'>;

/** Everything with a name that is like a typed text: the most alike first, then what contains the words as typed. */
export const queryFind: QueryFunction<'find'> = async (context, { text, isExact, count }) => {
  const kinds: ReadonlySet<string> = new Set(['case', 'list', 'link', ...namedKinds]);
  const isTouchedBy = (touched: { ids: ReadonlySet<string>; kinds: ReadonlySet<string> }) =>
    touched.ids.has(namesReady) || [...touched.kinds].some((kind) => kinds.has(kind));
  const asked: Asked = { text: text.trim().slice(0, mostLetters), isExact, count };
  if (!/[\p{L}\p{N}]/u.test(asked.text)) return { value: { groups: noGroups, isReady: true }, isTouchedBy };
  // All are asked, so that all begin to be made ready.
  const groups = [casesFound(context, asked), ...namedKinds.map((kind) => othersFound(context, kind, asked))];
  return {
    value: {
      groups: groups.flatMap((group) => (group === null || group.rows.length === 0 ? [] : [group])),
      isReady: !groups.includes(null) && (isExact || context.matching.names !== null),
    },
    isTouchedBy,
  };
};

function casesFound({ ledger, matching }: QueryContext, asked: Asked): FoundGroup {
  const { cases } = ledger.index;
  const isFound = cases.find(asked.text);
  const plain: EntityId[] = [];
  for (const line of isFound === null ? [] : cases.inOrder(usualOrder)) {
    if (isFound?.(line) !== true) continue;
    plain.push(line.value.id);
    if (plain.length > asked.count) break;
  }
  return groupOf('case', asked, hits(matching.names, asked, plain), (id, form) => {
    const found = ledger.index.summaryOf(id);
    if (found === null) return null;
    return {
      id,
      title: found.name,
      form: form === found.name ? null : form,
      of: null,
      ...(found.birthDate === undefined ? {} : { birthDate: found.birthDate }),
      ...(found.unit === undefined ? {} : { detail: found.unit }),
      ...(found.isJoined === undefined ? {} : { isJoined: found.isJoined }),
    };
  });
}

/** `null` while the names of this kind are not ready. */
function othersFound(context: QueryContext, kind: NamedKind, asked: Asked): FoundGroup | null {
  const shelf = context.matching.shelves.of(kind);
  if (shelf === null) return null;
  const matches = createMatcher(asked.text);
  const plain: EntityId[] = [];
  for (const [id, folded] of shelf.folded) {
    if (!matches(folded)) continue;
    plain.push(id);
    if (plain.length > asked.count) break;
  }
  return groupOf(kind, asked, hits(shelf.names, asked, plain), (id, form) => rowOf(context, id, form));
}

/** The most alike first, then what contains the words and is not among them. */
function hits(names: NameIndex | null, asked: Asked, plain: readonly EntityId[]): readonly Hit[] {
  const alike =
    names === null || asked.isExact || !/\p{L}{2}/u.test(asked.text)
      ? []
      : names.search(asked.text, { limit: asked.count + 1, minScore, isTyping: true });
  const known = new Set<string>(alike.map(({ id }) => id));
  return [
    ...alike.map(({ id, form, reasons }) => ({ id: id as EntityId, form, reasons })),
    ...plain.filter((id) => !known.has(id)).map((id) => ({ id, form: null, reasons: [] })),
  ];
}

function groupOf(
  kind: FoundKind,
  { count }: Asked,
  found: readonly Hit[],
  draw: (id: EntityId, form: string | null) => Drawn | null,
): FoundGroup {
  const rows = found.flatMap(({ id, form, reasons }): FoundRow[] => {
    const row = draw(id, form);
    return row === null ? [] : [{ ...row, reasons }];
  });
  return { kind, rows: rows.slice(0, count), hasMore: rows.length > count };
}

/** A row of a list, a relative, a witness or a sighting; `null` when what it belongs to is in the bin. */
function rowOf({ ledger: { index } }: QueryContext, id: EntityId, form: string | null): Drawn | null {
  const entry = index.get(id);
  const row = entry?.listEntry;
  const whole = index.get(row?.of ?? entry?.part?.of[0] ?? '');
  if (entry === undefined || whole === undefined || whole.isDeleted) return null;
  const of = { id: whole.id, name: whole.list?.title ?? whole.case?.name ?? '' };
  const other = form === null ? {} : { form };
  if (row !== undefined) {
    const birthDate = row.birthDate === undefined ? {} : { birthDate: row.birthDate };
    const detail = row.unit ?? row.place;
    return {
      ...{ id, title: row.name, of, row: row.row, ...birthDate },
      ...(detail === undefined ? {} : { detail }),
      form: differs(other.form, row.name),
    };
  }
  const { name, place, witness } = entry.part ?? {};
  const witnessName = witness === undefined ? undefined : index.get(witness)?.part?.name;
  const title = name ?? place ?? witnessName ?? '';
  return {
    ...{ id, title, of, form: differs(other.form, title) },
    ...(witnessName === undefined || witnessName === title ? {} : { detail: witnessName }),
  };
}

const differs = (form: string | undefined, title: string): string | null =>
  form === undefined || foldForSearch(form) === foldForSearch(title) ? null : form;
