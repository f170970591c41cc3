// The hash of the recipes is one of what they mean: to write them otherwise changes nothing.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hashRecipes } from '../../../geo/hash-recipes.ts'
import { ROOT } from '../support/files.ts'

const COPY = mkdtempSync(join(tmpdir(), 'standpoint-recipes-'))
/** What makes the copy again what it was. */
const undo: (() => void)[] = []

/** The same recipes at another place of the disk. */
beforeAll(() => {
  const isPart = (path: string) => !path.startsWith(join(ROOT, 'geo/layers/'))
  for (const part of ['geo', 'src/geometry']) {
    cpSync(join(ROOT, part), join(COPY, part), { recursive: true, filter: isPart })
  }
})

afterEach(() => {
  for (const step of undo.splice(0).reverse()) step()
})

afterAll(() => rmSync(COPY, { recursive: true }))

const hashOf = (root: string) => hashRecipes(join(root, 'geo/layers.ts'))
const present = hashOf(ROOT)

function edit(file: string, before: string | RegExp, after: string) {
  const path = join(COPY, file)
  const text = readFileSync(path, 'utf8')
  const edited = text.replaceAll(before, after)
  if (edited === text) throw new Error(`${file} has no ${before}`)
  undo.push(() => writeFileSync(path, text))
  writeFileSync(path, edited)
}

function move(from: string, to: string) {
  mkdirSync(dirname(join(COPY, to)), { recursive: true })
  undo.push(() => renameSync(join(COPY, to), join(COPY, from)))
  renameSync(join(COPY, from), join(COPY, to))
}

describe('the hash of the recipes stays', () => {
  it('at another place', async () => {
    expect(await hashOf(COPY)).toBe(await present)
  })

  it.each<[string, () => void]>([
    ['with another comment', () => edit('geo/zones.ts', '// How fine', '// How very fine')],
    ['without comments', () => edit('geo/simplify.ts', /\/\*\*.*?\*\/|\/\/.*$/gm, '')],
    ['in another format', () => edit('geo/zones.ts', /\n\s*(?=\w)/g, '\n\n\n      ')],
    ['with another type', () => edit('geo/zones.ts', 'readonly box: readonly', 'box: readonly')],
    ['with line ends of another system', () => edit('geo/front-line.ts', '\n', '\r\n')],
    ['with a table in another format', () => edit('geo/data/areas.json', /\n\s*/g, ' ')],
    [
      'when a list of the app that it reads moves',
      () => {
        move('src/geometry/detailed-layers.ts', 'src/other/list.ts')
        edit('geo/layers.ts', 'src/geometry/detailed-layers.ts', 'src/other/list.ts')
      },
    ],
    [
      'when a recipe moves and its import stands elsewhere',
      () => {
        move('geo/recipes/rivers.ts', 'geo/rivers.ts')
        edit('geo/rivers.ts', "'../", "'./")
        const line = "import { rivers } from './recipes/rivers.ts'\n"
        edit('geo/layers.ts', line, '')
        edit('geo/layers.ts', 'import type', `${line.replace('recipes/', '')}import type`)
      },
    ],
    ['when the app changes a zoom', () => edit('src/geometry/detail.ts', '8.5', '9.5')],
    [
      'when the layers are served in another way',
      () => edit('geo/serve-layers.ts', '/geo/', '/x/'),
    ],
  ])('%s', async (_, change) => {
    change()
    expect(await hashOf(COPY)).toBe(await present)
  })
})

describe('the hash of the recipes changes', () => {
  it.each<[string, () => void]>([
    ['with a number', () => edit('geo/zones.ts', 'triangleKm2: 0.25', 'triangleKm2: 0.26')],
    ['with a number of a table', () => edit('geo/data/front-line.json', '1', '2')],
    ['with a name of a table', () => edit('geo/data/areas.json', 'Crimea', 'Krym')],
    ['with a string', () => edit('geo/admin-units.ts', "HKG: 'CHN'", "HKG: 'HKG'")],
    ['with an operator', () => edit('geo/small-parts.ts', ' >= ', ' > ')],
    ['with a list of the app', () => edit('src/geometry/detailed-layers.ts', "'coast', ", '')],
    [
      'with the order of layers',
      () => edit('geo/layers.ts', 'areas,\n  borders', 'borders,\n  areas'),
    ],
    ['with a package', () => edit('geo/small-parts.ts', '@turf/turf', '@turf/other')],
    [
      'when two imports trade names',
      () =>
        edit(
          'geo/layers.ts',
          "import { land } from './recipes/land.ts'",
          "import { rivers as land } from './recipes/rivers.ts'",
        ),
    ],
  ])('%s', async (_, change) => {
    change()
    expect(await hashOf(COPY)).not.toBe(await present)
  })
})
