// The article as it is read: the map follows also what is drawn only as the reader comes to it, and the marks beside
// it stand where the passages are, also after they have moved.
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ArticlePanel } from '../../../src/article/ArticlePanel.tsx'
import { renderViewer } from '../support/render-viewer.tsx'
import { areaId } from '../support/small-story.ts'

const COUNT = 350
const passages = Array.from({ length: COUNT }, (_, i) => ({
  id: `p${i + 1}`,
  source: 'letter',
  paragraphs: [i + 1],
  kind: 'body',
  text: 'The envoy spoke of the north.',
  mentions: [{ area: 'northland', sense: 'literal', words: 'north' }],
}))

/** A watcher of the browser's that a test moves: it keeps what is watched, and who is told. */
function watcher() {
  const all: { told: (entries: object[]) => void; watched: Set<Element>; margin: string }[] = []
  class Watcher {
    private readonly own
    constructor(told: (entries: object[]) => void, { rootMargin = '' } = {}) {
      this.own = { told, watched: new Set<Element>(), margin: rootMargin }
      all.push(this.own)
    }
    observe(element: Element) {
      this.own.watched.add(element)
    }
    disconnect() {
      this.own.watched.clear()
    }
  }
  /** Tells those who watch the element, and nobody else. */
  const tell = (element: Element, seen: object = {}) =>
    act(() => {
      for (const { told, watched } of all) {
        if (watched.has(element)) told([{ target: element, ...seen }])
      }
    })
  const isWatched = (element: Element) => all.some(({ watched }) => watched.has(element))
  return { Watcher, tell, isWatched }
}

const sight = watcher()
const sizes = watcher()
beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', sight.Watcher)
  vi.stubGlobal('ResizeObserver', sizes.Watcher)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const items = () => [...document.querySelectorAll('[data-passage]')]
const passage = (id: string) => document.querySelector(`[data-passage="${id}"]`) as Element

describe('the map', () => {
  it('follows what is read, beyond the passages that are drawn at first', () => {
    const { state, commands } = renderViewer(<ArticlePanel />, { story: { passages } })
    expect(items()).toHaveLength(300)
    // The article as it opens, and then the first passage.
    sight.tell(passage('p1'), { isIntersecting: true })
    expect(commands).toEqual([])
    sight.tell(passage('p2'), { isIntersecting: true })
    expect(state().session.read).toBe('p1')
    sight.tell(document.querySelector('.article-passages + div') as Element, {
      isIntersecting: true,
    })
    expect(items()).toHaveLength(COUNT)
    sight.tell(passage('p1'), { isIntersecting: false })
    sight.tell(passage('p2'), { isIntersecting: false })
    sight.tell(passage('p340'), { isIntersecting: true })
    expect(state().session.read).toBe('p340')
    expect(commands.at(-1)).toEqual({ type: 'fit-areas', areas: [areaId('northland')] })
  })
})

describe('the marks beside the article', () => {
  it('stand where the passages are, and move with them', () => {
    let spread = 100
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      const place = Number(this.getAttribute('data-passage')?.slice(1) ?? 0)
      return { top: place * spread, height: 0 } as DOMRect
    })
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(1000)
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500)
    renderViewer(
      <div className="pane">
        <ArticlePanel />
      </div>,
      {
        story: { passages: passages.slice(0, 3) },
        start: { selection: { type: 'area', area: areaId('northland') } },
      },
    )
    const tops = () =>
      [...document.querySelectorAll<HTMLElement>('.mention-marks span')].map(
        ({ style }) => style.top,
      )
    expect(tops()).toEqual(['50px', '100px', '150px'])
    spread = 200
    sizes.tell(screen.getByRole('article'))
    expect(tops()).toEqual(['100px', '200px', '300px'])
  })
})
