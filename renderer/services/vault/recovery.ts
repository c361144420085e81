import {
  isGroupAskable,
  isGroupRight,
  readRecoveryKey,
  recoveryGroups,
} from '../../../core/vault/recovery.ts';
import type { RecoverySheet } from '../opening.ts';

/** The sheet as it is shown and printed. The text is kept nowhere else: not in the vault, not on disk. */
export function sheetOf(identity: string, vaultId: string, createdOn: string): RecoverySheet {
  return { groups: recoveryGroups(identity), vaultShortId: vaultId.slice(0, 8), createdOn };
}

export type TypedGroup = { readonly index: number; readonly text: string };

/** Two different groups of the sheet at hand, both right. */
export function areGroupsRight(sheet: RecoverySheet, typed: readonly TypedGroup[]): boolean {
  const asked = new Set(typed.filter(({ index }) => isGroupAskable(index)).map(({ index }) => index));
  return asked.size >= 2 && typed.every(({ index, text }) => isGroupRight(sheet.groups, index, text));
}

/** All groups after the prefix as one key, when they are a well-typed one; `null` otherwise. */
export function wholeKey(typed: readonly TypedGroup[]): string | null {
  const text = [...typed]
    .filter(({ index }) => index > 0)
    .sort((a, b) => a.index - b.index)
    .map((group) => group.text)
    .join(' ');
  const key = readRecoveryKey(text);
  return key.ok ? key.value : null;
}
