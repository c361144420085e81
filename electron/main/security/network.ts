import { isOwnAddress } from './origin.ts';

/** A proxy that nobody answers: what slips through every other layer ends at a closed local port. */
export const deadProxy = {
  mode: 'fixed_servers',
  proxyRules: 'socks5://127.0.0.1:9',
  proxyBypassRules: '<-loopback>',
} as const;

/** Given to Chromium before it starts: no name resolves, and WebRTC may not go round the dead proxy. */
export const networkSwitches = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-background-networking', undefined],
] as const;

/**
 * Whether a request may go on (control E7): our own origin, `blob:` of our own origin, `data:` pictures.
 *
 * `devtools:` only while developing. Everything else, loopback included, is cancelled.
 */
export function isAllowedRequest(
  address: string,
  resourceType: string,
  options: { readonly isPackaged: boolean },
): boolean {
  if (isOwnAddress(address)) return true;
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol === 'blob:') return isOwnAddress(url.pathname);
  if (url.protocol === 'data:') return resourceType === 'image';
  return url.protocol === 'devtools:' && !options.isPackaged;
}
