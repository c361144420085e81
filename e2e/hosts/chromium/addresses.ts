/**
 * The child and main know `app://vault`; Chromium, which has no such scheme, knows an intercepted https origin.
 * `.invalid` can never be a real host (RFC 2606), and no request ever leaves the process.
 */
const ours = 'app://vault';
const theirs = 'https://vault.zhuravli.invalid';

const swap = (address: string, from: string, to: string): string => {
  if (address === from || address.startsWith(`${from}/`)) return to + address.slice(from.length);
  return address.startsWith(`blob:${from}/`) ? `blob:${to}${address.slice(5 + from.length)}` : address;
};

export const toBrowser = (address: string): string => swap(address, ours, theirs);
export const toMain = (address: string): string => swap(address, theirs, ours);
export const browserOrigin = theirs;
