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

/** Who may show the page in a frame can be said in a header only. */
export const POLICY = `${IN_PAGE}; frame-ancestors 'none'`

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
        response.setHeader('Content-Security-Policy', POLICY)
        next()
      })
    },
  }
}
