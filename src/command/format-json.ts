// JSON as the formatter of this repository writes it, so that a new file needs no second pass.

const WIDEST = 100

/** Two spaces; a list of plain values stands on one line where it has room. */
export function formatJson(value: unknown): string {
  return `${format(value, '', 0)}\n`
}

/** @param taken letters before the value on its line, and the comma after it */
function format(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  const entries = Object.entries(value)
  if (entries.length === 0) return open + close
  if (isList && value.every((item) => typeof item !== 'object')) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    if (taken + line.length <= WIDEST) return line
  }
  const inner = `${indent}  `
  const lines = entries.map(([key, item]) => {
    const name = isList ? '' : `${JSON.stringify(key)}: `
    return inner + name + format(item, inner, inner.length + name.length + 1)
  })
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}
