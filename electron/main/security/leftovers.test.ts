import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyLeftovers } from './leftovers.ts';

const put = (file: string) => {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, 'plain text');
};

it('crash dumps and spilled blobs go, wherever Chromium keeps them; everything else stays', () => {
  const root = mkdtempSync(join(tmpdir(), 'leftovers-'));
  const folders = { sessionData: join(root, 'session'), crashDumps: join(root, 'crashes') };
  put(join(folders.sessionData, 'blob_storage/1f/0'));
  put(join(folders.sessionData, 'Default/blob_storage/2f/0'));
  put(join(folders.sessionData, 'Partitions/x/blob_storage/0'));
  put(join(folders.sessionData, 'IndexedDB/app_vault_0/kept'));
  put(join(folders.crashDumps, 'pending/a.dmp'));
  put(join(root, 'vaults/v/journal/kept.seg'));

  expect(emptyLeftovers(folders)).toBe(4);
  expect(readdirSync(join(folders.sessionData, 'blob_storage'))).toEqual([]);
  expect(readdirSync(join(folders.sessionData, 'Default/blob_storage'))).toEqual([]);
  expect(readdirSync(join(folders.sessionData, 'Partitions/x/blob_storage'))).toEqual([]);
  expect(readdirSync(folders.crashDumps)).toEqual([]);
  expect(existsSync(join(folders.sessionData, 'IndexedDB/app_vault_0/kept'))).toBe(true);
  expect(existsSync(join(root, 'vaults/v/journal/kept.seg'))).toBe(true);
});

it('folders that are not there yet are no error', () => {
  const root = mkdtempSync(join(tmpdir(), 'leftovers-'));
  expect(emptyLeftovers({ sessionData: join(root, 'no'), crashDumps: join(root, 'none') })).toBe(0);
});
