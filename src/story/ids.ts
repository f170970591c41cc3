// What can be an id: of a story, a folder, or anything in a story. Needs no schema, so that the page can ask too.

// The look-ahead comes first: on millions of letters the rest would run out of stack.
export const ID = /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/
export const AN_ID =
  'an id of lower-case letters, digits and single hyphens, at most 100 characters'
export const isId = (text: string): boolean => ID.test(text)
