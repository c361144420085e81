import { Button, Stack, Text } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import { odditiesOf } from '../../../../core/model/oddities.ts';
import { rowsOf } from '../../../../core/model/schema.ts';
import { textIn } from '../../../../core/model/summaries.ts';
import type { Queries } from '../../../services/api.ts';
import { AttachmentsSection } from '../../components/attachments/attachments-section.tsx';
import { FieldList } from '../../components/case-form/field-list.tsx';
import { FormContext } from '../../components/case-form/form-context.tsx';
import { itemsOf } from '../../components/case-form/form-items.ts';
import { FormPapers } from '../../components/case-form/form-papers.tsx';
import { DraftsOffer } from '../../components/claims/drafts-offer.tsx';
import { RecordContext } from '../../components/claims/record-context.tsx';
import { todayNumber } from '../../components/date-field.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useNotices } from '../../context/notices.tsx';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { SourceUses } from './source-uses.tsx';

type SourceValue = NonNullable<Queries['source']['value']>;

/** One source: what it is, how far it can be relied on, what it says word for word, and where it is used. */
export function SourceScreen({ id }: { readonly id: EntityId }) {
  const { t } = useText();
  const live = useLive(useVault(), { name: 'source', params: { id } });
  return (
    <LiveView live={live}>
      {(value) =>
        value === null || value.record.isDeleted ? (
          <EmptyState title={t('sources:missing')} text={t('sources:missingText')} />
        ) : (
          <SourceFile value={value} />
        )
      }
    </LiveView>
  );
}

/** The title is mended in its field like everything else. */
const items = itemsOf(rowsOf('source').filter((row) => row.section !== 'none'));

function SourceFile({ value }: { readonly value: SourceValue }) {
  const { t } = useText();
  const { record } = value;
  const title = textIn(record, 'title') ?? t('sources:noTitle');
  return (
    <RecordContext
      value={{
        record,
        sources: value.sources,
        oddities: odditiesOf(record, todayNumber()),
        isOwnWord: true,
      }}
    >
      <FormContext>
        <FormPapers record={record}>
          <Page title={title} actions={<Actions value={value} />}>
            <DraftsOffer entity={record.id} />
            <Section title={t('sources:about')} help={t('sources:aboutHelp')}>
              <FieldList items={items} label={t('sources:about')} />
            </Section>
            <AttachmentsSection />
            <SourceUses uses={value.uses} total={value.useCount} />
          </Page>
        </FormPapers>
      </FormContext>
    </RecordContext>
  );
}

/** A source that something rests on stays; one that nothing names can go to the bin. */
function Actions({ value }: { readonly value: SourceValue }) {
  const { t } = useText();
  const vault = useVault();
  const { go } = useNavigation();
  const notices = useNotices();
  const [, remember] = useRememberedSource();
  const remove = async () => {
    const reply = await vault.run({ type: 'entity.delete', entity: value.record.id, kind: 'source' });
    if (!reply.ok) return notices.showFailure(reply.error.code);
    notices.showDone(t('sources:removed'));
    go({ at: 'sources' });
  };
  const use = () => {
    remember({ kind: 'existing', id: value.record.id });
    notices.showDone(t('sources:remembered'));
  };
  return (
    <Stack gap={4} align="flex-start">
      <Button onClick={use}>{t('sources:use')}</Button>
      {value.useCount === 0 ? (
        <Button variant="subtle" onClick={() => void remove()}>
          {t('sources:remove')}
        </Button>
      ) : (
        <Text size="xs" c="dimmed" maw="18rem">
          {t('sources:stays')}
        </Text>
      )}
    </Stack>
  );
}
