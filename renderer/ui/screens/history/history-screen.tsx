import { BinLink } from '../../components/history/bin-link.tsx';
import { HistoryList } from '../../components/history/history-list.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';

/** Who wrote what when, in the whole vault. */
export function HistoryScreen() {
  const { t } = useText();
  return (
    <Page title={t('history:title')} lead={t('history:lead')} actions={<BinLink />}>
      <Section title={t('history:all')}>
        <HistoryList entity={null} />
      </Section>
    </Page>
  );
}
