// The colour of a proposal's overlay: its place in the story decides, so it never changes with what is on.
import type { ProposalId, Story } from '../story/types.ts'
import { overlayColours, type ThemeName } from '../theme/tokens.ts'

export function overlayColour(story: Story, proposal: ProposalId, theme: ThemeName): string {
  const colours = overlayColours[theme]
  const place = story.proposals.findIndex(({ id }) => id === proposal)
  return colours[Math.max(0, place) % colours.length] ?? ''
}
