import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, openSettings } from './settings.ts';

function opened(text?: string) {
  const dir = mkdtempSync(join(tmpdir(), 'settings-'));
  const file = join(dir, 'settings.json');
  if (text !== undefined) writeFileSync(file, text);
  let damaged = 0;
  const open = () =>
    openSettings(file, () => {
      damaged += 1;
    });
  return { dir, file, store: open(), reopen: open, damaged: () => damaged };
}

describe('settings', () => {
  it('are the defaults before anybody chose', () => {
    const { store, damaged } = opened();
    expect(store.read()).toEqual(defaultSettings);
    expect(damaged()).toBe(0);
  });

  it('are there again after the next start, and one change leaves the others alone', () => {
    const { store, reopen, dir } = opened();
    store.write({ theme: 'dark' });
    store.write({ textSizePercent: 150 });
    expect(reopen().read()).toEqual({ ...defaultSettings, theme: 'dark', textSizePercent: 150 });
    expect(readdirSync(dir)).toEqual(['settings.json']);
  });

  it.each(['', '{', 'null', '[]', '"x"', '{"theme":"pink"}', '{"textSizePercent":9000}', '\u0000\u0001'])(
    'damaged to %j are kept aside, and the defaults hold',
    (text) => {
      const { store, dir, damaged } = opened(text);
      expect(store.read()).toEqual(defaultSettings);
      expect(damaged()).toBe(1);
      expect(readFileSync(join(dir, 'settings.json.damaged-1'), 'utf8')).toBe(text);
      store.write({ theme: 'light' });
      expect(readdirSync(dir).sort()).toEqual(['settings.json', 'settings.json.damaged-1']);
    },
  );

  it('damaged twice are kept twice', () => {
    const { file, reopen, dir } = opened('{');
    writeFileSync(file, '}');
    reopen();
    expect(readdirSync(dir).sort()).toEqual(['settings.json.damaged-1', 'settings.json.damaged-2']);
  });

  it('lose keys that are not on the list: nothing personal is kept by accident', () => {
    const { store, reopen, file } = opened('{"theme":"dark","lastOpened":"somebody"}');
    expect(store.read()).toEqual({ ...defaultSettings, theme: 'dark' });
    store.write({});
    expect(readFileSync(file, 'utf8')).not.toContain('somebody');
    expect(reopen().read().theme).toBe('dark');
  });

  it('that cannot be written throw, and count until the end', () => {
    const { store, file } = opened();
    mkdirSync(`${file}.new`);
    expect(() => store.write({ theme: 'dark' })).toThrow();
    expect(store.read().theme).toBe('dark');
  });
});
