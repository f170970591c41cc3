// With which verbs a story lets each party speak. One party that says, beside one that claims and declares, reads as
// one that is believed and one that is not.

import type { Story } from '../story/types.ts'
import type { Party } from './count-voices.ts'
import { principals } from './count-voices.ts'

/** Verbs of saying, by the word that stands for their forms. */
const VERBS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    say: /\b(say|says|said|saying)\b/giu,
    tell: /\b(tell|tells|told)\b/giu,
    call: /\b(call|calls|called|calling)\b/giu,
    think: /\b(think|thinks|thought|believes?|believed|regards?|regarded)\b/giu,
    ask: /\b(ask|asks|asked)\b/giu,
    want: /\b(want|wants|wanted|seeks?|sought)\b/giu,
    propose: /\b(propose|proposes|proposed|suggests?|suggested|raised)\b/giu,
    claim: /\b(claim|claims|claimed)\b/giu,
    declare: /\b(declare|declares|declared|announces?|announced)\b/giu,
    hold: /\b(hold|holds|held) that\b/giu,
    reject: /\b(rejects?|rejected|rules? out|ruled out|excludes?|excluded|turned it down)\b/giu,
    warn: /\b(warn|warns|warned|threatens?|threatened)\b/giu,
    demand: /\b(demand|demands|demanded)\b/giu,
  }),
)

export type PartyVerbs = {
  readonly name: string
  /** Verbs with how often, the most frequent first. */
  readonly verbs: readonly (readonly [verb: string, times: number])[]
}

/** In the words of the positions of each party. */
export function countVerbs(story: Story, parties: readonly Party[]): PartyVerbs[] {
  const principal = principals(story)
  return parties.map(({ id, name }) => {
    const texts = story.positions
      .filter(({ actors }) => actors.some((actor) => principal.get(actor) === id))
      .map(({ text }) => text.replace(/“[^”]*”/gu, ' '))
    const verbs = [...VERBS].flatMap(([verb, forms]) => {
      const times = texts.reduce((sum, text) => sum + (text.match(forms)?.length ?? 0), 0)
      return times > 0 ? [[verb, times] as const] : []
    })
    return { name, verbs: verbs.toSorted((a, b) => b[1] - a[1]) }
  })
}
