/** A command of the keyboard, of the native menu, or of a button. */
export type Command = 'lock' | 'undo' | 'redo' | 'find' | 'search' | 'print' | 'back' | 'help';

type Keys = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

/**
 * The command of a key press, or `null`.
 *
 * Letters are told by their place on the keyboard (`code`): on a Ukrainian or Russian layout Ctrl+Z
 * arrives as Ctrl+Я. In a text field undo and redo belong to the field, and `?` is a letter.
 */
export function commandOf(keys: Keys, isTyping: boolean): Command | null {
  const hasControl = (keys.ctrlKey || keys.metaKey) && !keys.altKey;
  if (hasControl) {
    switch (keys.code) {
      case 'KeyL':
        return keys.shiftKey ? null : 'lock';
      case 'KeyZ':
        if (isTyping) return null;
        return keys.shiftKey ? 'redo' : 'undo';
      case 'KeyY':
        return isTyping || keys.shiftKey ? null : 'redo';
      case 'KeyF':
        return keys.shiftKey ? null : 'find';
      case 'KeyK':
        return keys.shiftKey ? null : 'search';
      case 'KeyP':
        return keys.shiftKey ? null : 'print';
      default:
        return null;
    }
  }
  if (keys.ctrlKey || keys.metaKey || keys.altKey) return null;
  if (keys.key === 'Escape') return 'back';
  if (keys.key === 'F1' || (keys.key === '?' && !isTyping)) return 'help';
  return null;
}

/** Whether a key press goes into text. */
export function isTypingInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'range'].includes(target.type)
  );
}
