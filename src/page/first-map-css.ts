// The style sheet of the first map: which picture and how large, by the size of the page, the theme and the screen.
import { FIRST_VIEWS } from '../map/first-view.ts'
import type { ThemeName } from '../theme/tokens.ts'

export type PictureFile = {
  readonly view: string
  readonly theme: ThemeName
  readonly ratio: 1 | 2
  /** Relative to the style sheet. */
  readonly href: string
}

const DARK: Record<ThemeName, readonly [query: string, root: string][]> = {
  light: [['', ':root']],
  dark: [
    ['(prefers-color-scheme: dark)', ':root:not([data-theme="light"])'],
    ['', ':root[data-theme="dark"]'],
  ],
}

export function firstMapCss(files: readonly PictureFile[]): string {
  // The first view that matches holds, so that it comes last.
  return [...FIRST_VIEWS]
    .reverse()
    .flatMap(({ name, media, picture }) => [
      rule(media, `.first-picture{width:${picture.width}px;height:${picture.height}px}`),
      ...(['light', 'dark'] as const).flatMap((theme) =>
        DARK[theme].map(([query, root]) =>
          rule(
            [media, query].filter(Boolean).join(' and '),
            `${root} .first-picture{background-image:${imageSet(files, name, theme)}}`,
          ),
        ),
      ),
    ])
    .join('\n')
}

const rule = (media: string, body: string) => `@media screen and ${media}{${body}}`

function imageSet(files: readonly PictureFile[], view: string, theme: ThemeName): string {
  const own = files.filter((file) => file.view === view && file.theme === theme)
  return `image-set(${own.map(({ href, ratio }) => `url("${href}") ${ratio}x`).join(',')})`
}
