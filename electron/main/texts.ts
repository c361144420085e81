import en from '../../locales/en/shell.json' with { type: 'json' };
import ru from '../../locales/ru/shell.json' with { type: 'json' };
import uk from '../../locales/uk/shell.json' with { type: 'json' };
import type { Language } from '../contract/channels.ts';

const texts = { uk, ru, en } as const satisfies Record<Language, unknown>;

export type ShellText = `shell:menu.${keyof typeof en.menu}` | `shell:dialog.${keyof typeof en.dialog}`;

/** A text of the menu or of a system dialog, from the same files that the screens use. */
export function shellText(language: Language, key: ShellText): string {
  const [group = '', name = ''] = key.slice('shell:'.length).split('.');
  const tree: Readonly<Record<string, Readonly<Record<string, string>>>> = texts[language];
  return tree[group]?.[name] ?? key;
}
