// One walk over a story by its schema, which yields its ids, references, dates and texts with their paths: what a
// key holds stands once, in the schema, and whoever checks, counts or renames need not list keys again.
import * as v from 'valibot'
import { Story as StorySchema } from './schema.ts'
import type { Collection } from './schema-words.ts'
import type { Story } from './types.ts'

/** What a text of a story is. */
export type Leaf =
  | { readonly role: 'id'; readonly of: Collection }
  | { readonly role: 'reference'; readonly to: Collection }
  | { readonly role: 'date' }
  | { readonly role: 'text' }
export type Role = Leaf['role']

/** Keys and indexes from the root; the same list each time, for speed: copy it to keep it. */
export type Path = readonly (string | number)[]

type Plan =
  | { readonly type: 'leaf'; readonly leaf: Leaf }
  | { readonly type: 'list'; readonly item: Plan }
  | {
      readonly type: 'object'
      readonly keys: readonly { readonly key: string; readonly plan: Plan }[]
      readonly rest: Plan | null
    }

/** The part of a Valibot schema that is looked at. */
type Part = {
  readonly type?: string
  readonly entries?: Readonly<Record<string, Part>>
  readonly rest?: Part
  readonly item?: Part
  readonly wrapped?: Part
  readonly options?: readonly Part[]
}

export type Walk<Wanted extends Role> = (
  story: Story,
  onLeaf: (text: string, path: Path, leaf: Extract<Leaf, { role: Wanted }>) => void,
) => void

/** Prepares a walk that visits only what has one of these roles; to be made once. */
export function makeWalk<Wanted extends Role>(...roles: readonly Wanted[]): Walk<Wanted> {
  const schema: object = StorySchema
  const plan = planOf(schema as Part, (leaf) => (roles as readonly Role[]).includes(leaf.role))
  return (story, onLeaf) => {
    if (plan) visit(plan, story, [], onLeaf as OnLeaf)
  }
}

type OnLeaf = (text: string, path: Path, leaf: Leaf) => void

function visit(plan: Plan, value: unknown, path: (string | number)[], onLeaf: OnLeaf): void {
  if (value === undefined) return
  switch (plan.type) {
    case 'leaf':
      onLeaf(value as string, path, plan.leaf)
      return
    case 'list': {
      const list = value as readonly unknown[]
      for (let i = 0; i < list.length; i++) step(plan.item, list[i], i, path, onLeaf)
      return
    }
    case 'object': {
      const object = value as Readonly<Record<string, unknown>>
      for (const { key, plan: inner } of plan.keys) step(inner, object[key], key, path, onLeaf)
      if (!plan.rest) return
      for (const key of Object.keys(object)) {
        if (plan.keys.some((known) => known.key === key)) continue
        step(plan.rest, object[key], key, path, onLeaf)
      }
    }
  }
}

function step(
  plan: Plan,
  value: unknown,
  key: string | number,
  path: (string | number)[],
  onLeaf: OnLeaf,
): void {
  path.push(key)
  visit(plan, value, path, onLeaf)
  path.pop()
}

/** Null where nothing within is wanted. */
function planOf(part: Part, isWanted: (leaf: Leaf) => boolean): Plan | null {
  if (part.wrapped) return planOf(part.wrapped, isWanted)
  if (part.item) {
    const item = planOf(part.item, isWanted)
    return item && { type: 'list', item }
  }
  // The options of a union are objects whose keys differ, so that one plan serves all.
  const objects = part.type === 'union' ? (part.options ?? []) : part.entries ? [part] : []
  if (objects.length > 0) {
    const keys = objects.flatMap(({ entries = {} }) =>
      Object.entries(entries).flatMap(([key, entry]) => {
        const plan = planOf(entry, isWanted)
        return plan ? [{ key, plan }] : []
      }),
    )
    const rest = part.rest ? planOf(part.rest, isWanted) : null
    return keys.length > 0 || rest ? { type: 'object', keys, rest } : null
  }
  const leaf = leafOf(part)
  return leaf && isWanted(leaf) ? { type: 'leaf', leaf } : null
}

function leafOf(part: Part): Leaf | null {
  const metadata: { role?: unknown } = v.getMetadata(part as v.GenericSchema)
  return metadata.role === undefined ? null : (metadata as Leaf)
}
