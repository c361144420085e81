import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from './disk.ts';
import { createRegistry } from './registry.ts';

const isThere = async () => false;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhuravli-registry-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the list of known vaults', () => {
  it('names the one used last first, also after a new start', async () => {
    const registry = createRegistry(nodeDisk, folder);
    await registry.add('one', '/vaults/one', isThere);
    await registry.add('two', '/vaults/two', isThere);
    const first = await registry.add('one', '/vaults/one', isThere);
    const listed = await createRegistry(nodeDisk, folder).list();
    expect(listed.map((vault) => vault.vaultId)).toEqual(['one', 'two']);
    expect(listed[0]?.token).toBe(first.token);
  });

  it('keeps the token of a vault that was moved, and its one entry', async () => {
    const registry = createRegistry(nodeDisk, folder);
    const before = await registry.add('one', '/vaults/one', isThere);
    await registry.add('two', '/vaults/two', isThere);
    const moved = await registry.add('one', '/elsewhere/one', async () => true);
    expect(moved.token).toBe(before.token);
    expect((await registry.list()).map((vault) => vault.path)).toEqual(['/elsewhere/one', '/vaults/two']);
  });

  it('leads to the vault that came along when the app’s own data was copied, and to any other where it lies', async () => {
    const registry = createRegistry(nodeDisk, folder);
    await registry.add('beside', `${folder}-beside`, isThere);
    await registry.add('inside', join(folder, 'vaults', 'one'), isThere);
    expect(readFileSync(join(folder, 'vaults.json'), 'utf8')).toContain('"vaults/one"');
    const copy = `${folder}-copy`;
    cpSync(folder, copy, { recursive: true });
    try {
      const listed = await createRegistry(nodeDisk, copy).list();
      expect(listed.map((vault) => vault.path)).toEqual([join(copy, 'vaults', 'one'), `${folder}-beside`]);
      const again = await createRegistry(nodeDisk, folder).add(
        'inside',
        join(folder, 'vaults', 'one'),
        isThere,
      );
      expect(again.token).toBe(listed[0]?.token);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
