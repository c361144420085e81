import { defineConfig } from 'vitest/config';

/** Unit and property tests: plain Node, beside their source. Screens are tested by Playwright (e2e/). */
export default defineConfig({
  test: {
    include: ['{core,electron,renderer,tools,e2e}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    setupFiles: ['tools/property-seed.ts'],
    environment: 'node',
    maxWorkers: 2,
    // No test leaves anything behind in a module; loading the modules anew for each file took as long as the tests.
    isolate: false,
    testTimeout: 30_000,
    reporters: [['default', { summary: false }]],
  },
});
