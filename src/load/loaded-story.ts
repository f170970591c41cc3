// What comes of loading a story: the story, or what is wrong with it.
import type { Fault } from '../story/faults.ts'
import type { Story } from '../story/types.ts'

export type LoadedStory =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly faults: readonly Fault[] }
