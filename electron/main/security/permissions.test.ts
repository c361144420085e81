import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowedPermission } from './permissions.ts';

/** Electron's own list, read from its types, so that a permission that is new there is judged here at once. */
const declared = (() => {
  const types = readFileSync(resolve('node_modules/electron/electron.d.ts'), 'utf8');
  const lists = [...types.matchAll(/setPermission(?:Request|Check)Handler\(handler: [^;]*/g)].map(([text]) =>
    [...text.matchAll(/'([a-zA-Z-]+)'/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(lists.flat())];
})();

describe('permissions', () => {
  it('are read from the types of Electron', () => {
    expect(declared.length).toBeGreaterThan(40);
    expect(declared).toContain('geolocation');
  });

  it('are all denied to our own page but two harmless ones', () => {
    const granted = declared.filter((name) => isAllowedPermission(name, 'app://vault/index.html', true));
    expect(granted.sort()).toEqual(['clipboard-sanitized-write', 'fullscreen']);
  });

  it.each(['https://example.invalid', 'app://other', 'about:blank', '', 'null'])(
    'are all denied to the origin %j',
    (origin) => {
      expect(declared.filter((name) => isAllowedPermission(name, origin, true))).toEqual([]);
    },
  );

  it('are all denied to a frame inside the page', () => {
    expect(declared.filter((name) => isAllowedPermission(name, 'app://vault/', false))).toEqual([]);
  });
});
