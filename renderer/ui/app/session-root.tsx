import { Alert } from '@mantine/core';
import { type Dispatch, lazy, Suspense, useEffect, useMemo } from 'react';
import type { VaultListing } from '../../services/shell-api.ts';
import { Loading } from '../components/loading.tsx';
import { usePendingEdits } from '../context/pending-edits.tsx';
import { useServices } from '../context/services.tsx';
import { type SessionActions, SessionProvider } from '../context/session.tsx';
import { useSettings } from '../context/settings.tsx';
import { useText } from '../i18n/use-text.ts';
import { LanguageScreen } from '../screens/start/language-screen.tsx';
import { StartScreen } from '../screens/start/start-screen.tsx';
import { UnlockScreen } from '../screens/unlock/unlock-screen.tsx';
import { useIdleLock } from './idle-lock.ts';
import { loadOpened } from './load-opened.ts';
import { hasOpenVault, type Session, type SessionEvent } from './session.ts';
import { useDocumentLanguage } from './use-document-language.ts';

export type SessionRootProps = {
  readonly session: Session;
  readonly send: Dispatch<SessionEvent>;
  readonly vaults: readonly VaultListing[];
};

const Opened = lazy(loadOpened);

/** How long locking shows what is being saved. */
const flushPatienceMs = 1000;

/** Draws the session's state and carries out what ends it: lock, idle time, the system's lock and sleep, closing. */
export function SessionRoot({ session, send, vaults }: SessionRootProps) {
  useDocumentLanguage();
  const { vault, shell } = useServices();
  const { settings } = useSettings();
  const edits = usePendingEdits();
  const isOpen = hasOpenVault(session);

  const actions = useMemo<SessionActions>(
    () => ({
      chooseLanguage: () => send({ kind: 'language-chosen' }),
      toStart: () => send({ kind: 'start' }),
      toCreate: (isDemo) => send({ kind: 'create', isDemo }),
      toUnlock: (place) => send({ kind: 'choose', place }),
      created: (created) => send({ kind: 'created', created }),
      sheetDone: () => send({ kind: 'sheet-done' }),
      opened: (opened) => send({ kind: 'opened', opened }),
      lock: async () => {
        // What was being typed is in the worker's queue at once and is saved before the vault closes. Behind an act on very many cases that
        // takes long; nobody's name stays on screen for it.
        await Promise.race([edits.flushAll(), new Promise((done) => setTimeout(done, flushPatienceMs))]);
        send({ kind: 'lock' });
        // Even when closing fails (a disk that was pulled out), the new window holds nothing of the old one.
        await vault.lock().catch(() => undefined);
        await shell.renewWindow();
      },
    }),
    [send, edits, vault, shell],
  );

  // The sign for tests and pictures that the first screen can be used.
  useEffect(() => {
    document.documentElement.dataset.ready = 'yes';
  }, []);

  const secondsLeft = useIdleLock(settings.idleMinutes, isOpen, () => void actions.lock());

  useEffect(
    () =>
      shell.onSystemEvent((event) => {
        if (event.kind === 'closing') {
          void closeSafely(isOpen, edits.flushAll, vault.lock).then(() => shell.closeReady());
        } else if (isOpen && (event.kind === 'os-lock' || event.kind === 'suspend')) {
          void actions.lock();
        }
      }),
    [shell, isOpen, edits, vault, actions],
  );

  return (
    <SessionProvider actions={actions}>
      <View session={session} vaults={vaults} />
      {secondsLeft === null ? null : <IdleNotice secondsLeft={secondsLeft} />}
    </SessionProvider>
  );
}

/** The window may close only after what is typed was saved; a failure to save must not keep it open for ever. */
async function closeSafely(isOpen: boolean, flushAll: () => Promise<void>, lock: () => Promise<void>) {
  if (!isOpen) return;
  await flushAll();
  await lock().catch(() => undefined);
}

function View({ session, vaults }: Pick<SessionRootProps, 'session' | 'vaults'>) {
  const { t } = useText();
  switch (session.at) {
    case 'language':
      return <LanguageScreen />;
    case 'start':
      return <StartScreen vaults={vaults} />;
    case 'unlock':
      return <UnlockScreen place={session.place} hasOthers={vaults.length > 1} />;
    case 'create':
    case 'sheet':
    case 'open':
      return (
        <Suspense fallback={<Loading />}>
          <Opened session={session} />
        </Suspense>
      );
    case 'locking':
      return <Loading label={t('common:locking.text')} />;
  }
}

function IdleNotice({ secondsLeft }: { readonly secondsLeft: number }) {
  const { t } = useText();
  return (
    <Alert
      role="alert"
      variant="default"
      pos="fixed"
      bottom={16}
      right={16}
      maw="26rem"
      style={{ zIndex: 400, borderColor: 'var(--zh-attention)' }}
    >
      {t('common:idle.soon', { count: Math.ceil(secondsLeft / 10) * 10 })}
    </Alert>
  );
}
