// Which files of a build are kept on a reader's device before they are asked for: all that the viewer is made of,
// but not what most readers never need. MapLibre is kept once it was used, and the first pictures likewise.

/** What the service worker is told about its build. */
export type HeldFiles = {
  /** As Workbox takes them: a revision only where the name says nothing of the content. */
  readonly held: readonly { readonly url: string; readonly revision: string | null }[]
  /** The other files of `assets/`: kept when they are used, and cleared when a build no longer has them. */
  readonly later: readonly string[]
}

const WHOLE = ['index.html', 'early.js', 'icon.svg', 'manifest.webmanifest']
const ASSET = /^assets\/.+\.(js|mjs|css|woff2)$/
const RARE = /^assets\/(gl-map|maplibre-gl-worker)-/

/** @param revisionOf says what is in a file whose name does not */
export function heldFiles(
  files: readonly string[],
  revisionOf: (file: string) => string,
): HeldFiles {
  const sorted = [...files].sort()
  const isHeld = (file: string) => ASSET.test(file) && !RARE.test(file)
  return {
    held: [
      ...sorted.filter(isHeld).map((url) => ({ url, revision: null })),
      ...WHOLE.filter((file) => files.includes(file)).map((url) => ({
        url,
        revision: revisionOf(url),
      })),
    ],
    later: sorted.filter((file) => file.startsWith('assets/') && !isHeld(file)),
  }
}
