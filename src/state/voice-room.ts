// The actor whose voice was picked: the map then shows what it wants and refuses.
import type { ActorId } from '../story/types.ts'
import { changed, type Room, readWord } from './room.ts'

export type VoiceState = { readonly voice: ActorId | null }
export type VoiceAction = { readonly type: 'voice-picked'; readonly actor: ActorId | null }

export const voiceRoom: Room<VoiceState, VoiceAction> = {
  initial: { voice: null },
  reduce: (state, action) =>
    action.type === 'voice-picked' ? changed(state, { voice: action.actor }) : state,
  keys: ['voice'],
  read: (asked, index) => {
    const { word, dropped } = readWord<ActorId>('voice', asked, index.actors)
    return { state: { voice: word ?? null }, dropped }
  },
  write: ({ voice }) => ({ voice: voice ?? undefined }),
}
