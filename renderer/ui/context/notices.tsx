import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { FailureCode } from '../i18n/describe-failure.ts';

/** The one notice at the top of the window, for what did not happen inside a field or a dialog. */
export type Notice =
  | { readonly kind: 'failure'; readonly code: FailureCode }
  | { readonly kind: 'done'; readonly text: string };

type Notices = {
  readonly notice: Notice | null;
  readonly showFailure: (code: FailureCode) => void;
  /** A sentence about what was done; also read out by a screen reader. */
  readonly showDone: (text: string) => void;
  readonly dismiss: () => void;
};

const NoticesContext = createContext<Notices | null>(null);

export function NoticesProvider(props: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const notices = useMemo<Notices>(
    () => ({
      notice,
      showFailure: (code) => setNotice({ kind: 'failure', code }),
      showDone: (text) => setNotice({ kind: 'done', text }),
      dismiss: () => setNotice(null),
    }),
    [notice],
  );
  return <NoticesContext value={notices}>{props.children}</NoticesContext>;
}

export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (notices === null) throw new Error('useNotices outside NoticesProvider');
  return notices;
}
