// The lines of HTML that show the map in another page.

export type Frame = {
  readonly address: string
  readonly title: string
  /** CSS pixels; the width gives way where the page is narrower. */
  readonly width: number
  readonly height: number
}

/** CSS pixels, as small and as large as a frame can be made. */
export const FRAME = { least: 240, most: 4000 } as const

export const frameLength = (asked: number): number =>
  Math.min(FRAME.most, Math.max(FRAME.least, Math.round(asked) || FRAME.least))

export function embedCode({ address, title, width, height }: Frame): string {
  const attributes = {
    src: address,
    title,
    width: String(frameLength(width)),
    height: String(frameLength(height)),
    style: 'border:0;max-width:100%',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
  }
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeMarkup(value)}"`,
  )
  return `<iframe ${written.join(' ')}></iframe>`
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
