// Runs something before methods of the browser's own classes, which then work as ever.

/** @param names those that the class does not have are left out */
export function before<Owner extends object>(
  prototype: Owner,
  names: readonly string[],
  run: (owner: Owner) => void,
): void {
  for (const name of names) {
    const original: unknown = Reflect.get(prototype, name)
    if (typeof original !== 'function') continue
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: Owner, ...given: unknown[]) {
        run(this)
        return Reflect.apply(original, this, given)
      },
    })
  }
}
