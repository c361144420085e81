import { ActionIcon, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo } from 'react';
import { type CaseColumn, caseColumns, usualColumns } from '../../../../core/model/case-view.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useText } from '../../i18n/use-text.ts';
import { columnTexts } from './case-columns.tsx';

export type ColumnsDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly columns: readonly CaseColumn[];
  readonly onChange: (columns: readonly CaseColumn[]) => void;
};

/** Which columns the list has, and in which order; all by buttons, so that no hand has to drag. */
export const ColumnsDialog = memo(function ColumnsDialog({
  isOpen,
  onClose,
  columns,
  onChange,
}: ColumnsDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('cases:columns.title')}
      footer={
        <>
          <Button onClick={() => onChange(usualColumns)}>{t('cases:columns.usual')}</Button>
          <Button variant="filled" onClick={onClose}>
            {t('common:action.close')}
          </Button>
        </>
      }
    >
      <ColumnsForm columns={columns} onChange={onChange} />
    </Dialog>
  );
});

/** Of its own, so that it is made only while the dialog is open. */
function ColumnsForm({ columns, onChange }: Pick<ColumnsDialogProps, 'columns' | 'onChange'>) {
  const { t } = useText();
  const all = [...columns, ...caseColumns.filter((it) => !columns.includes(it))];
  const move = (at: number, by: 1 | -1) => {
    const next = [...columns];
    const [moved] = next.splice(at, 1);
    if (moved !== undefined) next.splice(at + by, 0, moved);
    onChange(next);
  };
  return (
    <>
      <Text c="dimmed" size="xs">
        {t('cases:columns.help')}
      </Text>
      <Stack gap={8}>
        {all.map((column) => {
          const name = t(columnTexts[column]);
          const at = columns.indexOf(column);
          return (
            <Group key={column} justify="space-between" wrap="nowrap">
              <Checkbox
                label={name}
                checked={at >= 0}
                disabled={column === 'name'}
                onChange={() =>
                  onChange(at >= 0 ? columns.filter((it) => it !== column) : [...columns, column])
                }
              />
              {at < 0 ? null : (
                <Group gap={4} wrap="nowrap">
                  <ActionIcon
                    variant="default"
                    aria-label={t('cases:columns.up', { name })}
                    disabled={at === 0}
                    onClick={() => move(at, -1)}
                  >
                    <IconArrowUp size="1rem" aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    aria-label={t('cases:columns.down', { name })}
                    disabled={at === columns.length - 1}
                    onClick={() => move(at, 1)}
                  >
                    <IconArrowDown size="1rem" aria-hidden />
                  </ActionIcon>
                </Group>
              )}
            </Group>
          );
        })}
      </Stack>
    </>
  );
}
