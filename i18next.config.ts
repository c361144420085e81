import { defineConfig } from 'i18next-cli';

/**
 * Only the lint for texts written into the code is taken from i18next-cli: keys, placeholders and plurals are
 * checked by `tools/locales`, which knows our literal keys with their namespace.
 */
export default defineConfig({
  locales: ['en', 'uk', 'ru'],
  extract: { input: ['renderer/ui/**/*.{ts,tsx}'], output: 'locales/{{language}}/{{namespace}}.json' },
  lint: { ignore: ['**/*.test.ts', '**/*.test.tsx'] },
});
