// The words of the legend.
import { listed } from './listed.en.ts'

export const legendEn = {
  legend: {
    title: 'Legend',
    disputed: 'Status disputed',
    vague: 'No agreed bounds',
    schematic: 'Schematic line',
    lines: (names: readonly string[]) => `${listed(names)}, schematic`,
    focus: 'In close view on this map',
    focusWhy:
      'The areas that this map was made to look at; the article may name others more often.',
    borders: 'Borders',
    side: (held: string) => `${held}, on this side of the line`,
    'claim-line': 'Edge of the claim',
    withheld: 'Recognised border, not followed here',
    holders: (actors: string) => ` (${actors})`,
    arcs: ', joined by arcs to what is guaranteed',
    onlyThese: 'Only these',
    onlyTheseLong: (what: string) => `Only these areas: ${what}`,
    silent: 'Silent in the article',
    silentWhy: 'A view was to be expected here, and the article gives none.',
    faint: 'seen before',
    faintWhy: 'Another plan took its place; its outlines stay, so that the two can be compared.',
    switchOn: 'Switch on',
    switchOnLong: (title: string) => `Switch on: ${title}`,
    switchOff: 'Switch off',
    switchOffLong: (title: string) => `Switch off: ${title}`,
  },
}
