// An area’s name in a language, and its other names.
import { describe, expect, it } from 'vitest'
import { nameOf, otherNames } from '../../../src/story/name-of.ts'
import { makeArea, makeIndex } from '../support/small-story.ts'

const names = { en: 'Germany', de: 'Deutschland', pl: 'Niemcy' }
const [area] = makeIndex({
  areas: [makeArea('island', { names }), makeArea('northland')],
}).story.areas
if (!area) throw new Error('the story has no area')

describe('the name of an area', () => {
  it('is the one in the language that is asked for, with the rest as its other names', () => {
    expect(nameOf(area, 'de')).toBe('Deutschland')
    expect(otherNames(area, 'de')).toEqual([
      ['en', 'Germany'],
      ['pl', 'Niemcy'],
    ])
  })

  it('is the English one where there is none, and no other name then', () => {
    expect(nameOf(area, 'fr')).toBe('Germany')
    expect(otherNames(area, 'fr')).toEqual([
      ['de', 'Deutschland'],
      ['pl', 'Niemcy'],
    ])
  })

  it('is told once where two languages write it alike', () => {
    const alike = {
      ...area,
      names: { en: 'Donbas', uk: 'Донбас', pl: 'Donbas', fr: 'Donbass', ro: 'Donbass' },
    }
    expect(otherNames(alike, 'en')).toEqual([
      ['uk', 'Донбас'],
      ['fr', 'Donbass'],
    ])
  })
})
