// Every word of the panel of positions in English.
import type { Acceptance } from '../story/acceptance.ts'
import type { ActorGroup } from '../story/actor-groups.ts'
import type { Voice } from '../story/voice.ts'
import { count, numbers } from './numbers.en.ts'

export const positionsEn = {
  title: 'Positions',
  views: {
    table: 'Table',
    'two-actors': 'Two actors',
    agreement: 'Room for agreement',
  },
  view: 'View',
  none: 'This story has no positions and no silences.',
  nothingKept: 'Nothing is left by these filters.',

  by: 'Columns',
  byProposals: 'Proposals',
  byAreas: 'Areas',
  sort: 'Order',
  sorts: {
    story: 'as in the story',
    most: 'most first',
    name: 'by name',
  },
  filters: (n: number) => (n > 0 ? `Filters: ${numbers.format(n)} on` : 'Filters'),
  clear: 'Clear the filters',
  basis: 'Basis',
  anyBasis: 'Any basis',
  source: 'Source',
  anySource: 'Any source',
  sources: {
    article: 'The article',
    beyond: 'Beyond the article',
  } satisfies Record<Voice, string>,
  area: 'Area',
  anyArea: 'Any area',
  proposal: 'Proposal',
  anyProposal: 'Any proposal',
  showEmpty: (rows: number, columns: number) =>
    `Show ${[
      ...(rows > 0 ? [count(rows, 'actor', 'actors')] : []),
      ...(columns > 0 ? [count(columns, 'column', 'columns')] : []),
    ].join(' and ')} with nothing in them`,
  foldEmpty: 'Fold what has nothing in it',
  areasHint:
    'A sign is the stance on whatever a view is about, in the column of each area on which it bears.',

  groups: {
    states: 'States',
    bodies: 'Alliances, groups, documents',
    people: 'People',
    analysts: 'Analysts',
  } satisfies Record<ActorGroup, string>,
  columnName: (label: string, title: string) =>
    title.toLocaleLowerCase('en').includes(label.toLocaleLowerCase('en'))
      ? title
      : `${label}: ${title}`,
  goTo: (name: string) => `Show on the map: ${name}`,
  more: (n: number) => `+${n}`,
  hidden: (n: number) => `${numbers.format(n)} kept back by the filters`,

  legend: 'What the signs mean',
  sides: 'For or against',
  noSides: 'Taking no side',
  blank: 'blank: nothing said, nothing expected',
  silent: 'silent: a view was to be expected and is not given',
  kept: 'kept back by the filters',

  close: 'Close the views',
  inArticle: 'In the article',
  beyond: 'Beyond the article',
  silences: 'Silences',
  absent: 'Nothing is said here, and no view was to be expected.',
  drawShort: 'Draw it',
  showAll: 'Show them',

  pair: { first: 'First actor', second: 'Second actor', choose: 'Choose an actor', swap: 'Swap' },
  pairHint: 'Choose two actors to see where they agree, where they differ and where one is silent.',
  outcomes: {
    agree: 'They agree',
    differ: 'They differ',
    silent: 'Cannot be compared: silence',
    open: 'Cannot be compared: no clear side',
  },
  outcomesShort: (counts: Readonly<Record<'agree' | 'differ' | 'silent' | 'open', number>>) =>
    `${numbers.format(counts.agree)} agree, ${numbers.format(counts.differ)} differ, ` +
    `${numbers.format(counts.silent + counts.open)} cannot be compared.`,
  outcomesWhy: {
    agree: 'Both accept, on conditions or without, or both refuse.',
    differ: 'One accepts and the other refuses, or both claim the same as their own.',
    silent: 'A view of one of them, or of both, was to be expected and is not given.',
    open: 'One of them is undecided, has said different things, takes no side or was not heard.',
  },
  together: 'What the story says of both together',
  nothingToCompare: 'Nothing on which either takes a side or is silent.',

  acceptances: {
    accepts: 'accepts',
    conditional: 'accepts on conditions',
    undecided: 'undecided',
    mixed: 'has said different things',
    refuses: 'refuses',
    'no side': 'takes no side',
    silent: 'silent',
    nothing: 'nothing said, nothing expected',
  } satisfies Record<Acceptance, string>,

  parties: (n: number) => `Parties: ${numbers.format(n)} chosen`,
  usualParties: 'As at first',
  speakers: 'Count those who speak for a party as the party',
  agreementHint:
    'Of the parties chosen, who accepts, refuses or is silent. The range is from those who accept by what the story tells to those who would if the silent agreed; it is no score.',
  noParties: 'Choose the parties among whom to look.',
  noRoom: 'None of the parties chosen has a view on a proposal or is silent about one.',
  range: (least: number, onConditions: number, most: number, of: number) =>
    [
      `${numbers.format(least)} of ${numbers.format(of)} accept, by what the story tells`,
      ...(onConditions > 0 ? [`${numbers.format(onConditions)} of them on conditions`] : []),
    ].join(', ') +
    (most > least ? `; ${numbers.format(most)} if the silent agreed` : '; none is silent'),
  byProvision: (n: number) => `By provision: ${numbers.format(n)}`,
  provisionHow: 'A view counts where it bears on the area of the provision.',
  through: (party: string, heard: string) => `${party} (${heard})`,
}
