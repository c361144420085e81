import type { i18n } from 'i18next';
import { assertNever } from '../../../core/base/result.ts';
import { RememberedSourceProvider } from '../context/remembered-source.tsx';
import { addMoreTexts } from '../i18n/more-texts.ts';
import { CreateScreen } from '../screens/start/create-screen.tsx';
import { SheetScreen } from '../screens/start/sheet-screen.tsx';
import { AppFrame } from './frame/app-frame.tsx';
import type { LaterSession } from './session.ts';

export type OpenedProps = { readonly session: LaterSession };

function Opened({ session }: OpenedProps) {
  switch (session.at) {
    case 'create':
      return <CreateScreen isDemo={session.isDemo} />;
    case 'sheet':
      return <SheetScreen created={session.created} />;
    case 'open':
      return (
        <RememberedSourceProvider>
          <AppFrame />
        </RememberedSourceProvider>
      );
    default:
      return assertNever(session);
  }
}

/** Everything that the first screen does not need: making a vault, and the opened one with all its screens and texts. */
export function openedWith(texts: i18n) {
  addMoreTexts(texts);
  return Opened;
}
