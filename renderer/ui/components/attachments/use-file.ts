import { useEffect, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';

/** The bytes of a file while somebody looks at it. */
export type FileState =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly state: 'failed'; readonly code: FailureCode };

/** Reads a file, or its small picture, for as long as the component is on screen; then lets go of the bytes. */
export function useFile(id: EntityId, what: 'file' | 'thumbnail', isWanted = true): FileState {
  const vault = useVault();
  const [file, setFile] = useState<FileState>({ state: 'loading' });
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    setFile({ state: 'loading' });
    vault.readAttachment(id, what).then(
      (read) => {
        if (isOver) return;
        setFile(read.ok ? { state: 'here', bytes: read.value } : { state: 'failed', code: read.error.code });
      },
      () => {
        if (!isOver) setFile({ state: 'failed', code: 'live.failed' });
      },
    );
    return () => {
      isOver = true;
    };
  }, [vault, id, what, isWanted]);
  return file;
}
