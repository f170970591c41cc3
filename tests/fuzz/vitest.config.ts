// npx vitest run --config tests/fuzz/vitest.config.ts: too slow for every check, so apart from the unit tests.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { dir: 'tests/fuzz', include: ['**/*.test.ts'], fileParallelism: false },
})
