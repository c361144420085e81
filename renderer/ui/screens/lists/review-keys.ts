import type { Judgement } from '../../../../core/model/commands.ts';

export type ReviewCommand = 'next' | 'previous' | 'up' | 'down' | 'open' | Judgement;

const commands: Readonly<Record<string, ReviewCommand>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Digit1: 'positive',
  Numpad1: 'positive',
  Digit2: 'negative',
  Numpad2: 'negative',
  Digit3: 'unsure',
  Numpad3: 'unsure',
  Digit0: 'open',
  Numpad0: 'open',
};

type Key = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'target'>;

/** What a key does in the review; by its place and not its letter, so that it is the same on every keyboard. `null` in a field and with another key held. */
export function commandOfKey(event: Key): ReviewCommand | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null)
    return null;
  return commands[event.code] ?? null;
}
