import { MantineProvider } from '@mantine/core';
import type { i18n } from 'i18next';
import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Settings, VaultListing } from '../../services/shell-api.ts';
import { ScreenCommandsProvider } from '../context/commands.tsx';
import { NavigationProvider } from '../context/navigation.tsx';
import { NoticesProvider } from '../context/notices.tsx';
import { PendingEditsProvider } from '../context/pending-edits.tsx';
import { home } from '../context/place.ts';
import { type Services, ServicesProvider } from '../context/services.tsx';
import { SettingsProvider, useSettings } from '../context/settings.tsx';
import { TextProvider } from '../i18n/text-provider.tsx';
import type { BugReports } from './bug-reports.ts';
import { createColorSchemeManager } from './color-scheme.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { firstSession, stepSession } from './session.ts';
import { SessionRoot } from './session-root.tsx';
import { showTextSize } from './text-size.ts';
import { cssVariables, theme } from './theme.ts';

export type AppProps = {
  readonly services: Services;
  readonly settings: Settings;
  readonly vaults: readonly VaultListing[];
  readonly texts: i18n;
  readonly bugs: BugReports;
  readonly nonce: string;
};

/** Everything around the screens, in the order in which they need each other. */
export function App({ services, settings, vaults, texts, bugs, nonce }: AppProps) {
  const colorScheme = useMemo(() => createColorSchemeManager(settings.theme), [settings.theme]);
  const handleSettings = (next: Settings, change: Partial<Settings>) => {
    colorScheme.show(next.theme);
    showTextSize(next.textSizePercent);
    // Only a choice made now counts: the command line may have set another language than the settings hold.
    if (change.language !== undefined && change.language !== null) void texts.changeLanguage(change.language);
  };
  return (
    <TextProvider texts={texts}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <ServicesProvider services={services}>
          <SettingsProvider initial={settings} shell={services.shell} onChange={handleSettings}>
            <ErrorBoundary
              onCrash={() => void services.vault.lock()}
              onRestart={() => void services.shell.renewWindow()}
            >
              <BugWatch bugs={bugs} />
              <PendingEditsProvider>
                <NoticesProvider>
                  <ScreenCommandsProvider>
                    <NavigationProvider home={home}>
                      <Root vaults={vaults} info={services.info} />
                    </NavigationProvider>
                  </ScreenCommandsProvider>
                </NoticesProvider>
              </PendingEditsProvider>
            </ErrorBoundary>
          </SettingsProvider>
        </ServicesProvider>
      </MantineProvider>
    </TextProvider>
  );
}

function Root({ vaults, info }: Pick<AppProps, 'vaults'> & { readonly info: Services['info'] }) {
  const { settings } = useSettings();
  const [session, send] = useReducer(
    stepSession,
    firstSession(settings.language !== null || info.forcedLanguage !== null, vaults, info.isDemo),
  );
  return <SessionRoot session={session} send={send} vaults={vaults} />;
}

/** Throws a bug of the worker where the error boundary catches it. */
function BugWatch({ bugs }: { readonly bugs: BugReports }) {
  const [bug, setBug] = useState<string | null>(null);
  useEffect(() => bugs.subscribe(setBug), [bugs]);
  if (bug !== null) throw new Error(bug);
  return null;
}
