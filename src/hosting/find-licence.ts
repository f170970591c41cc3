// The licence of a package as it is installed: its name, by package.json, and its text, by the file beside it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type Licence = {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly licence: string
  readonly text: string
}

/** @throws where a package says nothing of its licence */
export function findLicence(folder: string): Licence {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: unknown }
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry))
  if (typeof license !== 'string' || license === '' || file === undefined) {
    throw new Error(`${name} ${version} has no licence that could be shipped with it (${folder})`)
  }
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() }
}

/** The folder of the package that a file is of; undefined for files of our own. */
export function packageFolder(file: string): string | undefined {
  if (!file.includes('/node_modules/')) return undefined
  for (let folder = dirname(file); folder.includes('/node_modules/'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    // Within a package some folders have one of their own, which only says how to load what is in it.
    if (existsSync(manifest) && /"version"/.test(readFileSync(manifest, 'utf8'))) return folder
  }
  return undefined
}
