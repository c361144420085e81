import { Button, Menu } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import type { AuthorSummary, VaultStatus } from '../../../services/status-api.ts';
import { useNotices } from '../../context/notices.tsx';
import { usePendingEdits } from '../../context/pending-edits.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import styles from './app-header.module.css';

/** Who types, and the quick way to hand over the keyboard; only where several people write. */
export function WriterSwitch({ status }: { readonly status: VaultStatus }) {
  const { t } = useText();
  const vault = useVault();
  const edits = usePendingEdits();
  const notices = useNotices();
  const present = status.authors.filter(({ isAway }) => !isAway);
  if (present.length < 2) return null;
  const choose = async (author: AuthorSummary) => {
    // What is typed belongs to the one who typed it.
    await edits.flushAll();
    await nextPicture();
    if (!edits.isEmpty()) return notices.showFailure('edit.not-saved');
    const reply = await vault.writeAs(author.id);
    if (!reply.ok) return notices.showFailure(reply.error.code);
    notices.showDone(t('settings:who.switched', { name: author.name }));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          leftSection={<IconUser size="1.1rem" aria-hidden />}
          className={styles.writer ?? ''}
          title={status.author}
        >
          <span className={styles.writerName}>{t('settings:who.switch', { name: status.author })}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('settings:who.next')}>
        {present.map((author) => (
          <Menu.Item
            key={author.id}
            disabled={author.id === status.writer}
            onClick={() => void choose(author)}
          >
            {author.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** After the second frame a saved field has said that it holds nothing any more. */
const nextPicture = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
