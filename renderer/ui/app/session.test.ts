import { describe, expect, it } from 'vitest';
import type { Created, Opened } from '../../services/opening.ts';
import type { VaultListing } from '../../services/shell-api.ts';
import { firstSession, hasOpenVault, type Session, type SessionEvent, stepSession } from './session.ts';

const created = {
  vaultId: 'v',
  sheet: { groups: [], vaultShortId: '', createdOn: '' },
} as unknown as Created;
const opened = {} as Opened;
const listing = (state: VaultListing['state']) => ({ token: 't', state }) as VaultListing;
const run = (start: Session, ...events: SessionEvent[]) => events.reduce(stepSession, start);

describe('the first screen', () => {
  it('asks for the language before anything else', () => {
    expect(firstSession(false, [listing('present')], false)).toEqual({ at: 'language' });
  });

  it('is the unlocking of the vault used last', () => {
    expect(firstSession(true, [listing('present')], false).at).toBe('unlock');
  });

  it('is the start when there is no vault, or its folder is gone, or a demonstration was asked for', () => {
    expect(firstSession(true, [], false).at).toBe('start');
    expect(firstSession(true, [listing('folder-gone')], false).at).toBe('start');
    expect(firstSession(true, [listing('present')], true).at).toBe('start');
  });
});

describe('the session', () => {
  it('goes from the language over a new vault and its recovery sheet into the vault', () => {
    const walk: SessionEvent[] = [
      { kind: 'language-chosen' },
      { kind: 'create', isDemo: false },
      { kind: 'created', created },
      { kind: 'sheet-done' },
    ];
    expect(run({ at: 'language' }, ...walk)).toEqual({ at: 'open' });
  });

  it('stays in an open vault whatever belongs to the start', () => {
    const open: Session = { at: 'open' };
    expect(run(open, { kind: 'start' }, { kind: 'create', isDemo: false }, { kind: 'opened', opened })).toBe(
      open,
    );
  });

  it('locks from everywhere and does not come back by itself', () => {
    const locked = run({ at: 'open' }, { kind: 'lock' });
    expect(locked).toEqual({ at: 'locking' });
    expect(run(locked, { kind: 'start' }, { kind: 'opened', opened })).toEqual({ at: 'locking' });
  });

  it('knows when a vault is open behind the screen', () => {
    expect(hasOpenVault({ at: 'sheet', created })).toBe(true);
    expect(hasOpenVault({ at: 'start' })).toBe(false);
  });
});
