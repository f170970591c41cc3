// A Vite plugin: the tokens as a style sheet, `virtual:tokens.css`, so that they stand in one place.
import type { Plugin } from 'vite'
import { tokensToCss } from './tokens.ts'

const NAME = 'virtual:tokens.css'
const RESOLVED = '\0tokens.css'

export function tokensStyleSheet(): Plugin {
  return {
    name: 'standpoint:tokens',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? tokensToCss() : undefined),
  }
}
