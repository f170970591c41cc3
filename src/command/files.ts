// Files, for the command: what fails becomes a sentence that says what to do.
import { randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from './answer.ts'
import { text } from './text.ts'

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export const isThere = existsSync

/** What was typed or found, without signs that a terminal would obey: their numbers stand in their place. */
export const shown = (name: string): string =>
  name.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  )

/** A path as a person reads it: relative to the folder they are in, unless that climbs far. */
export function shortPath(path: string, folder: string): string {
  const short = relative(folder, resolve(folder, path)).replaceAll('\\', '/')
  return shown(short.startsWith('../../') ? resolve(folder, path) : short || '.')
}

/** Far more than any story, layer or article; the largest text that a program in JavaScript can hold is near. */
const LARGEST = 256_000_000

/** The text of a UTF-8 file, without a byte order mark. */
export function readText(path: string, folder: string): string {
  const bytes = readBytes(path, folder)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(text.refusals.noText(shortPath(path, folder)))
  }
}

export function readBytes(path: string, folder: string): Uint8Array {
  const name = shortPath(path, folder)
  try {
    const about = statSync(path)
    // A pipe or a device may have no end.
    if (!about.isFile() && !about.isDirectory()) throw new Refusal(text.refusals.noFile(name))
    if (about.size > LARGEST) throw new Refusal(text.refusals.tooLarge(name, LARGEST / 1e6))
    return readFileSync(path)
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal(text.refusals.cannotRead(name, codeOf(cause)))
  }
}

/** Writes the whole file or nothing: to a file beside it first, which then takes its place. */
export function writeFile(path: string, content: string | Uint8Array, folder: string): void {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, content, { flag: 'wx' })
    renameSync(draft, path)
  } catch (cause) {
    rmSync(draft, { force: true })
    throw new Refusal(text.refusals.cannotWrite(shortPath(path, folder), codeOf(cause)))
  }
}

/** True where there is nothing at the path, or an empty folder. */
export function isFree(path: string): boolean {
  try {
    return readdirSync(path).length === 0
  } catch (cause) {
    return codeOf(cause) === 'ENOENT'
  }
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
