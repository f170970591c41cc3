// Files, for the command: what fails becomes a sentence that says what to do.
import { randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from './answer.ts'
import { text } from './text.ts'

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export const isThere = existsSync

/** A path as a person reads it: relative to the folder they are in, unless that climbs far. */
export function shortPath(path: string, folder: string): string {
  const short = relative(folder, resolve(folder, path)).replaceAll('\\', '/')
  return short.startsWith('../../') ? resolve(folder, path) : short || '.'
}

/** The text of a UTF-8 file, without a byte order mark. */
export function readText(path: string, folder: string): string {
  try {
    const bytes = readFileSync(path)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const isNoText = cause instanceof TypeError
    throw new Refusal(text.refusals.cannotRead(shortPath(path, folder), isNoText || codeOf(cause)))
  }
}

/** Writes the whole file or nothing: to a file beside it first, which then takes its place. */
export function writeText(path: string, content: string, folder: string): void {
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
