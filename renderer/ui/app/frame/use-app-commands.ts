import { useCallback, useEffect, useRef } from 'react';
import type { Result } from '../../../../core/base/result.ts';
import type { Saved, SaveFailure } from '../../../services/saving.ts';
import type { VaultStatus } from '../../../services/status-api.ts';
import { useScreenCommands } from '../../context/commands.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useNotices } from '../../context/notices.tsx';
import { usePendingEdits } from '../../context/pending-edits.tsx';
import { useServices } from '../../context/services.tsx';
import { useSession } from '../../context/session.tsx';
import { describeAct } from '../../i18n/describe-act.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Command, commandOf, isTypingInto } from '../shortcuts.ts';

export type AppCommandsOptions = { readonly onHelp: () => void; readonly status: VaultStatus };

/** Carries out commands of keyboard, menu and buttons; returns the way to run one. */
export function useAppCommands(options: AppCommandsOptions): (command: Command) => void {
  const { t } = useText();
  const { vault, shell } = useServices();
  const navigation = useNavigation();
  const notices = useNotices();
  const screen = useScreenCommands();
  const edits = usePendingEdits();
  const session = useSession();

  const runAct = async (kind: 'undo' | 'redo') => {
    const before = kind === 'undo' ? options.status.undoable : options.status.redoable;
    await edits.flushAll();
    const result: Result<Saved | null, SaveFailure> = await (kind === 'undo' ? vault.undo() : vault.redo());
    if (!result.ok) return notices.showFailure(result.error.code);
    if (result.value === null || before === null) return notices.showFailure('save.nothing-to-undo');
    const act = t(describeAct(before.act));
    notices.showDone(kind === 'undo' ? t('common:undo.undone', { act }) : t('common:undo.redone', { act }));
  };

  const run = (command: Command) => {
    switch (command) {
      case 'lock':
        return void session.lock();
      case 'undo':
      case 'redo':
        return void runAct(command);
      case 'find':
        if (!screen.run('find')) navigation.go({ at: 'cases' });
        return;
      case 'search':
        if (navigation.place.at === 'search') screen.run('find');
        else navigation.go({ at: 'search' });
        return;
      case 'print':
        screen.run('print');
        return;
      case 'back':
        return navigation.back();
      case 'help':
        return options.onHelp();
    }
  };
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });

  useEffect(() => {
    // Looked at before the dialog hears the key: without motion Esc has closed it by the time we are asked.
    let isDialogOpen = false;
    const look = () => {
      isDialogOpen = document.querySelector('[role="dialog"], [role="listbox"], [role="menu"]') !== null;
    };
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const isTyping = isTypingInto(event.target);
      const command = commandOf(event, isTyping);
      if (command === null) return;
      if (isDialogOpen && command !== 'lock') return;
      if (command === 'back' && isTyping) return (event.target as HTMLElement).blur();
      event.preventDefault();
      latest.current(command);
    };
    addEventListener('keydown', look, { capture: true });
    addEventListener('keydown', handleKey);
    return () => {
      removeEventListener('keydown', look, { capture: true });
      removeEventListener('keydown', handleKey);
    };
  }, []);

  useEffect(
    () =>
      shell.onSystemEvent((event) => {
        if (event.kind === 'command') latest.current(event.command);
      }),
    [shell],
  );
  return useCallback((command: Command) => latest.current(command), []);
}
