import type { MenuItemConstructorOptions } from 'electron';
import type { Language, SystemEvent } from '../contract/channels.ts';
import { shellText } from './texts.ts';

type Command = Extract<SystemEvent, { kind: 'command' }>['command'];

/**
 * The native menu. Every command of it is also in the window, because not every host has a menu.
 *
 * Keys are shown here but belong to the page (`registerAccelerator: false`), which knows whether somebody is typing;
 * macOS ignores that and asks the page first anyway.
 */
export function menuTemplate(
  language: Language,
  onCommand: (command: Command) => void,
): MenuItemConstructorOptions[] {
  const command = (label: string, name: Command, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: () => onCommand(name),
  });
  return [
    {
      label: shellText(language, 'shell:menu.app'),
      submenu: [
        command(shellText(language, 'shell:menu.print'), 'print', 'CmdOrCtrl+P'),
        command(shellText(language, 'shell:menu.lock'), 'lock', 'CmdOrCtrl+L'),
        { type: 'separator' },
        { role: 'quit', label: shellText(language, 'shell:menu.quit') },
      ],
    },
    {
      label: shellText(language, 'shell:menu.edit'),
      submenu: [
        command(shellText(language, 'shell:menu.undo'), 'undo', 'CmdOrCtrl+Z'),
        command(shellText(language, 'shell:menu.redo'), 'redo', 'CmdOrCtrl+Shift+Z'),
        { type: 'separator' },
        { role: 'cut', label: shellText(language, 'shell:menu.cut') },
        { role: 'copy', label: shellText(language, 'shell:menu.copy') },
        { role: 'paste', label: shellText(language, 'shell:menu.paste') },
        { role: 'selectAll', label: shellText(language, 'shell:menu.selectAll') },
        { type: 'separator' },
        command(shellText(language, 'shell:menu.find'), 'find', 'CmdOrCtrl+F'),
      ],
    },
  ];
}
