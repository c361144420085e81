import { Button, Group, Paper, Text } from '@mantine/core';
import { memo, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { ConfirmDialog, Dialog } from '../../components/dialog.tsx';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { AssignForm, LinkForm, type RunBulk, TagForm } from './bulk-forms.tsx';
import { PfifForm } from './pfif-form.tsx';

export type BulkBarProps = {
  readonly ids: ReadonlySet<EntityId>;
  readonly onClear: () => void;
};

const titles = {
  assign: 'cases:bulk.assignTitle',
  tag: 'cases:bulk.tagTitle',
  link: 'cases:bulk.linkTitle',
  pfif: 'cases:bulk.pfifTitle',
} as const;

/** What can be done with the chosen cases; each act is one change, undone as one. */
export const BulkBar = memo(function BulkBar({ ids, onClear }: BulkBarProps) {
  const { t } = useText();
  const vault = useVault();
  const notices = useNotices();
  const [open, setOpen] = useState<keyof typeof titles | 'delete' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const close = () => setOpen(null);

  const run: RunBulk = async (act) => {
    setBusy(true);
    const reply = await vault.run({ type: 'cases.bulk', cases: [...ids], act });
    setBusy(false);
    if (!reply.ok) return reply.error.code;
    notices.showDone(t('cases:bulk.done', { count: ids.size }));
    close();
    if (act.do === 'delete') onClear();
    return null;
  };

  if (ids.size === 0) return null;
  return (
    <Paper component="section" aria-label={t('cases:choice.bar')} withBorder p={8} bg="var(--zh-selected)">
      <Group gap={8}>
        <Text role="status" fw={600} px={8}>
          {t('cases:choice.count', { count: ids.size })}
        </Text>
        <Button onClick={() => setOpen('assign')}>{t('cases:bulk.assign')}</Button>
        <Button onClick={() => setOpen('tag')}>{t('cases:bulk.tag')}</Button>
        <Button onClick={() => setOpen('link')}>{t('cases:bulk.link')}</Button>
        <Button onClick={() => setOpen('pfif')}>{t('cases:bulk.pfif')}</Button>
        <Button onClick={() => setOpen('delete')}>{t('cases:bulk.delete')}</Button>
        <Button variant="subtle" onClick={onClear}>
          {t('cases:choice.clear')}
        </Button>
      </Group>
      <Dialog
        isOpen={open !== null && open !== 'delete'}
        onClose={close}
        title={t(open === null || open === 'delete' ? titles.assign : titles[open])}
        size="lg"
      >
        {open === 'assign' ? <AssignForm run={run} isBusy={isBusy} onClose={close} /> : null}
        {open === 'tag' ? <TagForm run={run} isBusy={isBusy} onClose={close} /> : null}
        {open === 'link' ? <LinkForm run={run} isBusy={isBusy} onClose={close} count={ids.size} /> : null}
        {open === 'pfif' ? <PfifForm ids={ids} onClose={close} /> : null}
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'delete'}
        onClose={close}
        title={t('cases:bulk.deleteTitle', { count: ids.size })}
        text={t('cases:bulk.deleteText')}
        confirmLabel={t('cases:bulk.delete')}
        isBusy={isBusy}
        onConfirm={() =>
          void run({ do: 'delete' }).then((code) => {
            if (code === null) return;
            close();
            notices.showFailure(code);
          })
        }
      />
    </Paper>
  );
});
