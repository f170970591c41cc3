// What the page may load and run: nothing but this site's own files. One place for the page itself, for the preview
// and for hosts that read a file of headers.
import type { Plugin } from 'vite'

/** `data:` is for the icons in MapLibre's own style sheet. */
const IN_PAGE = [
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

/**
 * The policy as a header. Who may show the page in a frame can be said in a header only: nobody, unless whoever
 * builds or previews the site names those who may.
 *
 * @param framedBy sources of `frame-ancestors`, such as "'self' https://example.org"
 */
export const policyFor = (framedBy = process.env.STANDPOINT_FRAMED_BY): string =>
  `${IN_PAGE}; frame-ancestors ${sourcesIn(framedBy) || "'none'"}`

/** What could begin another directive, or another header, is left out. */
const sourcesIn = (framedBy = ''): string =>
  framedBy
    .split(/\s+/)
    .filter((source) => /^('self'|https?:\/\/[\w.*:-]+)$/.test(source))
    .join(' ')

/** A Vite plugin: the policy stands in the built page, and as a header where the preview server can send one. */
export function contentSecurityPolicy(): Plugin {
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
                attrs: { 'http-equiv': 'Content-Security-Policy', content: IN_PAGE },
                injectTo: 'head-prepend',
              },
            ],
    },
    configurePreviewServer(server) {
      server.middlewares.use((_request, response, next) => {
        response.setHeader('Content-Security-Policy', policyFor())
        next()
      })
    },
  }
}
