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
  readonly slot: number
  /** What is drawn over it, over that, and so on: one set of bands for all, so that they line up. */
  readonly stack: Stack
}

/** A stack that has become part of another says which. */
type Stack = { most: number; partOf: Stack | null }

/**
 * Greedy: each provision takes the lowest slot that nothing uses which may be drawn over it: a provision
 * on the same area, on one that contains it or on one within it, of a proposal that can be on beside it.
 *
 * @param drawn in the order of the story
 */
export function assignSlots(index: StoryIndex, drawn: readonly Proposal[]): SlotTable {
  const placed: Placed[] = []
  const at = new Map<string, Placed[]>()
  /** What lies on the parts of an area, by that area. */
  const within = new Map<string, Placed[]>()
  for (const proposal of drawn) {
    for (const { id, area, effect } of proposal.provisions) {
      const containers = index.containing.get(area).map((one) => one.id)
      for (const means of meansOf(index.grammar.lookOf(effect))) {
        const on = (where: AreaId) => `${means} ${where}`
        const overlapping = [
          ...[area, ...containers].flatMap((where) => at.get(on(where)) ?? []),
          ...(within.get(on(area)) ?? []),
        ]
        const slot = lowestFree(
          overlapping.filter((other) => canBothBeOn(proposal, other.proposal)),
        )
        const stack: Stack = { most: slot, partOf: null }
        for (const other of overlapping) join(other.stack, stack)
        const own = { key: `${proposal.id}/${id}`, means, proposal, slot, stack }
        placed.push(own)
        put(at, on(area), own)
        for (const outer of containers) put(within, on(outer), own)
      }
    }
  }
  const table = new Map<string, Partial<Record<Means, Slot>>>()
  for (const { key, means, slot, stack } of placed) {
    table.set(key, { ...table.get(key), [means]: { slot, slots: wholeOf(stack).most + 1 } })
  }
  return table
}

/** Of an exclusive group one is on at a time. */
function canBothBeOn(one: Proposal, other: Proposal): boolean {
  const group = one.exclusiveGroup
  return group === undefined || group !== other.exclusiveGroup || one.id === other.id
}

function lowestFree(used: readonly Placed[]): number {
  const taken = new Set(used.map(({ slot }) => slot))
  let slot = 0
  while (taken.has(slot)) slot++
  return slot
}

function put(lists: Map<string, Placed[]>, key: string, own: Placed): void {
  const list = lists.get(key)
  if (list) list.push(own)
  else lists.set(key, [own])
}

function wholeOf(stack: Stack): Stack {
  let whole = stack
  while (whole.partOf) whole = whole.partOf
  // The next look is a short one.
  if (whole !== stack) stack.partOf = whole
  return whole
}

function join(one: Stack, other: Stack): void {
  const [whole, part] = [wholeOf(one), wholeOf(other)]
  if (whole === part) return
  part.partOf = whole
  whole.most = Math.max(whole.most, part.most)
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
