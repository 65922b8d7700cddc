import { defineConfig } from '@playwright/test'

// The journeys of the desktop shell, on real Electron where its program is, on the stand-in elsewhere.
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  // A print queue that prints to PDF is there on Linux only.
  testIgnore: process.platform === 'linux' ? [] : ['printing.journey.ts'],
  outputDir: '../../test-results/desktop',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 1,
  retries: 1,
  forbidOnly: !!process.env.CI,
  // The whole test run asks for its count in a file.
  reporter: [['list'], ['./reporter.ts'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json'] as const] : [])],
})
