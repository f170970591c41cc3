// The one value from which every citation is written: of a passage, a position or a provision.
import { effectWords } from '../evidence/effect-words.ts'
import { areaNamesOf } from '../evidence/names.ts'
import type { Citable } from '../state/dialog.ts'
import { findPosition, findProvision } from '../story/find-cited.ts'
import type { ProvisionHere, StoryIndex } from '../story/index-story.ts'
import type { Evidence, Position } from '../story/types.ts'
import type { CiteText } from '../text/cite-text.ts'
import type { Text } from '../text/text.ts'
import type { Citation } from './citation.ts'
import { evidenceWords, sourceOf } from './evidence-words.ts'

export type CitationContext = {
  readonly index: StoryIndex
  readonly text: Text
  readonly words: CiteText
  /** A link that leads to what is cited. */
  readonly address: string
  /** YYYY-MM-DD */
  readonly seen: string
}

type About = {
  readonly title: string
  readonly evidence: readonly Evidence[]
  /** Sentences beside what it rests on. */
  readonly notes: readonly string[]
  readonly paragraphs?: readonly number[]
}

/** Undefined where the story has no such thing. */
export function citationOf(cited: Citable, context: CitationContext): Citation | undefined {
  const about = aboutOf(cited, context)
  if (!about) return undefined
  const { index, text, words, address, seen } = context
  const { story } = index
  const sources = [...new Set(about.evidence.flatMap((item) => sourceOf(item, index) ?? []))]
  const issued = sources.find(({ date }) => date !== undefined)?.date
  const restsOn = about.evidence.map((item) => evidenceWords(item, index, text, words))
  return {
    key: `${story.id}-${cited.id}`,
    title: about.title,
    authors: [...new Set(sources.map(({ publisher }) => publisher))],
    container: story.title,
    publisher: text.product,
    language: story.language,
    ...(issued === undefined ? {} : { issued }),
    ...(about.paragraphs ? { paragraphs: about.paragraphs } : {}),
    note: [...about.notes, words.restsOn(restsOn), words.retold].join(' '),
    address,
    seen,
  }
}

function aboutOf(cited: Citable, context: CitationContext): About | undefined {
  const { story, passages, sources } = context.index
  switch (cited.type) {
    case 'passage': {
      const passage = passages.get(cited.id)
      const source = passage && sources.get(passage.source)
      if (!passage || !source) return undefined
      const { paragraphs } = passage
      const title = context.words.passage(source.title, context.words.paragraph(paragraphs))
      return { title, evidence: [{ passage: passage.id }], notes: [], paragraphs }
    }
    case 'position': {
      const position = findPosition(cited.id, story)
      return position && aboutPosition(position, context)
    }
    case 'provision': {
      const found = findProvision(cited.id, story)
      return found && aboutProvision(found, context)
    }
  }
}

function aboutPosition(position: Position, { index, text, words }: CitationContext): About {
  const { actors, stance, on, basis, evidence, caveat } = position
  const names = words.actors(actors.flatMap((id) => index.actors.get(id)?.name ?? []))
  return {
    title: words.position(names, text.stances[stance], targetOf(on, index, text)),
    evidence,
    notes: [words.basis(text.bases[basis]), ...(caveat ? [caveat] : [])],
  }
}

function targetOf(on: Position['on'], index: StoryIndex, text: Text): string {
  if ('proposal' in on) return index.proposals.get(on.proposal)?.title ?? on.proposal
  if ('topic' in on) return on.topic
  return areaNamesOf([on.area], index, text.language)
}

function aboutProvision(
  { proposal: { title, status }, provision }: ProvisionHere,
  { index, text, words }: CitationContext,
): About {
  const area = areaNamesOf([provision.area], index, text.language)
  return {
    title: words.provision(title, effectWords(provision, index, text), area),
    evidence: provision.evidence,
    notes: [words.status(text.statuses[status]), ...(provision.inference ? [words.inference] : [])],
  }
}
