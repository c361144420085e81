import { createContext, type ReactNode, useContext, useState } from 'react';
import type { SourceChoice } from '../../../core/model/commands.ts';

type Remembered = readonly [SourceChoice, (source: SourceChoice) => void];

const RememberedSourceContext = createContext<Remembered | null>(null);

/** Who said the last fact is offered for the next one, until the vault is locked. */
export function RememberedSourceProvider(props: { readonly children: ReactNode }) {
  const remembered = useState<SourceChoice>({ kind: 'author' });
  return <RememberedSourceContext value={remembered}>{props.children}</RememberedSourceContext>;
}

export function useRememberedSource(): Remembered {
  const remembered = useContext(RememberedSourceContext);
  if (remembered === null) throw new Error('useRememberedSource outside RememberedSourceProvider');
  return remembered;
}
