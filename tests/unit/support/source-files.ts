// The source of the app as the tests of its architecture read it: files, imports, words in JSX.
import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'
import { ROOT, readText } from './files.ts'

export type Import = {
  /** The file that imports, from `src/`. */
  readonly from: string
  /** A file from `src/`, or a package. */
  readonly to: string
  readonly isOurs: boolean
  /** A type leaves no trace; a value is loaded with the file; dynamic is loaded later, on demand. */
  readonly kind: 'type' | 'value' | 'dynamic'
}

export const sourceFiles = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|css)$/.test(file))
  .sort()

export const readSource = (file: string): string => readText(`src/${file}`)

/** The folder below `src/` that a file is in; empty for the files of the root. */
export const folderOf = (file: string): string =>
  file.includes('/') ? (file.split('/')[0] ?? '') : ''

const isCode = (file: string) => /\.tsx?$/.test(file)

export type Node = { readonly type: string; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

export function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item)
  if (!isNode(value)) return
  yield value
  for (const child of Object.values(value)) {
    if (typeof child === 'object' && child !== null) yield* nodesOf(child)
  }
}

export function parse(file: string, source: string): Node {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  return program as unknown as Node
}

/** All imports of a file: static, re-exports, dynamic, and workers by address. */
export function importsOf(file: string, source: string): Import[] {
  const found: [specifier: unknown, kind: Import['kind']][] = []
  for (const node of nodesOf(parse(file, source))) {
    if (node.type === 'ImportDeclaration') {
      const names = node.specifiers as Node[]
      const areTypes = names.length > 0 && names.every((name) => name.importKind === 'type')
      found.push([node.source, node.importKind === 'type' || areTypes ? 'type' : 'value'])
    }
    if (/^Export(All|Named)Declaration$/.test(node.type) && node.source) {
      found.push([node.source, node.exportKind === 'type' ? 'type' : 'value'])
    }
    if (node.type === 'ImportExpression') found.push([node.source, 'dynamic'])
    if (node.type === 'TSImportType') found.push([node.argument ?? node.source, 'type'])
    if (node.type === 'NewExpression' && (node.callee as Node).name === 'URL') {
      const [address, base] = node.arguments as Node[]
      const isCodeAddress = /\.[jt]sx?$/.test(String(address?.value))
      if (base?.type === 'MemberExpression' && isCodeAddress) found.push([address, 'dynamic'])
    }
  }
  return found.flatMap(([specifier, kind]): Import[] => {
    const name = isNode(specifier) ? specifier.value : undefined
    if (typeof name !== 'string') return []
    const isOurs = name.startsWith('.')
    const to = isOurs ? posix.join(posix.dirname(file), name).replace(/\?.*$/, '') : packageOf(name)
    return [{ from: file, to, isOurs, kind }]
  })
}

/** The values that a file imports from a package, by their names there; all of it, or handed on, is '*'. */
export function namesFrom(from: string, file: string, source: string): string[] {
  const names: string[] = []
  for (const node of nodesOf(parse(file, source))) {
    if (!isNode(node.source) || node.source.value !== from || node.importKind === 'type') continue
    if (node.type !== 'ImportDeclaration') {
      names.push('*')
      continue
    }
    for (const { importKind, imported } of node.specifiers as Node[]) {
      if (importKind !== 'type') names.push(isNode(imported) ? String(imported.name) : '*')
    }
  }
  return names
}

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

/** Words that JSX writes out itself: text, strings in braces, and attributes that are read out. */
export function wordsInJsx(file: string, source: string): string[] {
  const words: unknown[] = []
  for (const node of nodesOf(parse(file, source))) {
    if (node.type === 'JSXText') words.push(node.value)
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node.children as Node[]) {
        if (child.type === 'JSXExpressionContainer') words.push((child.expression as Node).value)
      }
    }
    if (node.type === 'JSXAttribute') {
      const isRead = /^(aria-label|aria-description|title|alt|placeholder|label)$/
      if (isRead.test(String((node.name as Node).name)))
        words.push((node.value as Node | null)?.value)
    }
  }
  return words.filter((word) => typeof word === 'string' && /\p{L}/u.test(word)) as string[]
}

export const allImports: readonly Import[] = sourceFiles
  .filter(isCode)
  .flatMap((file) => importsOf(file, readSource(file)))

/** A file and all that is loaded with it: its imports of values, and theirs; files and packages. */
export function loadedWith(file: string, imports: readonly Import[] = allImports): Set<string> {
  const loaded = new Set([file])
  // A set may grow while it is walked.
  for (const one of loaded) {
    for (const { from, to, kind } of imports) if (from === one && kind === 'value') loaded.add(to)
  }
  return loaded
}
