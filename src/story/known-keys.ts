// Which keys the schema knows at a place, so that a slip in a key can be answered with "did you mean …".

type Part = {
  readonly entries?: Readonly<Record<string, Part>>
  readonly item?: Part
  readonly wrapped?: Part
  readonly options?: readonly Part[]
}

/**
 * The keys of the object that the schema has at a place; none where it has no object there.
 *
 * @param schema a Valibot schema
 * @param path keys and indexes from the root
 */
export function keysAt(schema: object, path: readonly unknown[]): readonly string[] {
  const parts = path.reduce<readonly Part[]>(
    (here, key) => here.flatMap(unwrap).flatMap((part) => step(part, key)),
    [schema as Part],
  )
  return parts.flatMap(unwrap).flatMap((part) => Object.keys(part.entries ?? {}))
}

/** What is within "optional" and "one of". A picklist has options too, which are texts and have no keys. */
function unwrap(part: Part): readonly Part[] {
  if (part.wrapped) return unwrap(part.wrapped)
  if (part.options) return part.options.flatMap((option) => unwrap(option))
  return [part]
}

function step({ entries, item }: Part, key: unknown): readonly Part[] {
  if (typeof key === 'number') return item ? [item] : []
  const name = String(key)
  const entry = entries && Object.hasOwn(entries, name) ? entries[name] : undefined
  return entry ? [entry] : []
}
