import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from './failure-notice.tsx';
import { Loading } from './loading.tsx';
import type { Live } from './use-live.ts';

export type LiveViewProps<T> = {
  readonly live: Live<T>;
  readonly children: (value: T) => ReactNode;
};

/** Draws the three cases of a live query: loading, value, error with a way to try again. */
export function LiveView<T>({ live, children }: LiveViewProps<T>) {
  const { t } = useText();
  switch (live.state) {
    case 'loading':
      return <Loading />;
    case 'error':
      return (
        <FailureNotice
          code="live.failed"
          actions={<Button onClick={live.retry}>{t('common:action.tryAgain')}</Button>}
        />
      );
    case 'value':
      return children(live.value);
  }
}
