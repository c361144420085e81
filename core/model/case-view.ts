/**
 * What a list of cases can be narrowed by. `since`, `until`: the period of the last contact, as days. The last four
 * are yes or no.
 */
export const facets = [
  'fate',
  'category',
  'unit',
  'place',
  'assignee',
  'tag',
  'consent',
  'since',
  'until',
  'attention',
  'disputed',
  'unsourced',
  'old',
] as const;
export type Facet = (typeof facets)[number];

/** One choice in a filter; an empty value means that nothing is written there. */
export type FilterItem = { readonly facet: Facet; readonly value: string };

/** What is looked for: all words of the text, and of every facet at least one of its items. */
export type CaseFilter = { readonly text: string; readonly items: readonly FilterItem[] };

export const noFilter: CaseFilter = { text: '', items: [] };

/** Columns of the list; each is an order too. */
export const caseColumns = [
  'name',
  'born',
  'category',
  'unit',
  'last-contact',
  'place',
  'fate',
  'assignee',
  'tags',
  'consent',
  'due',
  'links',
  'changed',
] as const;
export type CaseColumn = (typeof caseColumns)[number];

export type CaseOrder = { readonly column: CaseColumn; readonly isDescending: boolean };

/** Before anybody chose columns. The name is always there. */
export const usualColumns: readonly CaseColumn[] = ['name', 'born', 'unit', 'last-contact', 'fate', 'links'];
export const usualOrder: CaseOrder = { column: 'changed', isDescending: true };

/** All cases, the one changed last first: what a list shows before anybody asks for anything. */
export const wholeList = { ...noFilter, order: usualOrder } as const;

/** The same text for the same filter, whatever the order of its items. */
export function filterText({ text, items }: CaseFilter): string {
  const pairs = items.map(({ facet, value }) => [facet, value] as const);
  const sorted = pairs.toSorted((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1));
  return JSON.stringify({ items: sorted, text });
}

/**
 * A filter that was kept. `isWhole` is false when a part of it is not known here (made by a newer version of the app):
 * what is shown then is more than it asks for, which has to be said.
 */
export function readFilter(kept: string): { readonly filter: CaseFilter; readonly isWhole: boolean } {
  const parsed = parseObject(kept);
  if (parsed === null) return { filter: noFilter, isWhole: kept === '' };
  const { text, items, ...rest } = parsed;
  const all: readonly unknown[] = Array.isArray(items) ? items : [];
  const known = all.flatMap((item) => readItem(item) ?? []);
  const isWhole = known.length === all.length && Object.keys(rest).length === 0;
  return { filter: { text: typeof text === 'string' ? text : '', items: known }, isWhole };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function readItem(item: unknown): FilterItem | null {
  if (!Array.isArray(item)) return null;
  const [facet, value] = item as readonly unknown[];
  if (typeof value !== 'string' || !(facets as readonly unknown[]).includes(facet)) return null;
  return { facet: facet as Facet, value };
}

export const columnsText = (columns: readonly CaseColumn[]): string => columns.join(',');

/** Columns that were kept; unknown ones are left out, and without any left it is the usual ones. */
export function readColumns(kept: string): readonly CaseColumn[] {
  const known = kept
    .split(',')
    .filter((it): it is CaseColumn => (caseColumns as readonly string[]).includes(it));
  const unique = [...new Set(known)];
  if (unique.length === 0) return usualColumns;
  return unique.includes('name') ? unique : ['name', ...unique];
}

export const orderText = ({ column, isDescending }: CaseOrder): string =>
  `${isDescending ? '-' : ''}${column}`;

/** An order that was kept; the usual one when it is none. */
export function readOrder(kept: string): CaseOrder {
  const isDescending = kept.startsWith('-');
  const column = caseColumns.find((it) => it === kept.slice(isDescending ? 1 : 0));
  return column === undefined ? usualOrder : { column, isDescending };
}
