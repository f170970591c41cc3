// story check: every fault of a story and of its layers, each with its place; then warnings, which are none.

import { basename, dirname } from 'node:path'
import { type Fault, MOST_FAULTS } from '../story/faults.ts'
import type { Story } from '../story/types.ts'
import type { Answer, Call } from './answer.ts'
import { countItems } from './count-story.ts'
import { findWarnings, type Warning } from './find-warnings.ts'
import { formatFaults, formatWarning } from './format-faults.ts'
import { locateJson } from './locate-json.ts'
import { isJson, placeFaults } from './place-faults.ts'
import { readLayers } from './read-layers.ts'
import { type ReadStory, readStory } from './read-story.ts'
import { text } from './text.ts'

export function check({ operands: [operand = '.'], folder }: Call): Answer {
  const read = readStory(operand, folder)
  const layers = read.shape && readLayers(read.shape, read, folder)
  const faults = placeFaults(
    [...(read.parsed.ok ? [] : read.parsed.faults), ...(layers?.faults ?? [])],
    new Map([[read.file, read.text], ...(layers?.texts ?? [])]),
  )
  const story = read.parsed.ok ? read.parsed.story : undefined
  const warnings = [
    ...ofTheFile(read),
    ...(story && layers ? findWarnings(story, layers.layers) : []),
  ]
  return {
    exit: faults.length > 0 ? 1 : 0,
    data: { file: read.file, faults, warnings, counts: story ? countItems(story) : null },
    format: (paint) =>
      [
        formatFaults(faults, paint),
        ...warnings.map((warning) => `${formatWarning(warning, paint)}\n`),
        ...(faults.length < MOST_FAULTS
          ? []
          : [`${paint.dim(text.check.mostFaults(MOST_FAULTS))}\n`]),
        ...(read.shape ? [] : [`${paint.dim(text.check.layersLater)}\n`]),
        closing(faults, story, paint.red, paint.green),
      ].join(''),
  }
}

/** Warnings that a parsed story no longer shows. */
function ofTheFile({ path, text: content, shape }: ReadStory): Warning[] {
  const repeated = isJson(content) ? locateJson(content, new Set()).repeated : []
  const name = basename(dirname(path))
  return [
    ...(repeated.length > 0 ? [{ type: 'repeated-key' as const, items: repeated }] : []),
    ...(shape && shape.id !== name
      ? [{ type: 'id-is-not-folder' as const, items: [shape.id, name] }]
      : []),
  ]
}

function closing(
  faults: readonly Fault[],
  story: Story | undefined,
  bad: (line: string) => string,
  good: (line: string) => string,
): string {
  const files = new Set(faults.map((fault) => fault.file)).size
  return story && faults.length === 0
    ? `${good(text.check.noFaults(countItems(story)))}\n`
    : `${bad(text.check.faults(faults.length, files))}\n`
}
