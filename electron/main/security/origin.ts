/**
 * The app's one origin (control E3). **Never change it**: the browser keys its storage by origin, so another
 * scheme or host would show every user an empty cache and lose what only the profile knows.
 */
export const scheme = 'app';
export const host = 'vault';
export const origin = 'app://vault';
export const pageUrl = 'app://vault/index.html';

/** Whether an address lies in our origin. Addresses are parsed, never searched. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === `${scheme}:` &&
    url.hostname === host &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}
