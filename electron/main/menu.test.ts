import { describe, expect, it } from 'vitest';
import { menuTemplate } from './menu.ts';

const labels = (language: 'uk' | 'ru' | 'en') =>
  menuTemplate(language, () => {}).flatMap(({ label, submenu }) => [
    label,
    ...(submenu as { label?: string }[]).flatMap((item) => item.label ?? []),
  ]);

describe('the menu', () => {
  it('is in the language asked for, whole', () => {
    for (const language of ['uk', 'ru'] as const) {
      expect(labels(language)).toHaveLength(labels('en').length);
      for (const label of labels(language)) expect(label).toMatch(/^[А-Яа-яЄєІіЇїҐґЁё’ …]+$/);
    }
  });

  it('tells the page each command and takes no key from it', () => {
    const told: string[] = [];
    const items = menuTemplate('en', (command) => told.push(command)).flatMap(
      ({ submenu }) => submenu as { click?: () => void; registerAccelerator?: boolean }[],
    );
    const commands = items.filter((item) => item.click !== undefined);
    for (const item of commands) item.click?.();
    expect(told).toEqual(['print', 'lock', 'undo', 'redo', 'find']);
    expect(commands.every((item) => item.registerAccelerator === false)).toBe(true);
  });
});
