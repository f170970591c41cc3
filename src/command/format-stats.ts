// The fairness report as text: tables, and under each what it says in a sentence.
import type { Party, View } from './count-voices.ts'
import type { Fairness } from './fairness.ts'
import { formatTable } from './format-table.ts'
import type { Paint } from './paint.ts'
import { text } from './text.ts'

const words = text.stats

export function formatStats(stats: Fairness, paint: Paint): string {
  const section = (title: string, ...lines: readonly string[]) =>
    `${paint.bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}\n`
  return [
    `${paint.bold(stats.title)}\n  ${text.counts(stats.counts)}\n\n`,
    section(words.positionsTitle, ...positionLines(stats)),
    section(words.actorsTitle, ...actorLines(stats)),
    ...(stats.verbs.length > 0 ? [section(words.verbsTitle, ...verbLines(stats))] : []),
    section(words.areasTitle, ...areaLines(stats)),
    section(words.proposalsTitle, ...proposalLines(stats)),
    section(words.evidenceTitle, ...evidenceLines(stats)),
  ]
    .join('')
    .trimEnd()
    .concat('\n')
}

function positionLines({ positions, counts }: Fairness): string[] {
  const list = (tally: Readonly<Record<string, number>>) =>
    Object.entries(tally)
      .map(([key, n]) => `${key} ${n}`)
      .join(', ')
  return [
    `${words.byBasis}: ${list(positions.byBasis)}`,
    `${words.byStance}: ${list(positions.byStance)}`,
    words.basisMeans(positions.byBasis, counts.positions),
  ]
}

function actorLines({ actors, parties, counts }: Fairness): string[] {
  const heard = actors.filter((actor) => actor.positions > 0)
  const unheard = actors.filter((actor) => actor.positions === 0)
  const rows = heard.map((actor) => [actor.name, actor.positions, actor.ownWords, actor.silences])
  return [
    ...(rows.length > 0 ? formatTable([words.actorHead, ...rows]) : []),
    ...(unheard.length > 0 ? [words.unheard(unheard.map(({ name }) => name))] : []),
    ...parties.map((party: Party) => words.party(party, counts.positions)),
  ]
}

const verbLines = ({ verbs }: Fairness): string[] => [
  ...verbs.map((party) => words.partyVerbs(party)),
  words.verbsMean,
]

const LETTERS: Readonly<Record<View, string>> = {
  position: 'P',
  relation: 'R',
  silence: 's',
  nothing: '.',
}

function areaLines({ areas, parties, focus }: Fairness): string[] {
  if (parties.length === 0) return [words.noParties]
  const heard = areas.filter(({ views }) => views.some((view) => view !== 'nothing'))
  const unheard = areas.filter((area) => !heard.includes(area))
  const rows = heard.map(({ name, views }) => [name, ...views.map((view) => LETTERS[view])])
  const all = areas.flatMap(({ views }) => views)
  const count = (view: View) => all.filter((one) => one === view).length
  return [
    ...(rows.length > 0 ? formatTable([['', ...parties.map(({ name }) => name)], ...rows]) : []),
    ...(unheard.length > 0 ? [words.nothingOn(unheard.map(({ name }) => name))] : []),
    words.letters,
    ...areas.slice(0, focus).flatMap(({ name, views }) => {
      const missing = parties.filter((_, i) => views[i] === 'nothing').map((party) => party.name)
      return missing.length > 0 ? [words.missing(name, missing)] : []
    }),
    words.views(count('position'), count('relation'), count('silence'), count('nothing')),
  ]
}

function proposalLines({ proposals }: Fairness): string[] {
  if (proposals.length === 0) return [words.noProposals]
  const rows = proposals.map(({ title, supporting, opposing, other }) => [
    title,
    supporting,
    opposing,
    other,
  ])
  const titles = (isMeant: (supporting: number, opposing: number) => boolean) =>
    proposals.filter((p) => isMeant(p.supporting, p.opposing)).map(({ title }) => title)
  return [
    ...formatTable([words.proposalHead, ...rows]),
    ...words.oneSided(
      titles((supporting, opposing) => supporting > 0 && opposing === 0),
      titles((supporting, opposing) => supporting === 0 && opposing > 0),
      titles((supporting, opposing) => supporting === 0 && opposing === 0),
    ),
    ...proposals.flatMap((proposal) => words.voices(proposal)),
  ]
}

function evidenceLines({ evidence }: Fairness): string[] {
  const rows = evidence.map(({ kind, article, beyond }) => [kind, article, beyond])
  const sum = (key: 'article' | 'beyond') =>
    evidence.reduce((total, share) => total + share[key], 0)
  return [
    ...formatTable([words.evidenceHead, ...rows]),
    words.evidenceMeans(sum('article'), sum('beyond')),
  ]
}
