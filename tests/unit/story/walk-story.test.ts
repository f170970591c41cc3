// One walk by the schema finds every id, reference, date and text of a story, each at its path.
import { describe, expect, it } from 'vitest'
import { formatPath } from '../../../src/story/faults.ts'
import { makeWalk, type Role, type Walk } from '../../../src/story/walk-story.ts'
import { shippedStory } from '../support/shipped-story.ts'
import { makeStory } from '../support/small-story.ts'

function leaves<Wanted extends Role>(walk: Walk<Wanted>, story = makeStory()) {
  const found: [string, string][] = []
  walk(story, (text, path) => found.push([formatPath(path), text]))
  return found
}

describe('makeWalk', () => {
  it('visits what has one of the roles and nothing else', () => {
    expect(leaves(makeWalk('date'))).toEqual([['$.events[0].date', '2020-05-01/2020-05-03']])
    const references = leaves(makeWalk('reference'))
    expect(references).toContainEqual(['$.proposals[0].provisions[0].by[0]', 'envoy'])
    expect(references).toContainEqual(['$.conventions[0].evidence[0].source', 'letter'])
    expect(references).toContainEqual(['$.areas[1].kind', 'region'])
    expect(references.filter(([path]) => path.endsWith('.id'))).toEqual([])
    expect(leaves(makeWalk('id')).map(([path]) => path)).toContain(
      '$.proposals[0].provisions[0].id',
    )
  })

  it('visits names in any language, as texts', () => {
    const story = makeStory({
      areas: [
        { id: 'island', kind: 'island', names: { en: 'Island', is: 'Ey' }, partOf: [] },
        ...makeStory().areas.slice(1),
      ],
    })
    const texts = leaves(makeWalk('text'), story)
    expect(texts).toContainEqual(['$.areas[0].names.en', 'Island'])
    expect(texts).toContainEqual(['$.areas[0].names.is', 'Ey'])
  })

  it('leaves no date, evidence or text of the shipped story out', () => {
    const visited = new Set(
      leaves(makeWalk('id', 'reference', 'date', 'text'), shippedStory).map(([path]) => path),
    )
    const missed: string[] = []
    const visit = (value: unknown, path: (string | number)[]) => {
      if (typeof value === 'string') {
        if (!visited.has(formatPath(path))) missed.push(String(path.at(-1)))
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          visit(inner, [...path, Array.isArray(value) ? Number(key) : key])
        }
      }
    }
    visit(shippedStory, [])
    // Closed lists, codes, addresses and the story's own id are none of these.
    expect([...new Set(missed)].sort()).toEqual(
      [
        '$schema',
        'address',
        'basis',
        'fingerprint',
        'id',
        'kind',
        'language',
        'look',
        'path',
        'role',
        'sense',
        'side',
        'stance',
        'status',
        'verification',
        'wikidata',
      ].sort(),
    )
  })
})
