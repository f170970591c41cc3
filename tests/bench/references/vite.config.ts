// The reference pages are built as the app is: same target, same handling of small assets.
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  publicDir: false,
  build: { assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 1200 },
})
