// The script before the first paint gives the pane the kind that the viewer gives it.
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { PANE_KINDS } from '../../../src/pane/pane-kinds.ts'
import { parseLink } from '../../../src/state/link.ts'
import { PANELS } from '../../../src/state/reading-room.ts'
import { readText } from '../support/files.ts'
import { makeIndex } from '../support/small-story.ts'

const early = readText('public/early.js')
const index = makeIndex()

/** What the first script puts on the root of a page with this hash. */
function kindAtFirst(hash: string): unknown {
  const root = { dataset: {} as Record<string, string>, style: { setProperty: () => {} } }
  runInNewContext(early, {
    document: { documentElement: root, querySelector: () => null },
    location: { hash, search: '' },
    localStorage: { getItem: () => null },
    matchMedia: () => ({ matches: false }),
    addEventListener: () => {},
    URLSearchParams,
  })
  return root.dataset.paneKind
}

describe('the kind of the pane at the first paint', () => {
  it.each([
    '',
    '#map=5/49/31',
    '#panel=atlantis',
    '#panel=constructor',
    '#passage=p1',
    '#panel=timeline&passage=p1',
    ...PANELS.flatMap((panel) => [`#panel=${panel}`, `#map=5/49/31&panel=${panel}&sort=name`]),
  ])('is that of the viewer for the link “%s”', (hash) => {
    expect(kindAtFirst(hash)).toBe(PANE_KINDS[parseLink(hash, index).state.panel])
  })
})
