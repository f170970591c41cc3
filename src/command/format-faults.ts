// Faults and warnings as text, grouped by file, in the order in which they stand there.
import type { Warning } from './find-warnings.ts'
import type { Paint } from './paint.ts'
import type { PlacedFault } from './place-faults.ts'
import { text } from './text.ts'

/** A value that would fill the screen is cut. */
const LONGEST = 200
/** The ids that a warning lists; the rest is counted. */
const MOST_ITEMS = 12

export function formatFaults(faults: readonly PlacedFault[], paint: Paint): string {
  const files = [...new Set(faults.map((fault) => fault.file))]
  return files
    .map((file) => {
      const here = faults
        .filter((fault) => fault.file === file)
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
      return `${paint.bold(file)}\n${here.map((fault) => formatFault(fault, paint)).join('')}\n`
    })
    .join('')
}

function formatFault(fault: PlacedFault, paint: Paint): string {
  const place = fault.line === undefined ? '' : `${fault.line}:${fault.column}  `
  const rows = [
    ['found', fault.found],
    ['expected', fault.expected],
    ['hint', fault.hint],
  ] as const
  return [
    `  ${place}${paint.cyan(shorten(fault.path))}\n`,
    ...rows.flatMap(([key, value]) =>
      value === undefined
        ? []
        : [`      ${paint.dim(text.check[key].padEnd(9))} ${shorten(value)}\n`],
    ),
  ].join('')
}

export function formatWarning({ type, items }: Warning, paint: Paint): string {
  const listed = items.slice(0, MOST_ITEMS).map(shorten)
  const more = items.length - listed.length
  return `${paint.yellow(text.check.warning)} ${text.warnings[type](items.length, listed, more)}`
}

/** On one line, without control characters: a story may hold anything, a terminal must not obey it. */
function shorten(value: string): string {
  const line = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`
}
