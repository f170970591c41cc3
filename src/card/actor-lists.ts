// What an actor's card lists: views by voice, and the passages that are about it.
import type { StoryIndex } from '../story/index-story.ts'
import type { View } from '../story/reaching.ts'
import type { Actor, ActorId, Passage } from '../story/types.ts'
import { type Voice, voiceOf } from '../story/voice.ts'

/** Relations and then positions, of one voice. */
export const viewsOf = (actor: ActorId, index: StoryIndex, voice: Voice): readonly View[] =>
  [
    ...(index.relationsByActor.get(actor) ?? []),
    ...(index.positionsByActor.get(actor) ?? []),
  ].filter(({ evidence }) => voiceOf(evidence, index) === voice)

/** Mentions that mean the actor by the name of the area that it stands for. */
export const metonymsIn = ({ mentions }: Passage, { area }: Actor) =>
  mentions.filter((mention) => mention.sense === 'metonym' && mention.area === area)

/** Those that mean it by a place word, and those under its views and silences, in reading order. */
export function passagesOf(actor: Actor, index: StoryIndex): readonly Passage[] {
  const { story, positionsByActor, relationsByActor, silencesByActor } = index
  const views = [
    ...(positionsByActor.get(actor.id) ?? []),
    ...(relationsByActor.get(actor.id) ?? []),
    ...(silencesByActor.get(actor.id) ?? []),
  ]
  const under = new Set(
    views.flatMap(({ evidence }) =>
      evidence.flatMap((item) => ('passage' in item ? item.passage : [])),
    ),
  )
  const near = actor.area ? (index.passagesByArea.get(actor.area) ?? []) : []
  for (const passage of near) if (metonymsIn(passage, actor).length > 0) under.add(passage.id)
  return story.passages.filter(({ id }) => under.has(id))
}
