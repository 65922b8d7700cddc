import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** Another one lets several people walk journeys on one machine. */
const port = Number(process.env.JOURNEY_PORT ?? 4180)
const systemChromium = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** The Chromium that is there; where there is none, the one that Playwright installs. */
const executable = existsSync(systemChromium) ? { executablePath: systemChromium } : {}

export default defineConfig({
  // SCREENSHOTS=1 takes pictures of every screen instead of walking the journeys.
  testDir: process.env.SCREENSHOTS ? 'test/screenshots' : 'test/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  // A second try keeps one slow moment of a busy machine from hiding the rest; the run counts and names it.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  // The whole test run asks for its count in a file.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      ...executable,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node test/journeys/serve-build.mjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
