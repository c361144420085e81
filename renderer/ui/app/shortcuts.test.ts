import { describe, expect, it } from 'vitest';
import { commandOf } from './shortcuts.ts';

const press = (
  code: string,
  key: string,
  held: { ctrl?: true; shift?: true; alt?: true; meta?: true } = {},
) => ({
  code,
  key,
  ctrlKey: held.ctrl === true,
  shiftKey: held.shift === true,
  altKey: held.alt === true,
  metaKey: held.meta === true,
});

describe('keyboard commands', () => {
  it('are the same on a Cyrillic layout', () => {
    expect(commandOf(press('KeyZ', 'я', { ctrl: true }), false)).toBe('undo');
    expect(commandOf(press('KeyL', 'д', { ctrl: true }), true)).toBe('lock');
    expect(commandOf(press('KeyZ', 'Я', { meta: true, shift: true }), false)).toBe('redo');
  });

  it('leave undo and the question mark to a text field', () => {
    expect(commandOf(press('KeyZ', 'z', { ctrl: true }), true)).toBeNull();
    expect(commandOf(press('Slash', '?', { shift: true }), true)).toBeNull();
    expect(commandOf(press('Slash', '?', { shift: true }), false)).toBe('help');
  });

  it('do not take keys that mean something else', () => {
    expect(commandOf(press('KeyL', 'l'), false)).toBeNull();
    expect(commandOf(press('KeyZ', 'z', { ctrl: true, alt: true }), false)).toBeNull();
    expect(commandOf(press('KeyA', 'a', { ctrl: true }), false)).toBeNull();
  });
});
