// How an actor stands: sides are taken by the stances that count, and silence, absence and being undecided differ.
import { describe, expect, it } from 'vitest'
import { ACCEPTANCES, acceptanceOf, isStated } from '../../../src/story/acceptance.ts'
import type { Stance } from '../../../src/story/types.ts'
import { STANCES } from '../../../src/story/view-words.ts'

describe('the acceptance of an actor', () => {
  it.each<[stances: Stance[], isSilent: boolean, acceptance: string]>([
    [['supports'], false, 'accepts'],
    [['supports', 'supports'], true, 'accepts'],
    [['supports', 'conditional'], false, 'conditional'],
    [['opposes'], false, 'refuses'],
    [['opposes', 'rejects', 'says'], false, 'refuses'],
    [['undecided'], false, 'undecided'],
    [['undecided'], true, 'undecided'],
    [['supports', 'rejects'], false, 'mixed'],
    [['conditional', 'undecided'], false, 'mixed'],
    [['says'], false, 'no side'],
    [['demands', 'expects', 'claims'], false, 'no side'],
    [['says'], true, 'silent'],
    [[], true, 'silent'],
    [[], false, 'nothing'],
  ])('of %j, silent: %s, is %s', (stances, isSilent, acceptance) => {
    expect(acceptanceOf(stances, isSilent)).toBe(acceptance)
  })

  it('is one of those that are counted, whichever the stance', () => {
    for (const stance of STANCES) expect(ACCEPTANCES).toContain(acceptanceOf([stance], false))
  })

  it('can be compared where a side was taken, or being undecided was said', () => {
    expect(ACCEPTANCES.filter(isStated)).toEqual([
      'accepts',
      'conditional',
      'undecided',
      'mixed',
      'refuses',
    ])
  })
})
