import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useText } from '../i18n/use-text.ts';

export type ErrorBoundaryProps = {
  /** Closes the vault safely; called once. */
  readonly onCrash: () => void;
  /** A new window with nothing of the old one. */
  readonly onRestart: () => void;
  readonly children: ReactNode;
};

/** The net under every screen: a bug closes the vault and says what to do, without a word of what was on the screen. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override componentDidCatch() {
    this.props.onCrash();
  }

  override render() {
    return this.state.hasCrashed ? <Crash onRestart={this.props.onRestart} /> : this.props.children;
  }
}

function Crash(props: { readonly onRestart: () => void }) {
  const { t } = useText();
  return (
    <main style={{ maxWidth: '46rem', margin: '4rem auto', padding: '1rem' }}>
      <FailureNotice
        code="app.crashed"
        actions={
          <Button variant="filled" onClick={props.onRestart}>
            {t('vault:open.again')}
          </Button>
        }
      />
    </main>
  );
}
