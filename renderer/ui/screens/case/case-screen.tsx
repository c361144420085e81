import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { viewIn } from '../../../../core/model/fold.ts';
import { firstName } from '../../../../core/model/names.ts';
import { rowsOf } from '../../../../core/model/schema.ts';
import type { Queries } from '../../../services/api.ts';
import { ClaimValue } from '../../components/claim-value.tsx';
import { DraftsOffer } from '../../components/claims/drafts-offer.tsx';
import { PropertyField } from '../../components/claims/property-field.tsx';
import { RecordContext } from '../../components/claims/record-context.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinksSection } from '../../components/links/links-section.tsx';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { SourcePicker } from '../../components/source-picker.tsx';
import { ToBin } from '../../components/to-bin.tsx';
import { useLive } from '../../components/use-live.ts';
import { useScreenCommand } from '../../context/commands.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import { valueWords } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { CaseHistory } from './case-history.tsx';
import { FateSection } from './fate-section.tsx';

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

const sections = ['identity', 'service', 'last-contact'] as const;

function CaseFile({ value }: { readonly value: CaseValue }) {
  const { t } = useText();
  const { go } = useNavigation();
  const { record } = value;
  const [source, setSource] = useRememberedSource();
  const print = () => go({ at: 'print-case', id: record.id });
  useScreenCommand('print', print);
  const name = firstName(record);
  return (
    <RecordContext value={value}>
      <Page
        title={name === '' ? t('cases:table.noName') : name}
        lead={<FateLine value={value} />}
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
        {record.isRevived ? <Text role="note">{t('case:revived')}</Text> : null}
        <DraftsOffer entity={record.id} />
        <Section title={t('case:source.title')} help={t('case:source.help')}>
          <SourcePicker value={source} onChange={setSource} />
        </Section>
        {sections.map((section) => (
          <Section key={section} title={t(sectionTitles[section])}>
            <Stack gap={16}>
              {rowsOf('case')
                .filter((row) => row.section === section)
                .map((row) => (
                  <PropertyField key={row.property} row={row} />
                ))}
            </Stack>
          </Section>
        ))}
        <FateSection />
        <LinksSection side="case" entity={record.id} links={value.links} />
        <Section title={t('model:section.notes')} help={t('case:notes.help')}>
          <Stack gap={16}>
            {rowsOf('case')
              .filter((row) => row.section === 'notes')
              .map((row) => (
                <PropertyField key={row.property} row={row} />
              ))}
          </Stack>
        </Section>
        <CaseHistory id={record.id} />
      </Page>
    </RecordContext>
  );
}

const sectionTitles = {
  identity: 'model:section.identity',
  service: 'model:section.service',
  'last-contact': 'model:section.last-contact',
} as const;

/** What is said of the fate, in words and with who says so; never a badge. */
function FateLine({ value }: { readonly value: CaseValue }) {
  const words = useText();
  const view = viewIn(value.record, 'fate');
  const claim = view?.claims[0];
  const sex = viewIn(value.record, 'sex')?.claims[0]?.value;
  if (view === undefined || claim === undefined) return words.t('case:fate.nothing');
  return (
    <ClaimValue
      speaker={claim.source === undefined ? null : (value.sources[claim.source]?.title ?? null)}
      author={claim.author}
      isDisputed={view.isDisputed}
    >
      {valueWords(words, 'case', 'fate', claim.value, sex === 'male' || sex === 'female' ? sex : undefined)}
    </ClaimValue>
  );
}
