import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import styles from './text-view.module.css';

/** More is not laid out at once; the file itself is whole. */
const shownLetters = 500_000;

/** A text as it was kept: UTF-8, or Windows-1251 where it is not. Shown as letters, never as a page. */
export function TextView({ bytes }: { readonly bytes: Uint8Array<ArrayBuffer> }) {
  const { t } = useText();
  const text = useMemo(() => decode(bytes), [bytes]);
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by the keyboard (2026-11) */}
      <pre role="document" className={styles.text} tabIndex={0} aria-label={t('attachments:view.text')}>
        {text.slice(0, shownLetters)}
      </pre>
      {text.length > shownLetters ? <p>{t('attachments:view.textCut')}</p> : null}
    </div>
  );
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
