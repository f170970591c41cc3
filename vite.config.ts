import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { serveLayers } from './geo/serve-layers.ts'
import { contentSecurityPolicy } from './src/hosting/content-security-policy.ts'
import { headersFile } from './src/hosting/headers-plugin.ts'
import { licences } from './src/hosting/licences-plugin.ts'
import { storyList } from './src/hosting/list-stories.ts'
import { preloadStory } from './src/load/preload-story.ts'
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
    contentSecurityPolicy(),
    headersFile(),
    storyList(),
    shippedLicences.page,
  ],
  // Small assets stay files: as data: addresses the policy would refuse them.
  build: { assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 1200 },
  // Workers fetch what they rarely need, as the page does.
  worker: {
    format: 'es',
    plugins: () => [shippedLicences.worker],
  },
  optimizeDeps: { include: ['maplibre-gl', 'react-aria', 'react-stately'] },
  // A guard against hanging, not a measure of speed: machines are shared.
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
} as Parameters<typeof defineConfig>[0])
