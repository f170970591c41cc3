// Which words of the interface the source names, read from its syntax.
import { type Node, nodesOf, parse } from './source-files.ts'

/** A room of words ('' for those that the page has from the start), and keys in it; '*' is a key that is chosen. */
export type Path = readonly string[]

/** What a file names of the words. A path that ends at a group hands the whole of it on. */
export function pathsIn(file: string, source: string): Path[] {
  const nodes = [...nodesOf(parse(file, source))]
  const { bound, renamed } = bindings(nodes)
  const inner = new Set([...nodes.filter(isMember).map(({ object }) => object), ...renamed])
  return nodes.filter(isMember).flatMap((node) => {
    const path = inner.has(node) ? undefined : pathOf(node, bound)
    return path ? [path] : []
  })
}

const isMember = ({ type }: Node) => type === 'MemberExpression'

type Bound = Map<string, Path>

/** What stands for words, by its name in the file; and what is only given another name. */
function bindings(nodes: readonly Node[]): { bound: Bound; renamed: Node[] } {
  const bound: Bound = new Map()
  const renamed: Node[] = []
  const bind = (name: Node, path: Path) => {
    if (name.type === 'Identifier') bound.set(String(name.name), path)
    for (const { key, value } of (name.properties ?? []) as Record<'key' | 'value', Node>[]) {
      bind(value, [...path, String(key.name)])
    }
  }
  for (const node of nodes) {
    const type = (node.typeAnnotation as Node | null)?.typeAnnotation as Node | undefined
    const typed = type && pathOfType(type)
    if (typed) bind((node.key ?? node) as Node, typed)
    const { id, init } = node as { id?: Node; init?: Node }
    const path = node.type === 'VariableDeclarator' && init && pathOf(init, bound)
    if (!id || !path) continue
    bind(id, path)
    if (!id.typeAnnotation) renamed.push(init)
  }
  return { bound, renamed }
}

const ROOM = /^(?:use(\w*)Text|(\w*)TextIn|(\w*)[tT]exts|(\w*)Text)$/
const roomOf = (name: unknown): Path | undefined => {
  const found = ROOM.exec(String(name))
  return found ? [(found.slice(1).find((room) => room) ?? '').toLowerCase()] : undefined
}

function pathOfType(type: Node): Path | undefined {
  if (type.type === 'TSTypeReference') return roomOf((type.typeName as Node).name)
  if (type.type !== 'TSIndexedAccessType') return undefined
  const path = pathOfType(type.objectType as Node)
  return path && [...path, keyOf((type.indexType as Node).literal as Node | undefined)]
}

const keyOf = (literal: Node | undefined) => String(literal?.value ?? '*')

function pathOf(node: Node, bound: Bound): Path | undefined {
  if (node.type === 'Identifier') return bound.get(String(node.name))
  if (node.type === 'CallExpression') return roomOf((node.callee as Node).name)
  if (!isMember(node)) return undefined
  const [object, key] = [node.object as Node, node.property as Node]
  // `texts.en`, `searchTexts[language]`: a language is no key.
  if (/texts$/i.test(String(object.name))) return roomOf(object.name)
  const path = pathOf(object, bound)
  if (path) return [...path, node.computed ? keyOf(key) : String(key.name)]
  // `context.words`, where a type of the file says what `words` is.
  return node.computed ? undefined : bound.get(String(key.name))
}
