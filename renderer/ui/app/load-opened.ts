import { getI18n } from 'react-i18next';

async function load() {
  const { openedWith } = await import('./opened.tsx');
  return { default: openedWith(getI18n()) };
}

let loading: ReturnType<typeof load> | null = null;

/** Loads what is not drawn before a vault is made or opened; once, however often it is asked for. */
export function loadOpened(): ReturnType<typeof load> {
  loading ??= load();
  return loading;
}
