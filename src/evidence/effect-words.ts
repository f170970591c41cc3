// What a provision does, in words: those of the story where it declares the effect, else those of the interface,
// with the provision's own noun where it has one.
import type { StoryIndex } from '../story/index-story.ts'
import type { Area, Provision } from '../story/types.ts'
import type { Text } from '../text/text.ts'

type Doing = Pick<Provision, 'effect' | 'noun'>

export const effectWords = (doing: Doing, index: StoryIndex, text: Text): string =>
  effectWordsDeclared(doing, index) ??
  withNoun(doing, index, text) ??
  text.effects[index.grammar.lookOf(doing.effect)]

/** The story's own words, where it declares the effect. */
export const effectWordsDeclared = (doing: Doing, index: StoryIndex): string | undefined =>
  declared(doing, index)?.words

/** For the legend, where there is little room. */
export const shortEffect = (doing: Doing, index: StoryIndex, text: Text): string =>
  declared(doing, index)?.short ??
  withNoun(doing, index, text) ??
  text.effectsInLegend[index.grammar.lookOf(doing.effect)]

const declared = ({ effect }: Doing, { story }: StoryIndex) =>
  story.effects.find(({ id }) => id === effect)

function withNoun(
  { effect, noun }: Doing,
  { grammar }: StoryIndex,
  text: Text,
): string | undefined {
  const words: Readonly<Record<string, (noun: string) => string>> = text.effectsOn
  return noun === undefined ? undefined : words[grammar.lookOf(effect)]?.(noun)
}

/** What an area is called by its kind: "Province", "Sea". */
export const kindWords = (area: Area, { story, grammar }: StoryIndex, text: Text): string =>
  story.kinds.find(({ id }) => id === area.kind)?.words ?? text.areaKinds[grammar.kindOf(area)]
