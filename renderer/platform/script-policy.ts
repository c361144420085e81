/**
 * Lets this thread start workers of our own under `require-trusted-types-for 'script'`.
 *
 * In the page the first script has already made the policy; a worker has its own set of policies, and none until
 * it makes one. Only addresses of our own origin pass; text is never made into code or markup.
 */
type Policies = {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
};

export function ensureScriptPolicy(): void {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (policies === undefined || policies.defaultPolicy !== null) return;
  policies.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin) throw new TypeError('foreign script');
      return url;
    },
  });
}
