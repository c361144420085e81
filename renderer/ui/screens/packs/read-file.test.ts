import { describe, expect, it } from 'vitest';
import { readTextFile } from './read-file.ts';

const fileOf = (bytes: readonly number[], size = bytes.length) => ({
  size,
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});

describe('a chosen file', () => {
  it('is read as UTF-8 and as nothing else', async () => {
    expect(await readTextFile(fileOf([0xd0, 0xb6]))).toEqual({ ok: true, value: 'ж' });
    // «ж» in Windows-1251.
    expect(await readTextFile(fileOf([0xe6]))).toEqual({ ok: false, error: { code: 'pack.not-text' } });
  });

  it('is not opened when it is too big', async () => {
    const file = { size: 9 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await readTextFile(file)).toMatchObject({ ok: false, error: { code: 'json.too-long' } });
  });
});
