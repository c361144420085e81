import { useReducer, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { Loading } from '../../components/loading.tsx';
import { NewsCheck } from './news-check.tsx';
import { NewsInput } from './news-input.tsx';
import { NewsSaved } from './news-saved.tsx';
import { emptyNews, type NewsState, stepNews } from './news-state.ts';
import { useFoundDraft, useKeptDraft } from './use-news-draft.ts';

/** Reads a news text: put in, check what was read, save. What is on this screen survives a kill. */
export function NewsScreen() {
  const found = useFoundDraft();
  const [turn, setTurn] = useState(0);
  if (found === null) return <Loading />;
  return (
    <NewsWork
      key={turn}
      draft={found.id}
      initial={turn === 0 ? found.state : null}
      onAgain={() => setTurn(turn + 1)}
    />
  );
}

type NewsWorkProps = {
  readonly draft: EntityId;
  readonly initial: NewsState | null;
  readonly onAgain: () => void;
};

function NewsWork({ draft, initial, onAgain }: NewsWorkProps) {
  const [state, step] = useReducer(stepNews, initial ?? emptyNews);
  const [saved, setSaved] = useState<readonly EntityId[] | null>(null);
  const [isRestored, setRestored] = useState(initial !== null);
  const { drop } = useKeptDraft(draft, state);
  if (saved !== null) return <NewsSaved announcements={saved} onAgain={onAgain} />;
  const restored = {
    isShown: isRestored,
    onStartOver: () => {
      step({ type: 'start-over' });
      setRestored(false);
    },
  };
  if (state.reading === null) return <NewsInput state={state} step={step} restored={restored} />;
  return (
    <NewsCheck
      state={state}
      reading={state.reading}
      step={step}
      restored={restored}
      onSaved={async (announcements) => {
        await drop();
        setSaved(announcements);
      }}
    />
  );
}
