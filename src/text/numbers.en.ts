// Numbers as English writes them.
export const numbers = new Intl.NumberFormat('en')

const plural = new Intl.PluralRules('en')

/** A number and what is counted: "1 passage", "2 passages". */
export const count = (n: number, one: string, other: string): string =>
  `${numbers.format(n)} ${plural.select(n) === 'one' ? one : other}`
