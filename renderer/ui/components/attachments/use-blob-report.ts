import { useEffect, useState } from 'react';
import type { VaultApi } from '../../../services/api.ts';
import type { BlobReport } from '../../../services/attachments-api.ts';
import { useVault } from '../../context/services.tsx';

/** Asked for once an opening: every file of the vault is looked for. */
const reports = new WeakMap<VaultApi, Promise<BlobReport | null>>();

function reportOf(vault: VaultApi): Promise<BlobReport | null> {
  const known = reports.get(vault);
  if (known !== undefined) return known;
  const asked = vault.checkBlobs().then(
    (reply) => (reply.ok ? reply.value : null),
    () => null,
  );
  reports.set(vault, asked);
  return asked;
}

/** Which files are missing, and which are there without a word about them; `look` asks again. */
export function useBlobReport(): {
  readonly missing: ReadonlySet<string>;
  readonly orphans: BlobReport['orphans'];
  readonly look: () => void;
} {
  const vault = useVault();
  const [report, setReport] = useState<BlobReport | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again (2026-11)
  useEffect(() => {
    let isOver = false;
    void reportOf(vault).then((found) => {
      if (!isOver) setReport(found);
    });
    return () => {
      isOver = true;
    };
  }, [vault, turn]);
  return {
    missing: new Set(report?.missing.map(({ id }) => id)),
    orphans: report?.orphans ?? [],
    look: () => {
      reports.delete(vault);
      setTurn((count) => count + 1);
    },
  };
}
