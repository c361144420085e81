import { defineConfig } from '@playwright/test';

/**
 * Tests through a window. Two workers: half of a test's time is waiting.
 *
 * No retries: a test that passes the second time hides a fault. `@long` runs on request (`--grep @long`); specs
 * tagged `@electron` show what only Electron can, and skip themselves where its binary is missing.
 */
export default defineConfig({
  testDir: 'e2e/specs',
  outputDir: 'test-results',
  timeout: 120_000,
  workers: 2,
  fullyParallel: true,
  // A key derivation beside another on two cores takes its time; a wrong answer fails as surely after fifteen seconds.
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  ...(process.env.E2E_LONG === 'yes' ? {} : { grepInvert: /@long/ }),
});
