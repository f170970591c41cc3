// Gives every provision that is drawn a slot, so that several on one area lie beside each other. What is not drawn
// takes no room: a lone overlay is never as sparse as ten would be.
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, Effect, Proposal } from '../story/types.ts'
import { effectStyles } from './effects.ts'

export type Slot = {
  /** From 0. */
  readonly slot: number
  /** How many slots there are where this one is used. */
  readonly slots: number
}

export type Means = 'hatch' | 'ring'

/** Slots by `proposal/provision`, then by means: bands of a hatch, rings inside the edge. */
export type SlotTable = ReadonlyMap<string, Readonly<Partial<Record<Means, Slot>>>>

type Placed = {
  readonly key: string
  readonly means: Means
  readonly proposal: Proposal
  readonly area: AreaId
  readonly slot: number
}

/**
 * Greedy: each provision takes the lowest slot that nothing uses which may be drawn over it: a provision
 * on the same area, on one that contains it or on one within it, of a proposal that can be on beside it.
 * Quadratic in the provisions, of which there are tens.
 *
 * @param drawn in the order of the story
 */
export function assignSlots(index: StoryIndex, drawn: readonly Proposal[]): SlotTable {
  const placed: Placed[] = []
  for (const proposal of drawn) {
    for (const provision of proposal.provisions) {
      for (const means of meansOf(index.grammar.lookOf(provision.effect))) {
        const own = { key: `${proposal.id}/${provision.id}`, means, proposal, area: provision.area }
        const taken = new Set(
          placed.filter((other) => conflict(own, other, index)).map((p) => p.slot),
        )
        let slot = 0
        while (taken.has(slot)) slot++
        placed.push({ ...own, slot })
      }
    }
  }
  const table = new Map<string, Partial<Record<Means, Slot>>>()
  for (const own of placed) {
    const slots = Math.max(...connected(own, placed, index).map((other) => other.slot + 1))
    table.set(own.key, { ...table.get(own.key), [own.means]: { slot: own.slot, slots } })
  }
  return table
}

function conflict(own: Omit<Placed, 'slot'>, other: Placed, index: StoryIndex): boolean {
  if (own.means !== other.means || !overlap(own.area, other.area, index)) return false
  const group = own.proposal.exclusiveGroup
  const isNeverBoth =
    group !== undefined &&
    group === other.proposal.exclusiveGroup &&
    own.proposal.id !== other.proposal.id
  return !isNeverBoth
}

/** All that is drawn over this one, over that, and so on: one set of bands for all, so that they line up. */
function connected(own: Placed, placed: readonly Placed[], index: StoryIndex): readonly Placed[] {
  const found = new Set([own])
  for (const one of found) {
    for (const other of placed) {
      if (other.means === one.means && overlap(one.area, other.area, index)) found.add(other)
    }
  }
  return [...found]
}

export function overlap(one: AreaId, other: AreaId, index: StoryIndex): boolean {
  if (one === other) return true
  const contains = (outer: AreaId, inner: AreaId) =>
    index.containing.get(inner)?.some((area) => area.id === outer) ?? false
  return contains(one, other) || contains(other, one)
}

function meansOf(look: Effect): Means[] {
  const style = effectStyles[look]
  // Along a line what is drawn counts itself: see the scene.
  if (style.on === 'line') return []
  const means: Means[] = []
  if (style.mark) means.push('hatch')
  if (style.ring) means.push('ring')
  return means
}
