// A difference as sentences: what each side says of some areas, how much ground that is, and who is silent. Only the
// grammar is here; the words are the interface's and the story's.
import { effectWordsDeclared } from '../evidence/effect-words.ts'
import { roundArea, roundLength, roundRange } from '../geometry/round.ts'
import { townName } from '../geometry/towns.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { nameOf } from '../story/name-of.ts'
import type { ActorId, Area, Evidence, Proposal } from '../story/types.ts'
import { type Voice, voiceOf } from '../story/voice.ts'
import type { CompareText, Tense } from '../text/compare-text.ts'
import type { Difference } from './differences.ts'
import type { Measure, Share } from './measure.ts'
import type { Saying, Side } from './sayings.ts'
import { type Sum, UNMEASURED_KINDS } from './sums.ts'

export type Sentence = {
  readonly text: string
  /** Under what is said; none where a side is silent. */
  readonly evidence: readonly Evidence[]
  /** Why a place is the story's own inference, where its source does not say it. */
  readonly inferences: readonly string[]
}

export type SentenceWords = {
  readonly index: StoryIndex
  readonly text: CompareText
  readonly language: string
}

/** What a side is called. */
export const titleOf = (side: Side, text: CompareText): string =>
  side.type === 'now' ? text.now : side.proposal.title

/** One sentence a side and voice: the article and what lies beyond it are never in one. */
export function sentencesOf(
  difference: Difference,
  sides: readonly Side[],
  words: SentenceWords,
): Sentence[] {
  return sides.flatMap((side, place): Sentence[] => {
    const sums = difference.sums[place] ?? []
    if (sums.length === 0) {
      return [{ text: silence(difference, side, place, words), evidence: [], inferences: [] }]
    }
    const voiceOfSum = ({ saying }: Sum): Voice => voiceOf(saying.evidence, words.index)
    return [...new Set(sums.map(voiceOfSum))].map((voice) => {
      const heard = sums.filter((sum) => voiceOfSum(sum) === voice)
      const sayings = heard.flatMap((sum) => sum.sayings)
      return {
        text: say(difference, side, heard, words),
        evidence: distinct(sayings.flatMap((one) => one.evidence)),
        inferences: distinct(sayings.flatMap(inferenceOf)),
      }
    })
  })
}

const inferenceOf = (saying: Saying): string[] =>
  saying.type === 'provision' && saying.provision.inference ? [saying.provision.inference] : []

const distinct = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((one) => [JSON.stringify(one), one])).values(),
]

export function areaNames(areas: readonly Area[], { index, text, language }: SentenceWords) {
  return areas.map((area) => {
    const name = nameOf(area, language)
    return index.grammar.kindOf(area) === 'line' ? text.sentence.line(name) : name
  })
}

function say(
  difference: Difference,
  side: Side,
  sums: readonly Sum[],
  words: SentenceWords,
): string {
  const { sentence } = words.text
  const start = side.type === 'now' ? sentence.now : sentence.under(side.proposal.title)
  const areas = sentence.areas(areaNames(difference.areas, words))
  const clauses = sums.map((sum) => clause(sum, difference, side, words))
  return `${start}${areas}${sentence.clauses(clauses)}${sentence.end}`
}

function clause(sum: Sum, difference: Difference, side: Side, words: SentenceWords): string {
  const { text, index, language } = words
  const measured = text.sentence.measured(measureWords(sum, difference, words))
  const { saying } = sum
  if (saying.type === 'holding') {
    const [line] = saying.holding.lines
    const area = line && index.areas.get(line)
    const label = saying.holding.label
    return saying.isBeside && area
      ? text.sentence.beside(label, nameOf(area, language)) + measured
      : text.sentence.held(label) + measured
  }
  const { provision } = saying
  const names = (actors: readonly ActorId[] = []) =>
    text.sentence.parties(actors.flatMap((id) => index.actors.get(id)?.name ?? []))
  const declared = effectWordsDeclared(provision, index)
  const parties = {
    ...(provision.noun === undefined ? {} : { noun: provision.noun }),
    by: names(provision.by),
    to: names(provision.to),
  }
  const does = declared
    ? text.sentence.declared(declared)
    : ` ${text.sentence.does(
        index.grammar.lookOf(provision.effect),
        side.type === 'proposal' ? tenseOf(side.proposal) : 'present',
        difference.areas.length === 1,
        parties,
      )}`
  const amount = provision.quantity
    ? text.sentence.amount(provision.quantity.value, provision.quantity.unit)
    : ''
  const part = provision.part ? text.sentence.part(provision.part.text) : ''
  return does + amount + part + measured
}

const tenseOf = ({ kind, status }: Proposal): Tense =>
  kind === 'past arrangement' ? 'past' : status === 'in force' ? 'present' : 'proposed'

function silence(
  { areas, through }: Difference,
  side: Side,
  place: number,
  words: SentenceWords,
): string {
  const { sentence } = words.text
  const names = areaNames(areas, words)
  const around = areaNames(through[place] ?? [], words)
  const [silent, elsewhere] =
    side.type === 'now'
      ? [sentence.silentNow(names), sentence.throughNow(around)]
      : [sentence.silent(side.proposal.title, names), sentence.through(around, areas.length === 1)]
  return silent + (around.length > 0 ? elsewhere : '') + sentence.end
}

/** How much, which shares, and which towns of a part. */
function measureWords(
  { measure, shares, towns }: Sum,
  { areas }: Difference,
  { index, text, language }: SentenceWords,
): string[] {
  if (areas.every((area) => UNMEASURED_KINDS.includes(index.grammar.kindOf(area)))) return []
  const named = (some: readonly Parameters<typeof townName>[0][]) =>
    some.map((town) => townName(town, language))
  const parts = towns
    ? [
        ...(towns.in.length > 0 ? [text.towns.part(named(towns.in))] : []),
        ...(towns.unsure.length > 0 ? [text.towns.unsure(named(towns.unsure))] : []),
      ]
    : []
  return [
    [extentWords(measure, text), ...shares.map((share) => shareWords(share, text, language))].join(
      ', ',
    ),
    ...parts,
  ]
}

function extentWords(measure: Measure, { measure: words }: CompareText): string {
  switch (measure.type) {
    case 'about':
      return words.about(roundArea(measure.km2))
    case 'between':
      return words.between(...roundRange(measure.least, measure.most))
    case 'along':
      return words.along(roundLength(measure.km), measure.isSchematic)
    case 'unknown':
      return words.unknown
  }
}

const shareWords = ({ of, least, most }: Share, { measure }: CompareText, language: string) =>
  measure.share(least, most, nameOf(of, language))
