import { useState } from 'react';
import { type NumberPlace, numberPlaces } from '../../../../core/lists/case-entries.ts';
import { columnsToKeep, keptShapeOf, readKeptColumns } from '../../../../core/lists/kept-columns.ts';
import { guessedPlan, type Purpose } from '../../../../core/lists/purpose.ts';
import type { GridPlan, KeptColumns, OpenedFile, OpenedGrid } from '../../../../core/lists/reader-api.ts';
import { useLive } from '../../components/use-live.ts';
import { useVault } from '../../context/services.tsx';

export type Columns = {
  readonly plan: GridPlan;
  /** The number by which rows find their cases. */
  readonly number: NumberPlace;
  /** They are proposed as somebody set them for a file with the same heads. */
  readonly isAsBefore: boolean;
  readonly change: (plan: GridPlan) => void;
  readonly changeNumber: (number: NumberPlace) => void;
  readonly chooseTable: (grid: number) => void;
  /** Forgets what was set before, here and with the next file. */
  readonly guessAnew: () => void;
  /** What is to be remembered with the rows; `null` when nothing new. */
  readonly toKeep: () => Promise<KeptColumns | null>;
};

const usual = numberPlaces[0] as NumberPlace;

/** How the columns of an opened file are set: as guessed, as the last time, or as changed by now. */
export function useColumns(file: OpenedFile, purpose: Purpose): Columns {
  const vault = useVault();
  const live = useLive(vault, { name: 'kept-columns', params: null });
  const [at, setAt] = useState(() => biggest(file));
  const [changed, setChanged] = useState<{ readonly for: string; readonly plan: GridPlan } | null>(null);
  const [number, setNumber] = useState<NumberPlace | null>(null);
  const grid = file.grids[at] as OpenedGrid;
  const guessed = guessedPlan(purpose, at, grid);
  const shape = keptShapeOf(purpose, grid);
  const kept = live.state === 'value' ? live.value.find((each) => each.shape === shape) : undefined;
  const before = kept === undefined ? null : readKeptColumns(purpose, at, grid, kept.columns);
  const isChanged = changed !== null && changed.for === purpose && changed.plan.grid === at;
  const plan = isChanged ? changed.plan : (before?.plan ?? guessed);
  const place = number ?? before?.number ?? usual;
  const change = (next: GridPlan) => setChanged({ for: purpose, plan: next });
  return {
    plan,
    number: place,
    isAsBefore: !isChanged && before !== null,
    change,
    changeNumber: setNumber,
    chooseTable: (next) => {
      setAt(next);
      setChanged(null);
    },
    guessAnew: () => {
      setNumber(usual);
      change(guessed);
    },
    async toKeep() {
      if (shape === null) return null;
      const columns = columnsToKeep(plan, grid, place);
      const known = kept?.columns ?? columnsToKeep(guessed, grid, usual);
      return columns === known ? null : { id: kept?.id ?? (await vault.newId()), shape, columns };
    },
  };
}

/** The table with the most rows is the likeliest to be the list. */
const biggest = ({ grids }: OpenedFile): number =>
  grids.reduce((best, grid, at) => (grid.rowCount > (grids[best]?.rowCount ?? 0) ? at : best), 0);
