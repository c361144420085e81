import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Settings, ShellApi } from '../../services/shell-api.ts';

export type SettingsHandle = {
  readonly settings: Settings;
  /** Shows the change at once; `false` when it could not be kept for the next start. */
  readonly change: (change: Partial<Settings>) => Promise<boolean>;
};

const SettingsContext = createContext<SettingsHandle | null>(null);

export type SettingsProviderProps = {
  readonly initial: Settings;
  readonly shell: Pick<ShellApi, 'writeSettings'>;
  /** Gets all settings, and which of them were changed just now. */
  readonly onChange: (settings: Settings, change: Partial<Settings>) => void;
  readonly children: ReactNode;
};

export function SettingsProvider({ initial, shell, onChange, children }: SettingsProviderProps) {
  const [settings, setSettings] = useState(initial);
  const change = useCallback(
    async (part: Partial<Settings>) => {
      const next = { ...settings, ...part };
      setSettings(next);
      onChange(next, part);
      const reply = await shell.writeSettings(part);
      return reply.ok;
    },
    [settings, shell, onChange],
  );
  const handle = useMemo(() => ({ settings, change }), [settings, change]);
  return <SettingsContext value={handle}>{children}</SettingsContext>;
}

export function useSettings(): SettingsHandle {
  const handle = useContext(SettingsContext);
  if (handle === null) throw new Error('useSettings outside SettingsProvider');
  return handle;
}
