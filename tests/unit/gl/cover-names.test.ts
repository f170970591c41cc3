// Where panels lie on the map, in the map's own pixels, with a blank image of about their size.
import { describe, expect, it } from 'vitest'
import { coversOf } from '../../../src/gl/cover-names.ts'

const MAP = { left: 350, top: 0, width: 930, height: 800 }

describe('coversOf', () => {
  it('gives the middle of a panel from the map’s corner, and its size in steps of 8 pixels', () => {
    const legend = { left: 362, top: 540, width: 272, height: 173 }
    expect(coversOf(MAP, [legend]).at(-1)).toEqual({
      centre: [148, 626.5],
      image: 'blank:34:22:8',
    })
  })

  it('covers the edges from outside, so that no name runs over them', () => {
    expect(coversOf(MAP, [])).toEqual([
      { centre: [-4, 400], image: 'blank:1:100:8' },
      { centre: [934, 400], image: 'blank:1:100:8' },
      { centre: [465, -4], image: 'blank:117:1:8' },
      { centre: [465, 804], image: 'blank:117:1:8' },
    ])
  })

  it('leaves out what has no size, as it is not shown', () => {
    const hidden = { left: 0, top: 0, width: 0, height: 0 }
    expect(coversOf(MAP, [hidden])).toEqual(coversOf(MAP, []))
  })
})
