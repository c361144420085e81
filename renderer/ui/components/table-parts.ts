import type { CSSProperties, ReactNode } from 'react';

/** A column of a long table. */
export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  /** Share of the width, as in CSS flex-grow. */
  readonly grow: number;
  /** In rem: a word that would be broken otherwise. */
  readonly minWidth?: number;
  /** Left out when the table is narrow (about 830, 700 and 500 points at text size 100 %). */
  readonly leaveOut?: 'wide' | 'medium' | 'narrow';
  readonly draw: (row: Row) => ReactNode;
  /** The heading is a button that sorts by it. */
  readonly isSortable?: boolean;
};

/** How wide a column is, in its heading as in its rows. */
export const columnWidth = ({
  grow,
  minWidth,
}: {
  readonly grow: number;
  readonly minWidth?: number;
}): CSSProperties => ({
  flexGrow: grow,
  ...(minWidth === undefined ? {} : { minWidth: `${minWidth}rem` }),
});

/** Choosing rows: Space, Shift with the arrows, Ctrl+A, a click on the box, with Shift for all in between. */
export type RowChoice<Row> = {
  readonly isChosen: (row: Row) => boolean;
  /** Whether all rows of the whole list are chosen, or some of them. */
  readonly extent: 'none' | 'some' | 'all';
  readonly onToggle: (index: number) => void;
  /** All rows from where the choosing began to this one. */
  readonly onReach: (index: number) => void;
  readonly onAll: () => void;
  /** Of the box of a row; the same function while its words are the same, else every row is drawn again. */
  readonly labelOf: (row: Row) => string;
  readonly allLabel: string;
};
