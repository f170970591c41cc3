// Names one after another, as English lists them: "one, two and three".
const all = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const any = new Intl.ListFormat('en-GB', { type: 'disjunction' })

export const listed = (names: readonly string[]): string => all.format(names)
/** "one, two or three". */
export const anyOf = (names: readonly string[]): string => any.format(names)
