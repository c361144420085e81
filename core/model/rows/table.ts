import type { Cardinality, PropertyRow } from '../schema-types.ts';
import type { EntityKind } from '../types.ts';

/** A row as it is written down; kind, order and label follow from where it stands. One value at a time unless it says more. */
type ShortRow = Omit<PropertyRow, 'kind' | 'order' | 'labelKey' | 'cardinality'> & {
  readonly cardinality?: Cardinality;
};

type Full<Kind extends EntityKind, Row extends ShortRow> = Row & {
  readonly kind: Kind;
  readonly cardinality: Row extends { readonly cardinality: infer Given extends Cardinality } ? Given : 'one';
  readonly order: number;
  readonly labelKey: `${Kind}.${Row['property']}.label`;
};

/** The rows of one kind, in the order of its form. */
export const tableOf = <const Kind extends EntityKind, const Rows extends readonly ShortRow[]>(
  kind: Kind,
  rows: Rows,
): { readonly [At in keyof Rows]: Full<Kind, Rows[At]> } =>
  rows.map((row, at) => ({
    cardinality: 'one',
    ...row,
    kind,
    order: at + 1,
    labelKey: `${kind}.${row.property}.label`,
  })) as never;
