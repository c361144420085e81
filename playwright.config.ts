import { defineConfig } from '@playwright/test';

/**
 * Tests through a window. One worker: the computers that run them have two cores, and a browser takes both.
 *
 * No retries: a test that passes the second time hides a fault. `@long` runs on request (`--grep @long`); specs
 * tagged `@electron` show what only Electron can, and skip themselves where its binary is missing.
 */
export default defineConfig({
  testDir: 'e2e/specs',
  outputDir: 'test-results',
  timeout: 60_000,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  ...(process.env.E2E_LONG === 'yes' ? {} : { grepInvert: /@long/ }),
});
