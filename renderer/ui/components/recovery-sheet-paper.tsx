import { encode } from 'uqr';
import type { RecoverySheet } from '../../services/opening.ts';
import { useText } from '../i18n/use-text.ts';
import { PrintFrame } from './print-frame.tsx';
import styles from './recovery-sheet-paper.module.css';

/** The sheet as it is printed: the key in groups and as a QR code, the vault's number, three steps back without this app. */
export function RecoverySheetPaper({ sheet }: { readonly sheet: RecoverySheet }) {
  const { t, format } = useText();
  return (
    <PrintFrame suggestedName="zhuravli-recovery">
      <h2 className={styles.title}>{t('vault:paper.title')}</h2>
      <p>{t('vault:paper.keep')}</p>
      <div className={styles.key}>
        <ol className={styles.groups} aria-label={t('vault:paper.groups')}>
          {sheet.groups.map((group, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group may come twice; its number is what it is (2026-11)
            <li key={at} value={at + 1} className={at === 0 ? styles.first : undefined}>
              <code lang="zxx">{group}</code>
            </li>
          ))}
        </ol>
        <QrCode text={sheet.groups.join('')} label={t('vault:paper.qr')} />
      </div>
      <dl className={styles.facts}>
        <dt>{t('vault:paper.vault')}</dt>
        <dd>
          <code lang="zxx">{sheet.vaultShortId}</code>
        </dd>
        <dt>{t('vault:paper.date')}</dt>
        <dd>{format.day(sheet.createdOn)}</dd>
      </dl>
      <h3 className={styles.subtitle}>{t('vault:paper.stepsTitle')}</h3>
      <p>{t('vault:paper.withApp')}</p>
      <p>{t('vault:paper.withoutApp')}</p>
      <ol className={styles.steps}>
        <li>{t('vault:paper.step1')}</li>
        <li>{t('vault:paper.step2')}</li>
        <li>{t('vault:paper.step3')}</li>
      </ol>
    </PrintFrame>
  );
}

function QrCode(props: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(props.text, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} className={styles.qr} role="img" aria-label={props.label}>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#1f2a37" shapeRendering="crispEdges" />
    </svg>
  );
}
