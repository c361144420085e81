import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { useLive } from '../../components/use-live.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { AboutSection } from './about-section.tsx';
import { AuthorsSection } from './authors-section.tsx';
import { DamageSection } from './damage-section.tsx';
import { LockSection } from './lock-section.tsx';
import { LookSection } from './look-section.tsx';
import { PassphraseSection } from './passphrase-section.tsx';
import { RecoverySection } from './recovery-section.tsx';
import { VaultSection } from './vault-section.tsx';

/** Language, look, lock; the vault and its keys; what the app promises and what it cannot do. */
export function SettingsScreen() {
  const { t } = useText();
  const live = useLive(useVault(), { name: 'status', params: null });
  return (
    <Page title={t('settings:title')}>
      <LookSection />
      <LockSection />
      <LiveView live={live}>
        {(status) => (
          <>
            <VaultSection status={status} />
            <AuthorsSection status={status} />
            <RecoverySection status={status} />
            <PassphraseSection />
            <DamageSection status={status} />
          </>
        )}
      </LiveView>
      <AboutSection />
    </Page>
  );
}
