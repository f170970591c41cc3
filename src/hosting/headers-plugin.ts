// A Vite plugin: the build holds a `_headers` file, which Netlify, Cloudflare Pages and others read. What it says
// for other hosts is in the README.
import type { Plugin } from 'vite'
import { policyFor } from './content-security-policy.ts'

/** By path: what never changes under its name is kept for ever, all else is asked for anew. */
const headersFor = (
  framedBy?: string,
): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  '/*': {
    'Content-Security-Policy': policyFor(framedBy),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
    'Cache-Control': 'no-cache',
  },
  '/assets/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
})

export const formatHeaders = (framedBy?: string): string =>
  Object.entries(headersFor(framedBy))
    .map(([path, headers]) => {
      // Rules add up; a name that comes again must first be taken back.
      const again = path === '/*' ? [] : Object.keys(headers).map((name) => `  ! ${name}`)
      const own = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
      return `${[path, ...again, ...own].join('\n')}\n`
    })
    .join('\n')

export function headersFile(): Plugin {
  return {
    name: 'standpoint:headers',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: formatHeaders() })
    },
  }
}
