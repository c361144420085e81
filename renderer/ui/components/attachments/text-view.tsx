import { useMemo } from 'react';
import { decodeBytes } from '../../../../core/text/decode.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './text-view.module.css';

/** More is not laid out at once; the file itself is whole. */
const shownLetters = 500_000;

/** A text as it was kept, whatever its encoding. Shown as letters, never as a page. */
export function TextView({ bytes }: { readonly bytes: Uint8Array<ArrayBuffer> }) {
  const { t } = useText();
  const text = useMemo(() => decodeBytes(bytes).text, [bytes]);
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
