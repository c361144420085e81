import { Page } from '../../components/page.tsx';
import { useText } from '../../i18n/use-text.ts';
import { ExportPack } from './export-pack.tsx';
import { ImportPack } from './import-pack.tsx';

/** Announcements in files: taken over from one, saved to one. */
export function PacksScreen() {
  const { t } = useText();
  return (
    <Page title={t('packs:title')} lead={t('packs:lead')}>
      <ImportPack />
      <ExportPack />
    </Page>
  );
}
