import './trusted-types.ts';
import './base.css';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { pickLanguage } from '../i18n/languages.ts';
import { createTexts } from '../i18n/set-up.ts';
import { App } from './app.tsx';
import { createServices } from './create-services.ts';
import { offerDevelopmentLanguages } from './development.ts';
import { loadOpened } from './load-opened.ts';
import { showTextSize } from './text-size.ts';

/** Starts the page: settings and texts first, so that the first picture has the right language, theme and size. */
async function start(): Promise<void> {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  setNonce(nonce);
  const { services, settings, vaults, bugs, prepare } = await createServices();
  const { info } = services;
  const language = pickLanguage(info.forcedLanguage, settings.language, info.systemLanguages);
  const texts = createTexts(language, !info.isPackaged);
  showTextSize(settings.textSizePercent);
  if (!info.isPackaged) offerDevelopmentLanguages(texts, language);
  const root = document.getElementById('root');
  if (root === null) throw new Error('no root element');
  createRoot(root).render(
    <App services={services} settings={settings} vaults={vaults} texts={texts} bugs={bugs} nonce={nonce} />,
  );
  // While the passphrase is typed, what comes after it is made ready.
  requestIdleCallback(
    () => {
      prepare();
      void loadOpened().catch(() => undefined);
    },
    { timeout: 1000 },
  );
}

void start();
