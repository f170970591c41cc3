// Words that take a side. A retelling says who says what; it does not choose its words as one party would. Within
// quotation marks a word is the speaker's own, and stays.
import { formatPath } from './faults.ts'
import type { Story } from './types.ts'
import { makeWalk } from './walk-story.ts'

/** What each word does, by the forms that it takes. */
export const PARTIAL_WORDS: readonly { readonly forms: RegExp; readonly why: string }[] = [
  { forms: /\bregimes?\b/iu, why: 'denies a government its name' },
  { forms: /\b(junta|puppets?|cronies|warlords?)\b/iu, why: 'denies a government its right' },
  { forms: /\bterroris(t|ts|m)\b/iu, why: 'a verdict; say what was done' },
  {
    forms: /\b(aggressors?|invaders?|occupiers?|warmongers?)\b/iu,
    why: 'names a party by a verdict; say what it did, and who judges it so',
  },
  { forms: /\b(freedom fighters?|heroes|heroic\w*|martyrs?)\b/iu, why: 'praises one side' },
  { forms: /\b(liberat(e|es|ed|ion|ing))\b/iu, why: 'whose freedom is for the parties to say' },
  { forms: /\bso-called\b/iu, why: 'doubts a name without saying who does' },
  {
    forms: /\b(brutal|barbar(ic|ous)|savage|evil|cynical|shameless)(ly)?\b/iu,
    why: 'a feeling, not a fact',
  },
  { forms: /\b(unprovoked|senseless)\b/iu, why: 'a verdict; say who gives it' },
  { forms: /\bpropaganda\b/iu, why: 'calls a statement false without saying why' },
  {
    forms: /\b(admit(s|ted|ting)? (that|to)|confess(es|ed)?|concede[sd]?)\b/iu,
    why: 'presupposes that it is true, or a fault',
  },
  {
    forms: /\b(allege[sd]?|allegedly|purport(s|ed|edly)?|supposedly)\b/iu,
    why: 'doubts one speaker more than another',
  },
  {
    forms: /\b(insist(s|ed|ing)?|boast(s|ed)?|rant(s|ed)?|whine[sd]?)\b/iu,
    why: 'colours how it was said',
  },
  {
    forms: /\b(refuse[sd]? to admit|even claims?|merely claims?)\b/iu,
    why: 'colours how it was said',
  },
  { forms: /\bgot hold of\b/iu, why: 'hints at something improper; say obtained' },
  {
    forms: /\b(of course|obviously|clearly|naturally)\b/iu,
    why: 'takes the reader’s agreement for granted',
  },
  { forms: /\b(illegitimate|rightful(ly)?|historic lands?)\b/iu, why: 'a claim; say whose' },
]

export type PartialWord = { readonly word: string; readonly why: string }

/** The words of a text that take a side, quotations aside. */
export function partialWordsIn(text: string): PartialWord[] {
  const own = text.replace(/[“"][^“”"]*[”"]/gu, ' ')
  return PARTIAL_WORDS.flatMap(({ forms, why }) => {
    const [word] = forms.exec(own) ?? []
    return word === undefined ? [] : [{ word, why }]
  })
}

const walkTexts = makeWalk('text')

/** All of a story, each with its place. Titles of sources are not the story's own words. */
export function findPartialWords(story: Story): (PartialWord & { readonly path: string })[] {
  const found: (PartialWord & { path: string })[] = []
  walkTexts(story, (text, path) => {
    if (path[0] === 'sources' && path.at(-1) === 'title') return
    for (const word of partialWordsIn(text)) found.push({ ...word, path: formatPath(path) })
  })
  return found
}
