// The web manifest: what the site is called once it is installed, how it looks, what may be shared to it.
import { colourOf } from '../theme/tokens.ts'

export const MANIFEST = 'manifest.webmanifest'
/** The ground of the icon, and so of the bars around an installed page. */
export const GROUND = colourOf('accent', 'light')

export type IconFile = {
  readonly fileName: string
  /** Pixels of a side. */
  readonly size: number
  /** `maskable`: systems cut it to their own shape, and want a ground up to its edges. */
  readonly purpose: 'any' | 'maskable'
}

export const ICONS: readonly IconFile[] = [
  { fileName: 'icons/192.png', size: 192, purpose: 'any' },
  { fileName: 'icons/512.png', size: 512, purpose: 'any' },
  { fileName: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
  { fileName: 'icons/apple-180.png', size: 180, purpose: 'maskable' },
]

/** Relative addresses: the site may be in any folder of any host. */
export const webManifest = {
  id: './',
  name: 'Standpoint',
  short_name: 'Standpoint',
  description: 'A viewer that puts a negotiation on its map',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: GROUND,
  background_color: colourOf('paper', 'light'),
  categories: ['news', 'education', 'politics'],
  icons: ICONS.filter(({ fileName }) => !fileName.includes('apple')).map(
    ({ fileName, size, purpose }) => ({
      src: `./${fileName}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    }),
  ),
  // The page reads what was shared from its own address and takes it out of there at once.
  share_target: {
    action: './',
    method: 'GET',
    enctype: 'application/x-www-form-urlencoded',
    params: { title: 'shared-title', text: 'shared-text', url: 'shared-url' },
  },
}
