import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { FormFilter } from './form-items.ts';

export type FormState = {
  readonly filter: FormFilter;
  readonly setFilter: (filter: FormFilter) => void;
  /** Fields that somebody asked for. */
  readonly revealed: ReadonlySet<string>;
  /** Opens a field and puts the focus into it. */
  readonly reveal: (id: string) => void;
  /** The field to put the focus into, until it has it. */
  readonly wanted: string | null;
  readonly onArrived: () => void;
  /** ISO day one year before today. */
  readonly yearAgo: string;
};

const Context = createContext<FormState | null>(null);

/** What of a case's form is open, looked for and filtered. */
export function FormContext(props: { readonly children: ReactNode }) {
  const [filter, setFilter] = useState<FormFilter>('all');
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<FormState['wanted']>(null);
  const value = useMemo<FormState>(
    () => ({
      filter,
      setFilter,
      revealed,
      reveal: (id) => {
        setFilter('all');
        setRevealed((all) => new Set([...all, id]));
        setWanted(id);
      },
      wanted,
      onArrived: () => setWanted(null),
      yearAgo: dayAYearAgo(),
    }),
    [filter, revealed, wanted],
  );
  return <Context value={value}>{props.children}</Context>;
}

export function useForm(): FormState {
  const form = useContext(Context);
  if (form === null) throw new Error('useForm outside FormContext');
  return form;
}

function dayAYearAgo(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear() - 1, now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
