// The words of an area's card, and of the facts on it.
import { count, numbers } from './numbers.en.ts'

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 })

export const cardEn = {
  card: {
    name: 'Card',
    close: 'Close',
    back: (name: string) => `Back to ${name}`,
    partOf: 'Part of',
    inTheArticle: 'In the article',
    positions: 'Positions',
    through: (name: string) => `Through ${name}, which contains it`,
    within: (name: string) => `In ${name}, a part of it`,
    parts: 'Parts of it',
    noPositions: 'The article reports no position on this area itself.',
    silences: 'Silences',
    sections: {
      name: 'On this card',
      article: 'Said',
      positions: 'Positions',
      silences: 'Silences',
      proposals: 'Proposals',
      beyond: 'Beyond',
    },
    /** After those on the area itself: how many views and silences reach it through others. */
    reached: (hasOwn: boolean, n: number) =>
      hasOwn
        ? `and ${numbers.format(n)} on wider areas or parts of it`
        : n > 0
          ? `No view on it alone; ${numbers.format(n)} on wider areas or parts of it`
          : 'No view is given, and none was to be expected.',
    noSilences: 'No silence is recorded for this area.',
    proposalsHere: 'Proposals here',
    noProposals: 'No proposal has a provision for this area.',
    draw: 'Draw',
    drawLong: (title: string) => `Draw on the map: ${title}`,
    announce: (name: string, n: number) => `${name}: ${count(n, 'passage', 'passages')}`,
    /** Told from an area of the same name. */
    actor: (name: string) => `${name} (actor)`,
    announceActor: (name: string, n: number) => `${name}: ${count(n, 'position', 'positions')}`,
    facts: 'Facts',
    factsPending: 'Computing…',
    notCome: 'The geometry of this area has not come yet.',
    factsFailed: 'The code that computes them could not be loaded.',
    noFacts: 'There is nothing to compute: the area has no agreed bounds.',
    notDrawn: 'This place is not drawn on the map.',
    noGeometry: 'The geometry of this area could not be loaded, so it is not on the map.',
    method:
      'Computed from the generalised outline that is drawn (on a sphere, with Turf) and rounded; borders along rivers come out short.',
    paragraph: (paragraphs: readonly number[]) => `¶ ${paragraphs.join(', ')}`,
    jump: (passage: string) => `${passage}, show in the article`,
    paragraphLong: (paragraphs: readonly number[]) => `Paragraph ${paragraphs.join(', ')}`,
    showEvidence: (label: string) => `Evidence: ${label}`,
    otherPassages: (n: number) => `All ${n} passages`,
    metonym: (words: string) => `Here “${words}” stands for the government, not the place.`,
    notInArticle: 'The article does not name this area.',
    vague: 'Vague',
    disputed: 'Disputed',
    schematic: 'Schematic',
    doubt: 'Doubt',
    correction: 'Correction',
    caveat: 'Note',
    inference: 'Our inference',
    events: 'What happened here',
  },

  facts: {
    size: 'Area',
    share: (of: string) => `Share of ${of}`,
    length: 'Length drawn',
    border: (other: string) => `Border with ${other}`,
    distance: (to: string) => `To the ${to}`,
    crosses: 'runs through it',
    about: (text: string) => `about ${text}`,
    km2: (km2: number) => `${numbers.format(km2)} km²`,
    km: (km: number) => `${numbers.format(km)} km`,
    percent: (ratio: number) => percent.format(ratio),
    pieces: (n: number) => `in ${n} separate pieces`,
    official: (value: string, note: string) => `Published: ${value}. ${note}`,
  },
}
