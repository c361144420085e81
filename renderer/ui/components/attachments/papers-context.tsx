import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { proofsIn } from '../../../../core/model/proofs.ts';
import type { EntityRecord, StatedClaim } from '../../../../core/model/types.ts';
import { useVault } from '../../context/services.tsx';
import { type Live, useLive } from '../use-live.ts';
import { AttachmentViewer } from './attachment-viewer.tsx';
import type { Fact } from './fact.ts';
import type { Attachment } from './use-attachment-edit.ts';

export type Papers = {
  readonly of: EntityId;
  readonly live: Live<readonly Attachment[]>;
  /** Photos and papers that bear out a value. */
  readonly proofsOf: (claim: StatedClaim) => readonly Attachment[];
  /** Shows one in the viewer. */
  readonly open: (id: EntityId) => void;
};

const Context = createContext<Papers | null>(null);

export type PapersContextProps = {
  /** A case, a source. */
  readonly of: EntityId;
  /** The records on screen whose facts a paper can bear out, its own first. */
  readonly about: readonly EntityRecord[];
  /** Goes to where a fact stands on the screen. */
  readonly onGoTo: (fact: Fact) => void;
  readonly children: ReactNode;
};

/** Photos and papers of what is on screen: asked for once, for the gallery and for the mark beside each value. */
export function PapersContext({ of, about, onGoTo, children }: PapersContextProps) {
  const live = useLive(useVault(), { name: 'attachments', params: { of } });
  const [openId, setOpenId] = useState<EntityId | null>(null);
  const [wanted, setWanted] = useState<Fact | null>(null);
  const attachments = live.state === 'value' ? live.value : none;
  const papers = useMemo<Papers>(
    () => ({ of, live, proofsOf: proofsIn(attachments), open: setOpenId }),
    [of, live, attachments],
  );
  // Here and not where it was pressed: the dialog, which gives the focus back to where it was, has closed by now.
  useEffect(() => {
    if (wanted === null) return;
    setWanted(null);
    onGoTo(wanted);
  }, [wanted, onGoTo]);
  return (
    <Context value={papers}>
      {children}
      <AttachmentViewer
        attachment={attachments.find(({ id }) => id === openId) ?? null}
        about={about}
        onClose={() => setOpenId(null)}
        onGoTo={(fact) => {
          setOpenId(null);
          setWanted(fact);
        }}
      />
    </Context>
  );
}

const none: readonly Attachment[] = [];

/** The papers of what is on screen; `null` where a screen has none. */
export const usePapers = (): Papers | null => useContext(Context);
