import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containedFile } from './paths.ts';

const base = join('/srv', 'app', 'dist');

const climbs = [
  '..',
  '%2e%2e',
  '.%2e',
  '%2E.',
  '..%00',
  '%252e%252e',
  '...',
  '..;',
  '..%c0%af',
  '%u002e%u002e',
];
const slashes = ['/', '%2f', '%2F', '\\', '%5c', '%5C', '//', '/./', '%252f', '\u2215'];
const devices = [
  'C:',
  'c:',
  'CON',
  '..\\..',
  '\\\\?\\C:',
  '\\\\server\\share',
  '//server/share',
  'file:',
  '~',
  '.git',
];

/** Every climb with every slash, devices in three places, and single oddities: 200 addresses that must be refused. */
const hostile = [
  ...climbs.flatMap((climb) => slashes.map((slash) => `/${climb}${slash}secret`)),
  ...climbs.flatMap((climb) =>
    slashes.slice(0, 5).map((slash) => `/assets${slash}${climb}${slash}${climb}${slash}etc`),
  ),
  ...devices
    .filter((name) => name !== 'CON')
    .flatMap((name) => [`/${name}/x`, `/assets/${name}`, `/${name}`]),
  '',
  'index.html',
  '../index.html',
  '//index.html',
  '/assets//index.js',
  '/index.html/',
  '/assets/',
  '/.',
  '/..',
  '/.hidden',
  '/assets/.env',
  '/index.html.',
  '/index.html%00.js',
  '/index%0a.html',
  '/index html',
  '/%',
  '/%zz',
  '/%ff',
  '/%e0%a4%a',
  '/a:b',
  '/a*b',
  '/a?b',
  '/a|b',
  '/"a"',
  '/-rf',
  `/${'a'.repeat(512)}`,
  `/${'a/'.repeat(400)}a`,
  `/${'%61'.repeat(300)}`,
  '/журнал',
  '/a\u202eb',
];

describe('the file that an address means', () => {
  it('is found for what the build makes', () => {
    expect(containedFile(base, '/index.html')).toBe(join(base, 'index.html'));
    expect(containedFile(base, '/assets/inter-cyrillic-wght-normal-B0x_y.woff2')).toBe(
      join(base, 'assets', 'inter-cyrillic-wght-normal-B0x_y.woff2'),
    );
    expect(containedFile(base, '/assets/%69ndex.js')).toBe(join(base, 'assets', 'index.js'));
  });

  it('has at least 200 hostile addresses to refuse, all different', () => {
    expect(new Set(hostile).size).toBeGreaterThanOrEqual(200);
  });

  it.each([...new Set(hostile)])('is refused for %j', (path) => {
    expect(containedFile(base, path)).toBeNull();
  });

  it('never lies outside the base, whatever the address', () => {
    const part = fc.oneof(
      fc.constantFrom(...climbs, ...slashes, ...devices, 'assets', 'index.html'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const file = containedFile(base, `/${parts.join('')}`);
        expect(file === null || file.startsWith(base + sep)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
