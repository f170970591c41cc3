// story tiles: a layer as an archive beside it, of which a page fetches what it shows.
import { resolve } from 'node:path'
import { parseLayerText } from '../load/parse-texts.ts'
import { type Answer, type Call, Refusal } from './answer.ts'
import { isThere, readText, shortPath, shown, writeFile } from './files.ts'
import { formatFaults } from './format-faults.ts'
import { placeFaults } from './place-faults.ts'
import { text } from './text.ts'
import { writeArchive } from './write-archive.ts'

export function makeTiles({ operands: [operand = ''], folder }: Call): Answer {
  const from = resolve(folder, operand)
  if (!/[^/\\]\.(geo)?json$/.test(from)) throw new Refusal(text.refusals.noLayer(shown(operand)))
  const to = from.replace(/\.(geo)?json$/, '.pmtiles')
  const [source, file] = [shortPath(from, folder), shortPath(to, folder)]
  const content = readText(from, folder)
  if (isThere(to)) throw new Refusal(text.refusals.isThere(file))
  const parsed = parseLayerText({ text: content, path: source })
  const found = 'fault' in parsed ? [parsed.fault] : parsed.faults
  if ('fault' in parsed || found.length > 0) {
    const faults = placeFaults(found, new Map([[source, content]]))
    return {
      exit: 1,
      data: { file: null, faults },
      format: (paint) =>
        `${formatFaults(faults, paint)}${paint.red(text.tiles.faults(faults.length))}\n`,
    }
  }
  const { features } = parsed.layer
  if (features.length === 0) throw new Refusal(text.refusals.noFeatures(source))
  const { bytes, tiles, start } = writeArchive(parsed.layer)
  writeFile(to, bytes, folder)
  const size = { before: Buffer.byteLength(content), whole: bytes.length, start }
  return {
    exit: 0,
    data: { file, features: features.length, tiles, bytes: size, faults: [] },
    format: () => `${text.tiles.made(file, source, features.length, tiles, size)}\n`,
  }
}
