import { createContext, type ReactNode, useContext } from 'react';
import type { Created, Opened } from '../../services/opening.ts';
import type { FolderToken, VaultListing } from '../../services/shell-api.ts';

/** Which vault is to be opened: one that this computer knows, or a folder that a person picked. */
export type UnlockPlace =
  | { readonly kind: 'listed'; readonly vault: VaultListing }
  | { readonly kind: 'folder'; readonly folder: FolderToken };

/** What screens may do with the session; the composition root carries it out. */
export type SessionActions = {
  readonly chooseLanguage: () => void;
  readonly toStart: () => void;
  readonly toCreate: (isDemo: boolean) => void;
  readonly toUnlock: (place: UnlockPlace) => void;
  readonly created: (created: Created) => void;
  readonly sheetDone: () => void;
  readonly opened: (opened: Opened) => void;
  /** Saves what is typed, closes the vault, forgets the keys, renews the window. */
  readonly lock: () => Promise<void>;
};

const SessionContext = createContext<SessionActions | null>(null);

export function SessionProvider(props: { readonly actions: SessionActions; readonly children: ReactNode }) {
  return <SessionContext value={props.actions}>{props.children}</SessionContext>;
}

export function useSession(): SessionActions {
  const actions = useContext(SessionContext);
  if (actions === null) throw new Error('useSession outside SessionProvider');
  return actions;
}
