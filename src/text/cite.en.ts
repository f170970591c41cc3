// The words of a citation and of its dialog.
import { listed } from './listed.en.ts'

export const citeEn = {
  title: 'Cite',
  formats: { text: 'Text', csl: 'CSL-JSON', ris: 'RIS', bibtex: 'BibTeX' },
  format: 'Format',
  result: 'Citation',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'The browser did not let us copy. The text is selected: copy it with the keyboard.',
  save: 'Save as a file',
  hint: 'It leads to this place in the viewer and names what it rests on. Check it against the rules of your journal.',

  /** What is cited. */
  passage: (source: string, paragraph: string) => `${source}, ${paragraph}, retold`,
  paragraph: (paragraphs: readonly number[]) =>
    `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(paragraphs.map(String))}`,
  position: (actors: string, stance: string, target: string) => `${actors}: ${stance} (${target})`,
  provision: (proposal: string, effect: string, area: string) => `${proposal}: ${effect} (${area})`,
  actors: listed,

  retold: 'Retold in our own words.',
  restsOn: (sources: readonly string[]) => `Rests on: ${sources.join('; ')}.`,
  basis: (basis: string) => `Basis: ${basis}.`,
  status: (status: string) => `Status of the proposal: ${status}.`,
  inference: 'That this place is meant is our inference.',
  quoted: (title: string) => `“${title}.”`,
  seen: (address: string, day: string) => `${address} (seen ${day}).`,
}
