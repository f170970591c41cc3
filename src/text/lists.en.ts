// The words of the panels that list what there is: areas, proposals, what happened when.
import { count } from './numbers.en.ts'

export const listsEn = {
  areas: {
    title: 'Areas',
    inFocus: 'In close view on this map',
    around: 'Around them',
    passages: (n: number) => count(n, 'passage', 'passages'),
    notNamed: 'not named',
    hint: 'Choose an area, here or on the map, to see what is said about it.',
    filtered: (trait: string, n: number) => `Only ${n}: ${trait.toLocaleLowerCase('en')}.`,
    all: 'List all areas',
  },

  proposals: {
    title: 'Proposals',
    hint: 'Switch one on to draw it.',
    none: 'This story has no proposals.',
    offTheMap: 'It has no place to draw on the map.',
    presets: 'Several at once',
    clear: 'Switch all off',
    toGroup: (name: string) => `Down to: ${name}`,
    details: (title: string) => `What it says: ${title}`,
    provisions: 'What it would do, and where',
    voices: (n: number) => count(n, 'position taken on it', 'positions taken on it'),
    relations: 'How they stand to each other',
  },

  timeline: {
    title: 'What happened when',
    none: 'This story has no events.',
    marks: 'A dot is a day, a bar a longer time, an arrow an open end; what is hollow is not sure.',
    when: {
      before: 'Before the article',
      during: 'In the days of the article',
      after: 'After the article',
    },
    by: 'By or with:',
  },
}
