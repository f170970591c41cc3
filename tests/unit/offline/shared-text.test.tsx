// A text that another app shares comes in the page's own address, and does not stay there.
import { afterEach, describe, expect, it } from 'vitest'
import { webManifest } from '../../../src/hosting/web-manifest.ts'
import { takeSharedText } from '../../../src/offline/shared-text.ts'

const { title, text, url } = webManifest.share_target.params
const openWith = (words: Record<string, string>) =>
  history.replaceState(null, '', `/folder/?${new URLSearchParams(words)}#area=a`)

afterEach(() => history.replaceState(null, '', '/'))

describe('a shared text', () => {
  it.each([
    [{ [text]: 'Words & more', [title]: 'A title' }, 'Words & more'],
    [{ [text]: ' ', [title]: 'A title', [url]: 'https://example.org' }, 'A title'],
    [{ [url]: 'https://example.org' }, 'https://example.org'],
    [{ [text]: '' }, ''],
  ])('is taken by the names of the manifest, and out of the address: %j', (words, expected) => {
    openWith(words)
    expect(takeSharedText()).toBe(expected)
    expect(location.search).toBe('')
    expect(location.pathname).toBe('/folder/')
    expect(location.hash).toBe('#panel=article')
  })

  it('is none where nothing was shared, and the link stays', () => {
    openWith({ other: 'x' })
    expect(takeSharedText()).toBeNull()
    expect(location.search).toBe('?other=x')
    expect(location.hash).toBe('#area=a')
  })
})
