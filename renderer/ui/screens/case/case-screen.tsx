import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { namesOf } from '../../../../core/model/names.ts';
import { odditiesOf } from '../../../../core/model/oddities.ts';
import type { Queries } from '../../../services/api.ts';
import { AttachmentsSection } from '../../components/attachments/attachments-section.tsx';
import type { Fact } from '../../components/attachments/fact.ts';
import { caseSections, foundIn } from '../../components/case-form/case-sections.ts';
import { FormContext, useForm } from '../../components/case-form/form-context.tsx';
import { FormPapers } from '../../components/case-form/form-papers.tsx';
import { DraftsOffer } from '../../components/claims/drafts-offer.tsx';
import { RecordContext } from '../../components/claims/record-context.tsx';
import { todayNumber } from '../../components/date-field.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { CaseLedgerSection } from '../../components/ledger/case-ledger-section.tsx';
import { JoinedSection } from '../../components/links/joined-section.tsx';
import { LinksSection } from '../../components/links/links-section.tsx';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { ToBin } from '../../components/to-bin.tsx';
import { useLive } from '../../components/use-live.ts';
import { useScreenCommand } from '../../context/commands.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { CaseFilter } from './case-filter.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseHistory } from './case-history.tsx';
import { CaseIndex } from './case-index.tsx';
import styles from './case-layout.module.css';
import { CaseSection } from './case-section.tsx';
import { FieldFinder } from './field-finder.tsx';
import { jumpTo, sectionId } from './jump.ts';
import { SourceBar } from './source-bar.tsx';

type CaseValue = NonNullable<Queries['case']['value']>;

/** Everything that is kept about one person. */
export function CaseScreen({ id }: { readonly id: EntityId }) {
  const { t } = useText();
  const vault = useVault();
  const live = useLive(vault, { name: 'case', params: { id } });
  return (
    <LiveView live={live}>
      {(value) =>
        value === null ? (
          <EmptyState title={t('case:missing.title')} text={t('case:missing.text')} />
        ) : (
          <CaseFile value={value} />
        )
      }
    </LiveView>
  );
}

function CaseFile({ value }: { readonly value: CaseValue }) {
  const { t } = useText();
  const { go } = useNavigation();
  const { record, parts } = value;
  const print = () => go({ at: 'print-case', id: record.id });
  useScreenCommand('print', print);
  const [name = '', ...otherNames] = namesOf(record);
  return (
    <RecordContext
      value={{ record, sources: value.sources, others: parts, oddities: odditiesOf(record, todayNumber()) }}
    >
      <FormContext>
        <FormPapers record={record} parts={parts} goElsewhere={goToFate}>
          <Page
            width="wide"
            title={name === '' ? t('cases:table.noName') : name}
            {...(otherNames.length === 0 ? {} : { lead: otherNames.join(' · ') })}
            actions={
              <Group gap={8}>
                <Button leftSection={<IconPrinter size="1.1rem" aria-hidden />} onClick={print}>
                  {t('case:print')}
                </Button>
                <ToBin
                  id={record.id}
                  kind="case"
                  title={t('case:bin.title')}
                  text={t('case:bin.text')}
                  done={t('case:bin.done')}
                  then={{ at: 'cases' }}
                />
              </Group>
            }
          >
            <div className={styles.frame}>
              <div className={styles.layout}>
                <div className={styles.side}>
                  <SourceBar />
                  <FieldFinder record={record} />
                  <CaseFilter record={record} parts={parts} />
                  <CaseIndex record={record} parts={parts} />
                </div>
                <Stack gap={24} className={styles.main}>
                  {record.isRevived ? <Text role="note">{t('case:revived')}</Text> : null}
                  <DraftsOffer entity={record.id} parts={parts} />
                  <CaseHead parts={parts} />
                  <CaseBody value={value} />
                </Stack>
              </div>
            </div>
          </Page>
        </FormPapers>
      </FormContext>
    </RecordContext>
  );
}

/** The fate has a form of its own. */
function goToFate({ record, claim }: Fact): boolean {
  const isFate = record.kind === 'case' && claim.property === 'fate';
  if (isFate) jumpTo('fate');
  return isFate;
}

function CaseBody({ value }: { readonly value: CaseValue }) {
  const { t } = useText();
  const { filter, setFilter, yearAgo } = useForm();
  const { record, parts } = value;
  const isEmpty =
    filter !== 'all' &&
    caseSections.every((section) => foundIn(section, record, parts, filter, yearAgo) === 0);
  return (
    <>
      {filter === 'all' ? null : (
        <Group gap={12} role="status">
          <Text>{t(isEmpty ? 'case:filter.nothing' : 'case:filter.some')}</Text>
          <Button size="compact-sm" onClick={() => setFilter('all')}>
            {t('case:filter.showAll')}
          </Button>
        </Group>
      )}
      {caseSections.map((section) => (
        <CaseSection key={section} section={section} value={value} />
      ))}
      {filter === 'all' ? (
        <>
          <div id={sectionId('attachments')} tabIndex={-1} className={styles.section}>
            <AttachmentsSection offersLeftovers />
          </div>
          <JoinedSection record={record} links={value.links} />
          <LinksSection side="case" entity={record.id} links={value.links} />
          <CaseLedgerSection id={record.id} />
          <CaseHistory id={record.id} />
        </>
      ) : null}
    </>
  );
}
