// From format 3 to 4. What the old format could not tell apart is told by what it could: a claim on an area is to
// own it, any other was an assertion; whoever controls was in `by`, and is in `to` now.
import { BUILT_IN_KINDS } from './grammar-words.ts'
import { isId } from './ids.ts'

type Fields = Readonly<Record<string, unknown>>

export function toFormat4(story: Fields): Fields {
  return {
    ...story,
    format: 4,
    kinds: ownKinds(story.areas),
    effects: [],
    groups: groupsOf(story.proposals),
    proposals: each(story.proposals, proposal),
    positions: each(story.positions, position),
    relations: [],
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Maps the objects of a list; what is no list, and what in it is no object, stays for the schema to name. */
const each = (list: unknown, upgrade: (item: Fields) => unknown): unknown =>
  Array.isArray(list) ? list.map((item) => (isFields(item) ? upgrade(item) : item)) : list

const textsAt = (list: unknown, key: string): string[] =>
  Array.isArray(list)
    ? [...new Set(list.map((item: unknown) => (isFields(item) ? item[key] : undefined)))].filter(
        (text): text is string => typeof text === 'string' && isId(text),
      )
    : []

/** The format had one kind of area that only some countries have; whatever is not built in is the story's own. */
const ownKinds = (areas: unknown): unknown =>
  textsAt(areas, 'kind')
    .filter((kind) => !(BUILT_IN_KINDS as readonly string[]).includes(kind))
    .map((id) => ({ id, words: capitalise(id), look: 'province' }))

const groupsOf = (proposals: unknown): unknown =>
  textsAt(proposals, 'exclusiveGroup').map((id) => ({ id, name: capitalise(id) }))

const capitalise = (id: string): string =>
  id.slice(0, 1).toUpperCase() + id.slice(1).replaceAll('-', ' ')

function proposal({ status, ...item }: Fields): Fields {
  return {
    ...item,
    status: item.kind === 'past arrangement' ? 'agreed' : 'proposed',
    ...(status === undefined ? {} : { standing: status }),
    provisions: each(item.provisions, provision),
  }
}

function provision({ by, ...item }: Fields): Fields {
  if (by === undefined) return item
  const isHeld = item.effect === 'controlled' || item.effect === 'recognised'
  return { ...item, [isHeld ? 'to' : 'by']: by }
}

function position(item: Fields): Fields {
  if (item.stance !== 'claims') return item
  const isOnArea = isFields(item.on) && 'area' in item.on
  return { ...item, stance: isOnArea ? 'claims' : 'says' }
}
