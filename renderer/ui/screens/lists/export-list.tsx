import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { ExportColumn, ListExportWords } from '../../../../core/lists/export-table.ts';
import { ChoiceCards } from '../../components/choice-cards.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PlainExport } from '../../components/plain-export.tsx';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import type { Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { likenessTexts } from './likeness.ts';

const columnTexts = {
  row: 'lists:table.row',
  name: 'lists:table.name',
  'birth-date': 'lists:role.birth-date',
  rank: 'lists:role.rank',
  unit: 'lists:role.unit',
  'call-sign': 'lists:role.call-sign',
  sex: 'lists:role.sex',
  category: 'lists:role.category',
  residence: 'lists:role.residence',
  'lost-on': 'lists:role.lost-on',
  'lost-place': 'lists:role.lost-place',
  fate: 'lists:role.fate',
  number: 'lists:role.number',
  note: 'lists:role.note',
  raw: 'lists:export.raw',
  source: 'model:list.source.label',
  judgement: 'lists:table.judgement',
  case: 'lists:table.best',
  likeness: 'lists:export.likeness',
  reason: 'lists:export.reason',
  author: 'lists:export.author',
  'judged-on': 'lists:export.judgedOn',
  'second-look': 'lists:export.secondLook',
} as const satisfies Record<ExportColumn, string>;

/** Saves a list with what was found out about its rows, as a table for other programs. */
export function ExportList({ list, isReady }: { readonly list: EntityId; readonly isReady: boolean }) {
  const words = useText();
  const { t } = words;
  const vault = useVault();
  const notices = useNotices();
  const [isOpen, setOpen] = useState(false);
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx');
  return (
    <>
      <Button onClick={() => setOpen(true)} disabled={!isReady}>
        {t('lists:export.action')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('lists:export.title')} size="lg">
        <PlainExport
          onSave={(passphrase) => vault.exportList({ list, format, words: exportWords(words) }, passphrase)}
          onDone={({ rows }) => {
            setOpen(false);
            notices.showDone(t('lists:export.done', { count: rows }));
          }}
          onClose={() => setOpen(false)}
        >
          <Text>{t('lists:export.text')}</Text>
          <ChoiceCards
            label={t('lists:export.format')}
            value={format}
            onChange={setFormat}
            choices={[
              { value: 'xlsx', title: t('lists:export.xlsx'), text: t('lists:export.xlsxHelp') },
              { value: 'csv', title: t('lists:export.csv'), text: t('lists:export.csvHelp') },
            ]}
          />
        </PlainExport>
      </Dialog>
    </>
  );
}

const exportWords = ({ t, language }: Words): ListExportWords => ({
  columns: Object.fromEntries(
    Object.entries(columnTexts).map(([column, key]) => [column, t(key)]),
  ) as ListExportWords['columns'],
  judgements: {
    positive: t('lists:judgement.positive'),
    negative: t('lists:judgement.negative'),
    unsure: t('lists:judgement.unsure'),
  },
  likeness: {
    strong: t(likenessTexts.strong),
    some: t(likenessTexts.some),
    weak: t(likenessTexts.weak),
  },
  waiting: t('lists:second.state'),
  notReviewed: t('lists:export.notReviewed'),
  nobodyAlike: t('lists:table.nobody'),
  hostile: t('lists:hostile.badge'),
  sheet: t('lists:export.sheet'),
  // What spreadsheet programs in these languages take for the sign between cells.
  delimiter: language === 'en' ? ',' : ';',
});
