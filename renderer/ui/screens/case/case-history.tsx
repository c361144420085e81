import type { EntityId } from '../../../../core/base/ids.ts';
import { HistoryList } from '../../components/history/history-list.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';

/** Who wrote what when, in this case. */
export function CaseHistory({ id }: { readonly id: EntityId }) {
  const { t } = useText();
  return (
    <Section title={t('case:history.title')} help={t('case:history.help')}>
      <HistoryList entity={id} />
    </Section>
  );
}
