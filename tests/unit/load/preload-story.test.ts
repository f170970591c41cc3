// What the built page asks for at once, and in which order: a browser asks one host for few files at a time.
import { describe, expect, it } from 'vitest'
import { preloadStory, VIEWER } from '../../../src/load/preload-story.ts'

type Answer = { readonly html: string; readonly tags: readonly { attrs: { href: string } }[] }

const PAGE =
  '<head><meta name="standpoint-story" content="ukraine-peace-talks" /><script src="./early.js"></script></head>'
const font = 'assets/inter-latin-wght-normal-abc.woff2'
const bundle = {
  [font]: { type: 'asset', fileName: font },
  'assets/viewer-abc.js': { type: 'chunk', name: VIEWER, fileName: 'assets/viewer-abc.js' },
  'assets/other-abc.js': { type: 'chunk', name: 'other', fileName: 'assets/other-abc.js' },
}

function build(page = PAGE): Answer {
  const { transformIndexHtml } = preloadStory()
  const { handler } = transformIndexHtml as unknown as {
    handler: (html: string, context: { bundle: unknown }) => Answer
  }
  return handler(page, { bundle })
}

describe('the built page', () => {
  it('asks for the fonts of its first paint before any script', () => {
    const { html } = build()
    expect(html.indexOf(font)).toBeGreaterThan(0)
    expect(html.indexOf(font)).toBeLessThan(html.indexOf('<script'))
  })

  it('asks for the viewer, and then for the story and its layers', () => {
    const asked = build().tags.map(({ attrs }) => attrs.href)
    expect(asked.slice(0, 2)).toEqual([
      './assets/viewer-abc.js',
      './stories/ukraine-peace-talks/story.json',
    ])
    expect(asked).toContain('./geo/areas.geojson')
    expect(asked).not.toContain('./assets/other-abc.js')
  })

  it('is not built where it names no story', () => {
    expect(() => build('<head></head>')).toThrow('standpoint-story')
  })
})
