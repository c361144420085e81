import { beforeAll, describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';
import { fuzzOnce, fuzzSeed } from './testing/fuzz.ts';
import { goodFiles } from './testing/good-files.ts';
import { hostileFiles } from './testing/hostile-files.ts';
import { preparePdfInNode } from './testing/pdf-in-node.ts';

beforeAll(preparePdfInNode);

const codeOf = async (bytes: Uint8Array) => {
  const result = await readFile(bytes);
  return result.ok ? 'read' : result.error.code;
};

describe('the corpus of hostile files', () => {
  it('has at least sixty, each under its own name', () => {
    expect(hostileFiles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length);
  });

  it.each(hostileFiles.map((file) => [file.name, file] as const))(
    '%s gets its message and does no harm',
    async (_, { make, expected }) => {
      expect(await codeOf(make())).toBe(expected);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});

describe('files that are nearly good', () => {
  it('are good before they are changed', async () => {
    for (const [name, bytes] of Object.entries(goodFiles))
      expect([name, await codeOf(bytes)]).toEqual([name, 'read']);
  });

  it('are read or refused, never thrown at (a slice of npm run fuzz)', async () => {
    const until = performance.now() + 1500;
    for (let at = 0; at < 400 && performance.now() < until; at++) await fuzzOnce(fuzzSeed, at);
  });
});
