// What can mark an area out: it is in the story's focus, disputed, vague or schematic.
import type { Area, Story } from './types.ts'

export const TRAITS = ['focus', 'disputed', 'vague', 'schematic'] as const
export type Trait = (typeof TRAITS)[number]

function hasTrait(area: Area, trait: Trait, story: Story): boolean {
  return trait === 'focus' ? story.view.focus.includes(area.id) : area[trait] !== undefined
}

/** The areas with a trait, in the story's order; all of them where no trait is asked for. */
export function areasWith(trait: Trait | null, story: Story): readonly Area[] {
  return trait ? story.areas.filter((area) => hasTrait(area, trait, story)) : story.areas
}
