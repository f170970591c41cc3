// The tables of a story: positions, provisions, silences, a row each.
import { evidenceWords } from '../cite/evidence-words.ts'
import { effectWords } from '../evidence/effect-words.ts'
import type { ProvisionHere } from '../story/index-story.ts'
import { nameOf } from '../story/name-of.ts'
import type { ActorId, AreaId, Evidence, Position, ProposalId, Silence } from '../story/types.ts'
import { voiceOf } from '../story/voice.ts'
import { type ColumnOf, makeTable, type Table, type TableContext } from './table.ts'

type Claim = { readonly text: string; readonly evidence: readonly Evidence[] }

const namesFor = ({ index, text }: TableContext) => ({
  actors: (ids: readonly ActorId[] = []) => ids.flatMap((id) => index.actors.get(id)?.name ?? []),
  areas: (ids: readonly AreaId[]) =>
    ids.flatMap((id) => index.areas.get(id) ?? []).map((area) => nameOf(area, text.language)),
  proposals: (ids: readonly ProposalId[]) =>
    ids.flatMap((id) => index.proposals.get(id)?.title ?? []),
})

function claimColumns<Item>(
  { index, text, cite }: TableContext,
  claimOf: (item: Item) => Claim,
): readonly ColumnOf<Item>[] {
  return [
    { name: 'text', type: 'text', cellOf: (item) => claimOf(item).text },
    { name: 'voice', type: 'text', cellOf: (item) => voiceOf(claimOf(item).evidence, index) },
    {
      name: 'evidence',
      type: 'list',
      cellOf: (item) => claimOf(item).evidence.map((one) => evidenceWords(one, index, text, cite)),
    },
  ]
}

export function positionsTable(context: TableContext): Table {
  const names = namesFor(context)
  const target = ({ on }: Position) => {
    if ('proposal' in on) {
      return { type: 'proposal', id: on.proposal, words: names.proposals([on.proposal]) }
    }
    if ('area' in on) return { type: 'area', id: on.area, words: names.areas([on.area]) }
    return { type: 'topic', id: undefined, words: [on.topic] }
  }
  return makeTable<Position>('positions', context.index.story.positions, [
    { name: 'id', type: 'text', cellOf: ({ id }) => id },
    { name: 'actor_ids', type: 'list', cellOf: ({ actors }) => actors },
    { name: 'actors', type: 'list', cellOf: ({ actors }) => names.actors(actors) },
    { name: 'stance', type: 'text', cellOf: ({ stance }) => stance },
    { name: 'on_type', type: 'text', cellOf: (one) => target(one).type },
    { name: 'on_id', type: 'text', cellOf: (one) => target(one).id },
    { name: 'on', type: 'text', cellOf: (one) => target(one).words[0] },
    { name: 'area_ids', type: 'list', cellOf: ({ areas }) => areas },
    { name: 'areas', type: 'list', cellOf: ({ areas }) => names.areas(areas) },
    { name: 'basis', type: 'text', cellOf: ({ basis }) => basis },
    { name: 'date', type: 'edtf', cellOf: ({ date }) => date },
    ...claimColumns<Position>(context, (one) => one),
    { name: 'caveat', type: 'text', cellOf: ({ caveat }) => caveat },
  ])
}

export function provisionsTable(context: TableContext): Table {
  const { index, text } = context
  const names = namesFor(context)
  const provisions = index.story.proposals.flatMap((proposal) =>
    proposal.provisions.map((provision) => ({ proposal, provision })),
  )
  return makeTable<ProvisionHere>('provisions', provisions, [
    { name: 'id', type: 'text', cellOf: ({ provision }) => provision.id },
    { name: 'proposal_id', type: 'text', cellOf: ({ proposal }) => proposal.id },
    { name: 'proposal', type: 'text', cellOf: ({ proposal }) => proposal.title },
    { name: 'status', type: 'text', cellOf: ({ proposal }) => proposal.status },
    { name: 'effect', type: 'text', cellOf: ({ provision }) => provision.effect },
    {
      name: 'effect_words',
      type: 'text',
      cellOf: ({ provision }) => effectWords(provision, index, text),
    },
    { name: 'area_id', type: 'text', cellOf: ({ provision }) => provision.area },
    { name: 'area', type: 'text', cellOf: ({ provision }) => names.areas([provision.area])[0] },
    { name: 'part', type: 'text', cellOf: ({ provision }) => provision.part?.text },
    { name: 'by', type: 'list', cellOf: ({ provision }) => names.actors(provision.by) },
    { name: 'to', type: 'list', cellOf: ({ provision }) => names.actors(provision.to) },
    { name: 'quantity', type: 'number', cellOf: ({ provision }) => provision.quantity?.value },
    { name: 'unit', type: 'text', cellOf: ({ provision }) => provision.quantity?.unit },
    { name: 'date', type: 'edtf', cellOf: ({ provision }) => provision.date },
    ...claimColumns<ProvisionHere>(context, ({ provision }) => provision),
    { name: 'inference', type: 'text', cellOf: ({ provision }) => provision.inference },
  ])
}

export function silencesTable(context: TableContext): Table {
  const names = namesFor(context)
  return makeTable<Silence>('silences', context.index.story.silences, [
    { name: 'id', type: 'text', cellOf: ({ id }) => id },
    { name: 'actor_id', type: 'text', cellOf: ({ actor }) => actor },
    { name: 'actor', type: 'text', cellOf: ({ actor }) => names.actors([actor])[0] },
    { name: 'proposal_ids', type: 'list', cellOf: ({ proposals }) => proposals },
    { name: 'proposals', type: 'list', cellOf: ({ proposals }) => names.proposals(proposals) },
    { name: 'area_ids', type: 'list', cellOf: ({ areas }) => areas },
    { name: 'areas', type: 'list', cellOf: ({ areas }) => names.areas(areas) },
    ...claimColumns<Silence>(context, (one) => one),
  ])
}
