/**
 * The page's only Trusted Types policy; runs before any other script.
 *
 * Nothing in the app makes HTML from text, so `createHTML` refuses whatever could hold a tag (some libraries set
 * plain text through innerHTML, which is let through). Scripts and workers come from our own origin or not at all.
 */
type PolicyFactory = {
  createPolicy(
    name: string,
    rules: {
      createHTML(input: string): string;
      createScript(input: string): string;
      createScriptURL(input: string): string;
    },
  ): unknown;
};

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

factory?.createPolicy('default', {
  createHTML(input) {
    if (input.includes('<')) throw new TypeError('HTML from text is not allowed');
    return input;
  },
  createScript() {
    throw new TypeError('scripts from text are not allowed');
  },
  createScriptURL(input) {
    const url = new URL(input, document.baseURI);
    if (url.origin !== location.origin) throw new TypeError('scripts of another origin are not allowed');
    return url.href;
  },
});

export {};
