import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { serveLayers } from './geo/serve-layers.ts'
import { preloadStory } from './src/load/preload-story.ts'
import { prerender } from './src/page/prerender.ts'
import { tokensStyleSheet } from './src/theme/tokens-plugin.ts'

/** `data:` is for the icons in MapLibre's own style sheet. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The policy stands in the built page, and as a header where the preview server can send one. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'standpoint:content-security-policy',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { server }) =>
        server
          ? []
          : [
              {
                tag: 'meta',
                attrs: {
                  'http-equiv': 'Content-Security-Policy',
                  content: CONTENT_SECURITY_POLICY,
                },
                injectTo: 'head-prepend',
              },
            ],
    },
    configurePreviewServer(server) {
      server.middlewares.use((_request, response, next) => {
        response.setHeader(
          'Content-Security-Policy',
          `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
        )
        next()
      })
    },
  }
}

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
  ],
  // Small assets stay files: as data: addresses the policy would refuse them.
  build: { assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 1200 },
  // Workers fetch what they rarely need, as the page does.
  worker: { format: 'es' },
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
