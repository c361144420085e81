import type { Created, Opened } from '../../services/opening.ts';
import type { VaultListing } from '../../services/shell-api.ts';
import type { UnlockPlace } from '../context/session.tsx';

/**
 * Where the app is before, in and after a vault. The page of a locked vault does not come back: its
 * window is renewed, and the new page begins at the start.
 */
export type Session =
  | { readonly at: 'language' }
  | { readonly at: 'start' }
  | { readonly at: 'create'; readonly isDemo: boolean }
  | { readonly at: 'sheet'; readonly created: Created }
  | { readonly at: 'unlock'; readonly place: UnlockPlace }
  | { readonly at: 'open' }
  | { readonly at: 'locking' };

/** What is drawn by code that comes behind the first screen. */
export type LaterSession = Extract<Session, { readonly at: 'create' | 'sheet' | 'open' }>;

export type SessionEvent =
  | { readonly kind: 'language-chosen' }
  | { readonly kind: 'start' }
  | { readonly kind: 'create'; readonly isDemo: boolean }
  | { readonly kind: 'created'; readonly created: Created }
  | { readonly kind: 'sheet-done' }
  | { readonly kind: 'choose'; readonly place: UnlockPlace }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'lock' };

/**
 * The first screen: the language when nobody has chosen one, else the vault that was used last, else
 * the start. `vaults` come most recently used first.
 */
export function firstSession(
  isLanguageKnown: boolean,
  vaults: readonly VaultListing[],
  isDemo: boolean,
): Session {
  if (!isLanguageKnown) return { at: 'language' };
  const latest = vaults[0];
  if (latest !== undefined && latest.state === 'present' && !isDemo) {
    return { at: 'unlock', place: { kind: 'listed', vault: latest } };
  }
  return { at: 'start' };
}

/** What follows what; an event that does not belong to the present state changes nothing. */
export function stepSession(session: Session, event: SessionEvent): Session {
  const isClosed = session.at !== 'open' && session.at !== 'sheet' && session.at !== 'locking';
  switch (event.kind) {
    case 'language-chosen':
      return session.at === 'language' ? { at: 'start' } : session;
    case 'start':
      return isClosed ? { at: 'start' } : session;
    case 'create':
      return isClosed ? { at: 'create', isDemo: event.isDemo } : session;
    case 'created':
      return session.at === 'create' ? { at: 'sheet', created: event.created } : session;
    case 'sheet-done':
      return session.at === 'sheet' ? { at: 'open' } : session;
    case 'choose':
      return isClosed ? { at: 'unlock', place: event.place } : session;
    case 'opened':
      return session.at === 'unlock' ? { at: 'open' } : session;
    case 'lock':
      return { at: 'locking' };
  }
}

/** Whether a vault is open behind the screen: then leaving must close it. */
export const hasOpenVault = (session: Session): boolean => session.at === 'open' || session.at === 'sheet';
