// A room of the state: a part that a link holds, how actions change it, and its keys in the link. The keys of
// a room are read together, so that their order in the link means nothing.
import type { StoryIndex } from '../story/index-story.ts'

/** What a link asked for and this story does not have. */
export type DroppedValue = {
  readonly key: string
  readonly value: string
  /** True where the story has it, but it cannot be shown beside something else that was asked for. */
  readonly isExcluded?: true
}

export type Read<State> = { readonly state: State; readonly dropped: readonly DroppedValue[] }

export type Room<State, Action> = {
  readonly initial: State
  /** The next state; the same object where nothing changes. */
  readonly reduce: (state: State, action: Action, index: StoryIndex) => State
  readonly keys: readonly string[]
  /** @param asked the values of the room's keys that the link has */
  readonly read: (asked: Asked, index: StoryIndex) => Read<State>
  /** The values of its keys, in their order; those of the default are left out. */
  readonly write: (state: State) => Readonly<Record<string, string | undefined>>
}

export type Asked = Readonly<Record<string, string | undefined>>

/** The one of some known words that a value of a link means, as mail programs may have dressed it up. */
export function wordIn<Word extends string>(
  value: string,
  known: readonly Word[] | { has(word: Word): boolean },
): Word | undefined {
  const isKnown = (word: string) =>
    Array.isArray(known)
      ? (known as readonly string[]).includes(word)
      : (known as { has(word: Word): boolean }).has(word as Word)
  const plain = value
    .replace(/[?#].*$/, '')
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+$/, '')
  return [value, plain].find(isKnown) as Word | undefined
}

/** A room of one key whose value is one word, or nothing. */
export function readWord<Word extends string>(
  key: string,
  asked: Asked,
  known: Parameters<typeof wordIn<Word>>[1],
): { readonly word: Word | undefined; readonly dropped: readonly DroppedValue[] } {
  const value = asked[key]
  const word = value === undefined ? undefined : wordIn(value, known)
  return { word, dropped: value === undefined || word ? [] : [{ key, value }] }
}

/** The state with a change, or the same object where the change is none. */
export function changed<State extends object>(state: State, change: Partial<State>): State {
  const isSame = (Object.keys(change) as (keyof State)[]).every(
    (key) => JSON.stringify(state[key]) === JSON.stringify(change[key]),
  )
  return isSame ? state : { ...state, ...change }
}
