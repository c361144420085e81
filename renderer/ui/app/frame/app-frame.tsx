import { Alert, Button, CloseButton, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { VaultStatus } from '../../../services/status-api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { LiveView } from '../../components/live.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { WhoIsTyping } from '../../screens/unlock/who-is-typing.tsx';
import { screenOf } from '../screens.tsx';
import styles from './app-frame.module.css';
import { AppHeader } from './app-header.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { useAppCommands } from './use-app-commands.ts';
import { VaultBanners } from './vault-banners.tsx';

/** The window with an opened vault: header, side navigation, the present screen. */
export function AppFrame() {
  const { t } = useText();
  const live = useLive(useVault(), { name: 'status', params: null });
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {t('common:frame.skip')}
      </button>
      <LiveView live={live}>
        {(status) =>
          status.mustChooseWriter ? <WhoIsTyping authors={status.authors} /> : <OpenFrame status={status} />
        }
      </LiveView>
    </>
  );
}

function OpenFrame(props: { readonly status: VaultStatus }) {
  const navigation = useNavigation();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [arePlacesOpen, setPlacesOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new place begins at its top (2026-11)
  useEffect(() => void window.scrollTo(0, 0), [navigation.place]);
  const commands = useAppCommands({ onHelp: () => setHelpOpen(true), status: props.status });
  return (
    <div className={styles.frame}>
      <AppHeader
        status={props.status}
        onCommand={commands}
        places={{ isOpen: arePlacesOpen, onToggle: () => setPlacesOpen(!arePlacesOpen) }}
      />
      <div className={styles.columns}>
        <SideNavigation
          isOpen={arePlacesOpen}
          onChosen={() => setPlacesOpen(false)}
          onHelp={() => setHelpOpen(true)}
        />
        <main id="main" tabIndex={-1} className={styles.main}>
          <VaultBanners status={props.status} />
          <TopNotice />
          {screenOf(navigation.place)}
        </main>
      </div>
      <KeyboardHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

/** How long good news stays; what failed stays until it is closed. */
const goodNewsMs = 8000;
/** Good news goes with the screen that it was told on; the act itself may lead to that screen. */
const sameActMs = 1000;

function TopNotice() {
  const { t } = useText();
  const { notice, dismiss } = useNotices();
  const { place } = useNavigation();
  const told = useRef({ notice, place, at: 0 });
  useEffect(() => {
    const before = told.current;
    const isNew = before.notice !== notice;
    const at = isNew ? performance.now() : before.at;
    told.current = { notice, place, at };
    const hasLeft = !isNew && before.place !== place && performance.now() - at > sameActMs;
    if (hasLeft && notice?.kind === 'done') dismiss();
  }, [notice, place, dismiss]);
  useEffect(() => {
    if (notice?.kind !== 'done') return;
    const timer = setTimeout(dismiss, goodNewsMs);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  if (notice === null) return <div role="status" data-print="no" />;
  if (notice.kind === 'failure') {
    return (
      <div className={styles.notice} data-print="no">
        <FailureNotice
          code={notice.code}
          actions={<Button onClick={dismiss}>{t('common:action.close')}</Button>}
        />
      </div>
    );
  }
  return (
    <div role="status" className={styles.toast} data-print="no">
      <Alert variant="default" py={8}>
        <Group justify="space-between" wrap="nowrap">
          {notice.text}
          <CloseButton onClick={dismiss} aria-label={t('common:action.close')} />
        </Group>
      </Alert>
    </div>
  );
}
