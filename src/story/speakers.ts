// Whose words count as an actor's: its own, and those of whoever speaks for it, at first or at second hand.
import type { StoryIndex } from './index-story.ts'
import type { Actor, ActorId } from './types.ts'

/** The actor itself first, then who speaks for it, nearest first, each once. */
export function speakersOf(id: ActorId, { actors, speakersByActor }: StoryIndex): readonly Actor[] {
  const own = actors.get(id)
  const found = new Set<Actor>(own ? [own] : [])
  // A set is walked with what is added on the way.
  for (const { id: one } of found) {
    for (const speaker of speakersByActor.get(one) ?? []) found.add(speaker)
  }
  return [...found]
}

/** Whom the actor speaks for, and whom that one does, nearest first, each once. */
export function principalsOf(id: ActorId, { actors }: StoryIndex): readonly Actor[] {
  const found = new Set<Actor>()
  for (let next = actors.get(id)?.speaksFor; next; ) {
    const principal = actors.get(next)
    if (!principal || found.has(principal) || principal.id === id) break
    found.add(principal)
    next = principal.speaksFor
  }
  return [...found]
}
