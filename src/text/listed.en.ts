// Names one after another, as English lists them: "one, two and three".
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export const listed = (names: readonly string[]): string => list.format(names)
