// End to end: the built site, served here on loopback, in a real Chromium, on a desk and on a phone.
// STANDPOINT_DIST names another build than dist/.
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { launchOptions } from '../browser/find-browser.ts'
import type { WatchOptions } from './test.ts'

/** Another one where two runs share a machine. */
const PORT = Number(process.env.STANDPOINT_PORT ?? 41737)
const address = `http://127.0.0.1:${PORT}`
const build = process.env.STANDPOINT_DIST ?? 'dist'

export default defineConfig<WatchOptions>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: 'results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: 'list',
  workers: 2,
  // Others may use the machine too, and starve a test; what passes only the second time is listed as flaky.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  // Software GL on shared cores: the first picture can take many seconds.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: address,
    launchOptions: launchOptions(),
    contextOptions: { reducedMotion: 'reduce' },
    // Answers that a spec makes up would not reach it. Where it is wanted, a spec says so.
    serviceWorkers: 'block',
    colorScheme: 'light',
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
  },
  // A title says where a test runs: everywhere at a desk, and on a phone where it is tagged so.
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone-only/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `npx --no-install vite preview --host 127.0.0.1 --port ${PORT} --strictPort --outDir ${build}`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
