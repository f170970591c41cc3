// The words of the actors' cards and of the voice that was picked.
import { count } from './numbers.en.ts'

export const voiceEn = {
  kinds: {
    state: 'State',
    person: 'Person',
    organisation: 'Organisation',
    group: 'Group',
    document: 'Document',
  },
  speaksFor: 'Speaks for',
  spokenForBy: 'Spoken for by',
  area: 'On the map',
  pick: 'Show on the map what it wants and refuses',
  pickPerson: 'Show on the map what this person wants and refuses',
  nothingToDraw: 'No view of it is on an area of this map.',
  inTheArticle: 'In the article',
  notInTheArticle: 'No passage names it by a place or rests on its view.',
  positions: 'Positions',
  noPositions: 'The article reports no position of its own.',
  through: (name: string) => `Through ${name}, who speaks for it`,
  silences: 'Silences',
  noSilences: 'No silence of it is recorded.',
  provisions: 'In proposals',
  noProvisions: 'No provision is by it or to it.',
  provisionCount: (n: number) => count(n, 'provision', 'provisions'),
}
