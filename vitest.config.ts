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
    // Against a hang only: how fast something is, the bench says, and a computer may be busy with windows beside.
    testTimeout: 180_000,
    reporters: [['default', { summary: false }]],
  },
});
