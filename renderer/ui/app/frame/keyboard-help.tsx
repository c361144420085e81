import { Kbd, Table } from '@mantine/core';
import { Dialog } from '../../components/dialog.tsx';
import { useServices } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import styles from './keyboard-help.module.css';

const rows = [
  { keys: ['Ctrl', 'F'], words: 'common:keys.find' },
  { keys: ['Ctrl', 'K'], words: 'common:keys.search' },
  { keys: ['Ctrl', 'Z'], words: 'common:keys.undo' },
  { keys: ['Ctrl', 'Shift', 'Z'], words: 'common:keys.redo' },
  { keys: ['Ctrl', 'P'], words: 'common:keys.print' },
  { keys: ['Ctrl', 'L'], words: 'common:keys.lock' },
  { keys: ['Esc'], words: 'common:keys.back' },
  { keys: ['↑', '↓', 'Enter'], words: 'common:keys.table' },
  { keys: ['?'], words: 'common:keys.help' },
] as const;

export type KeyboardHelpProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Every key that does something, on one panel. */
export function KeyboardHelp({ isOpen, onClose }: KeyboardHelpProps) {
  const { t } = useText();
  const isMac = useServices().info.platform === 'darwin';
  return (
    <Dialog isOpen={isOpen} title={t('common:keys.title')} onClose={onClose}>
      <Table>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.words}>
              <Table.Td className={styles.keys}>
                {row.keys.map((key, at) => (
                  <span key={key}>
                    {at === 0 ? null : ' '}
                    <Kbd>{isMac && key === 'Ctrl' ? '⌘' : key}</Kbd>
                  </span>
                ))}
              </Table.Td>
              <Table.Td>{t(row.words)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  );
}
