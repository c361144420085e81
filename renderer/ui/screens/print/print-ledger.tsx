import { Button, Title } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { CaseLedger } from '../../../services/concern/ledger-api.ts';
import { answerTexts, missingSentence } from '../../components/concern/concern-words.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { checkLines, stateText } from '../../components/ledger/ledger-words.ts';
import { announcementTitle } from '../../components/links/announcement-words.ts';
import { LiveView } from '../../components/live.tsx';
import { PrintFrame } from '../../components/print-frame.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './paper.module.css';

type Row = CaseLedger['rows'][number];

/** The ledger of a case on paper: what was checked where, when and by whom, and what has not been checked yet. */
export function PrintLedger({ id }: { readonly id: EntityId }) {
  const { t, format } = useText();
  const { back } = useNavigation();
  const live = useLive(useVault(), { name: 'case-ledger', params: { id } });
  return (
    <LiveView live={live}>
      {(ledger) =>
        ledger === null ? (
          <EmptyState title={t('case:missing.title')} text={t('case:missing.text')} />
        ) : (
          <PrintFrame
            suggestedName="zhuravli-ledger.pdf"
            actions={<Button onClick={back}>{t('common:action.back')}</Button>}
          >
            <Title order={1}>
              {t('ledger:paper.title', { name: ledger.name === '' ? t('cases:table.noName') : ledger.name })}
            </Title>
            <p className={styles.lead}>
              {t('ledger:paper.printed', { date: format.day(new Date().toISOString()) })}
            </p>
            <p>{t('concern:noPromise')}</p>
            <Checked rows={ledger.rows.filter(({ checks, links }) => checks.length + links.length > 0)} />
            <Open
              rows={ledger.rows.filter(
                ({ state, concern: { answer } }) =>
                  state === 'not-checked' && (answer === 'yes' || answer === 'possible'),
              )}
            />
            <p className={styles.foot}>{t('print:foot')}</p>
          </PrintFrame>
        )
      }
    </LiveView>
  );
}

function Checked({ rows }: { readonly rows: readonly Row[] }) {
  const words = useText();
  const { t } = words;
  return (
    <section>
      <h2 className={styles.heading}>{t('ledger:paper.checked')}</h2>
      {rows.length === 0 ? <p>{t('ledger:paper.nothing')}</p> : null}
      <dl className={styles.facts}>
        {rows.map(({ announcement, concern, state, checks, links }) => (
          <div key={announcement.id} className={styles.fact}>
            <dt>
              {announcementTitle(words, announcement)}
              <br />
              <small>{t(answerTexts[concern.answer])}</small>
            </dt>
            <dd>
              {/* A check says its state itself. */}
              {checks.length > 0 ? null : (
                <p className={styles.value}>
                  <strong>{stateText(words, state)}</strong>
                </p>
              )}
              {links.map((link) => (
                <p key={link.id} className={styles.value}>
                  {t('ledger:state.link', {
                    judgement: modelText(t, `link.judgement.choices.${link.judgement}`),
                  })}
                  {link.reason === '' ? '' : ` (${link.reason})`}
                </p>
              ))}
              {checks.map((check) => (
                <p key={check.id} className={styles.value}>
                  {checkLines(words, check).join('\n')}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Those with the same answer and the same missing facts stand together: the sentence is said once, each announcement is named. */
function Open({ rows }: { readonly rows: readonly Row[] }) {
  const words = useText();
  const { t } = words;
  if (rows.length === 0) return null;
  const groups = Map.groupBy(rows, ({ concern }) =>
    [`${t(answerTexts[concern.answer])}.`, missingSentence(words, concern) ?? ''].join(' ').trim(),
  );
  return (
    <section>
      <h2 className={styles.heading}>{t('ledger:paper.open')}</h2>
      {[...groups].map(([sentence, its]) => (
        <div key={sentence}>
          <p className={styles.group}>{sentence}</p>
          <ul className={styles.titles}>
            {its.map(({ announcement }) => (
              <li key={announcement.id}>{announcementTitle(words, announcement)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
