// One hash of what the recipes mean: comments, types, formatting and the places of files do not count,
// every number and word of the code and of its tables does.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TransformOptions, transform } from 'esbuild'

/** No setting of the project has a say in how a module is written out. */
const MEANING: TransformOptions = {
  loader: 'ts',
  target: 'esnext',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  tsconfigRaw: {},
}

/** As the transform writes them; types are gone by then. */
const IMPORT = /import(?:[^"';]*from)?"[^"]*";/g
const OUR_MODULE = /(?<=\b(?:from|import)")\.[^"]*(?=")/g

/** SHA-256 of a module and of all that it imports, except packages; those count by name. */
export async function hashRecipes(entry: string): Promise<string> {
  const hashes = new Map<string, Promise<string>>()

  function hashOnce(path: string): Promise<string> {
    const hash = hashes.get(path) ?? (path.endsWith('.json') ? hashTable(path) : hashModule(path))
    hashes.set(path, hash)
    return hash
  }

  /** An import is named by the hash of what it brings, and its rank among the others is nothing. */
  async function hashModule(path: string): Promise<string> {
    const { code } = await transform(readFileSync(path, 'utf8'), MEANING)
    const names = code.match(OUR_MODULE) ?? []
    const brought = await Promise.all(names.map((name) => hashOnce(join(dirname(path), name))))
    const named = code.replaceAll(OUR_MODULE, () => brought.shift() ?? '')
    const imports = named.match(IMPORT) ?? []
    return sha256([...imports.sort(), named.replaceAll(IMPORT, '')].join('\n'))
  }

  return hashOnce(entry)
}

async function hashTable(path: string): Promise<string> {
  return sha256(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
