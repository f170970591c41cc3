// Remembers the last result of a pure function, so that what did not change keeps its identity.

export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined
  return (...args) => {
    const isOther =
      args.length !== last?.args.length || args.some((arg, i) => arg !== last?.args[i])
    if (!last || isOther) last = { args, result: compute(...args) }
    return last.result
  }
}
