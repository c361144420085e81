import { describe, expect, it } from 'vitest';
import { host, isOwnAddress, origin, pageUrl, scheme } from './origin.ts';

describe('the origin', () => {
  it('is frozen: another one would show every user an empty cache', () => {
    expect({ scheme, host, origin, pageUrl }).toEqual({
      scheme: 'app',
      host: 'vault',
      origin: 'app://vault',
      pageUrl: 'app://vault/index.html',
    });
  });

  it.each(['app://vault', 'app://vault/', 'app://vault/index.html#/x', 'APP://vault/a?b'])(
    'includes %s',
    (address) => {
      expect(isOwnAddress(address)).toBe(true);
    },
  );

  it.each([
    'https://vault/',
    'app://vault.example/',
    'app://vaults/',
    'app://vault@example/',
    'app://someone@vault/',
    'app://someone:secret@vault/',
    'app://vault:80/',
    'app:vault/',
    'app:///vault/',
    'file:///vault/index.html',
    'https://example.invalid/app://vault/',
    'blob:app://vault/1',
    'about:blank',
    'data:text/html,app://vault',
    '',
    'null',
  ])('excludes %s', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});
