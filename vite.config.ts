import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { serveLayers } from './geo/serve-layers.ts'
import { contentSecurityPolicy } from './src/hosting/content-security-policy.ts'
import { headersFile } from './src/hosting/headers-plugin.ts'
import { licences } from './src/hosting/licences-plugin.ts'
import { storyList } from './src/hosting/list-stories.ts'
import { serviceWorker } from './src/hosting/service-worker-plugin.ts'
import { installable } from './src/hosting/web-manifest-plugin.ts'
import { preloadStory, VIEWER } from './src/load/preload-story.ts'
import { prerender } from './src/page/prerender.ts'
import { tokensStyleSheet } from './src/theme/tokens-plugin.ts'

const shippedLicences = licences()

export default defineConfig({
  // Relative addresses: the built site works in any folder of any host.
  base: './',
  plugins: [
    react(),
    serveLayers(),
    tokensStyleSheet(),
    preloadStory(),
    prerender(),
    contentSecurityPolicy(),
    headersFile(),
    storyList(),
    installable(),
    serviceWorker(shippedLicences.worker),
    shippedLicences.page,
  ],
  // Small assets stay files: as data: addresses the policy would refuse them.
  build: {
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    // All that the viewer needs at first is one file: thirty small ones keep the browser busier than what is in them.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', test: /src\/start\.ts$|vite\/preload-helper/, priority: 1 },
            { name: VIEWER, test: /src\/main\.tsx$/ },
          ],
        },
      },
    },
  },
  // Workers fetch what they rarely need, as the page does.
  worker: {
    format: 'es',
    plugins: () => [shippedLicences.worker],
  },
  optimizeDeps: { include: ['maplibre-gl', 'react-aria', 'react-stately'] },
  // A guard against hanging, not a measure of speed: machines are shared.
  test: {
    testTimeout: 60_000,
    pool: 'threads',
    // By default one core stays free, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Pure functions keep nothing from one file to the next: what one has loaded is loaded for all.
        test: { name: 'pure', include: ['tests/unit/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/unit/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/unit/support/component-setup.ts'],
        },
      },
    ],
  },
} as Parameters<typeof defineConfig>[0])
