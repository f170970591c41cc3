// The look of an effect or of a kind of area: built in, or declared by the story with the look of a built-in one.
import {
  type BuiltInEffect,
  type BuiltInKind,
  EFFECTS,
  type Ground,
  KINDS,
} from './grammar-words.ts'
import type { Story } from './types.ts'

type Declared = Pick<Story, 'effects' | 'kinds'>

export type GrammarOf = {
  /** What a provision's effect is drawn as. */
  readonly lookOf: (effect: string) => BuiltInEffect
  readonly groundOf: (effect: string) => Ground
  /** What an area is drawn and named as. */
  readonly kindOf: (area: { readonly kind: string }) => BuiltInKind
}

/** Of a story whose references are sound; an id that leads nowhere counts as the first of its list. */
export function grammarOf({ effects, kinds }: Declared): GrammarOf {
  const looks = new Map(effects.map(({ id, look }) => [id, look]))
  const kindLooks = new Map(kinds.map(({ id, look }) => [id, look]))
  const lookOf = (effect: string): BuiltInEffect =>
    looks.get(effect) ?? (isEffect(effect) ? effect : 'controlled')
  return {
    lookOf,
    groundOf: (effect) => EFFECTS[lookOf(effect)].on,
    kindOf: ({ kind }) => kindLooks.get(kind) ?? (isKind(kind) ? kind : 'region'),
  }
}

const isEffect = (id: string): id is BuiltInEffect => Object.hasOwn(EFFECTS, id)
const isKind = (id: string): id is BuiltInKind => Object.hasOwn(KINDS, id)
