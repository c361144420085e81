/** Marks what the arrow keys go through. */
export const foundMark = 'data-found';

/**
 * Moves the focus through what was found, over all groups: down and up, and back into the field above the first.
 *
 * Whether the key meant that. Enter is the button's own.
 */
export function stepFocus(frame: HTMLElement, key: string): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const field = frame.querySelector<HTMLElement>('input');
  const found = [...frame.querySelectorAll<HTMLElement>(`[${foundMark}]`)];
  const at = found.indexOf(document.activeElement as HTMLElement);
  // Nothing of it has the focus: down goes into the list, up is not ours.
  if (at < 0 && key === 'ArrowUp') return false;
  const next = key === 'ArrowDown' ? found[Math.min(at + 1, found.length - 1)] : (found[at - 1] ?? field);
  next?.focus();
  return next !== undefined;
}
