import { useState } from 'react';
import type { Progress, VaultFailureCode } from '../../../services/opening.ts';
import { todayNumber } from '../../components/date-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { StartFrame } from '../../components/start-frame.tsx';
import { useVault } from '../../context/services.tsx';
import { useSession } from '../../context/session.tsx';
import { useText } from '../../i18n/use-text.ts';
import { fillDemo } from './demo/fill-demo.ts';
import { type NewVault, startNewVault } from './new-vault.ts';
import { RepeatStep } from './repeat-step.tsx';
import { SecretStep } from './secret-step.tsx';
import { WhoStep } from './who-step.tsx';

type Step = 'who' | 'secret' | 'repeat' | 'working';

/** Makes a vault in three short steps: who uses it, the passphrase, the passphrase once more. */
export function CreateScreen({ isDemo }: { readonly isDemo: boolean }) {
  const { t, language } = useText();
  const vault = useVault();
  const session = useSession();
  const [draft, setDraft] = useState<NewVault>(() => startNewVault(isDemo));
  const [step, setStep] = useState<Step>('who');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<VaultFailureCode | null>(null);
  const change = (part: Partial<NewVault>) => setDraft((before) => ({ ...before, ...part }));

  const handleCreate = async () => {
    setFailure(null);
    setStep('working');
    const result = await vault.create(
      {
        passphrase: draft.passphrase,
        folder: draft.folder,
        author: draft.author.trim(),
        use: draft.use,
        forOlderComputer: draft.forOlderComputer,
      },
      setProgress,
    );
    if (result.ok) {
      if (isDemo) await fillDemo(vault, language, todayNumber(), setProgress);
      setDraft(startNewVault(isDemo));
      return session.created(result.value);
    }
    setFailure(result.error.code);
    setStep(result.error.code === 'vault.weak-passphrase' ? 'secret' : 'who');
  };

  const back: Record<Step, (() => void) | undefined> = {
    who: session.toStart,
    secret: () => setStep('who'),
    repeat: () => setStep('secret'),
    working: undefined,
  };
  const onBack = back[step];
  return (
    <StartFrame
      key={step}
      title={t(titles[step])}
      lead={isDemo && step === 'who' ? t('start:demo.text') : undefined}
      {...(onBack === undefined ? {} : { onBack })}
    >
      {failure === null ? null : <FailureNotice code={failure} />}
      {step === 'who' ? <WhoStep draft={draft} onChange={change} onNext={() => setStep('secret')} /> : null}
      {step === 'secret' ? (
        <SecretStep draft={draft} onChange={change} onNext={() => setStep('repeat')} />
      ) : null}
      {step === 'repeat' ? (
        <RepeatStep
          expected={draft.passphrase}
          onBack={() => setStep('secret')}
          onRight={() => void handleCreate()}
        />
      ) : null}
      {step === 'working' ? <ProgressPanel progress={progress} /> : null}
    </StartFrame>
  );
}

const titles = {
  who: 'vault:create.who.title',
  secret: 'vault:create.secret.title',
  repeat: 'vault:create.repeat.title',
  working: 'vault:create.working.title',
} as const satisfies Record<Step, string>;
