// What every test of a component starts from: words for what a page shows, and an empty page.
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A guard against hanging, not a measure of speed: machines are shared.
configure({ asyncUtilTimeout: 30_000 })

afterEach(cleanup)
