/**
 * The content security policy of every answer of the own protocol (control E4), with a fresh style nonce.
 *
 * `wasm-unsafe-eval` is for Argon2id; the nonce is for the component library's style elements. Inline
 * scripts, foreign origins, frames, plug-ins and forms are off; text becomes script nowhere (Trusted Types).
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    'media-src blob:',
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');

/** What the page's own file says where the nonce of this answer belongs. */
export const noncePlaceholder = '__NONCE__';
