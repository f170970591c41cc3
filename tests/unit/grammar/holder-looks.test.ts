// Holders under a convention are told apart, without a colour for any party.
import { describe, expect, it } from 'vitest'
import { holderLooks } from '../../../src/grammar/holder-looks.ts'
import { CLAIMANTS, claimed, holding } from '../support/claims.ts'

describe('holderLooks', () => {
  it('gives each holder one look, and no two the same while there are some', () => {
    const looks = holderLooks(
      claimed(
        holding('envoy', ['island']),
        holding('crown', ['northland']),
        holding('envoy', ['northland']),
        holding('guild', ['island']),
      ),
    )
    expect([...looks]).toEqual([
      ['envoy', 'plain'],
      ['crown', 'lines'],
      ['guild', 'dots'],
    ])
  })

  it('keeps what the story chooses, and gives it to nobody else', () => {
    const looks = holderLooks(
      claimed(holding('envoy', ['island']), holding('crown', ['island'], 'plain')),
    )
    expect(Object.fromEntries(looks)).toEqual({ envoy: 'lines', crown: 'plain' })
  })

  it('has a look for a fifth holder', () => {
    const looks = holderLooks(claimed(...CLAIMANTS.map((id) => holding(id, ['island']))))
    expect([...looks.values()].every(Boolean)).toBe(true)
    expect(looks.size).toBe(5)
  })
})
