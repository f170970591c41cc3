// The story's annotations as W3C Web Annotations (JSON-LD): what each passage retells, and which area each mention
// in it names. The source's own words are not ours to give: its paragraphs are named, not quoted.

import type { StoryIndex } from '../story/index-story.ts'
import { nameOf } from '../story/name-of.ts'
import { splitMentions } from '../story/split-mentions.ts'
import type { Area, Passage, PassageId, Source } from '../story/types.ts'
import type { CiteText } from '../text/cite-text.ts'

/** Signs before and after a mention, by which it is found again. */
const AROUND = 32

type Options = {
  readonly index: StoryIndex
  readonly words: CiteText
  /** A link to a passage in the viewer. */
  readonly addressOf: (passage: PassageId) => string
  /** A link to an area in the viewer. */
  readonly areaAddress: (area: Area['id']) => string
  /** The address of the story's file. */
  readonly storyFile: string
}

export function toAnnotations(options: Options): string {
  const { index, storyFile } = options
  const items = index.story.passages.flatMap((passage) => [
    retelling(passage, options),
    ...mentions(passage, options),
  ])
  const id = `${storyFile}#annotations`
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: index.story.title,
    total: items.length,
    first: { id: `${id}-1`, type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function retelling(passage: Passage, options: Options) {
  const { index, words, addressOf, storyFile } = options
  const source = index.sources.get(passage.source)
  return {
    id: `${storyFile}#${passage.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        value: passage.text,
        format: 'text/plain',
        language: index.story.language,
        purpose: 'describing',
      },
      { type: 'TextualBody', value: words.paragraph(passage.paragraphs), purpose: 'tagging' },
    ],
    target: source ? targetOf(source, options) : addressOf(passage.id),
  }
}

/** A source without an address is known by its place in the story's file (RFC 6901). */
const targetOf = (source: Source, { index, storyFile }: Options) =>
  source.address ?? `${storyFile}#/sources/${index.story.sources.indexOf(source)}`

function mentions(passage: Passage, { index, addressOf, areaAddress, storyFile }: Options) {
  let start = 0
  const text = passage.text.normalize('NFC')
  return splitMentions(passage).flatMap((segment, i) => {
    const from = start
    start += segment.text.length
    if (segment.type === 'text') return []
    const { area: id, sense } = segment.mention
    const area = index.areas.get(id)
    if (!area) return []
    const address = addressOf(passage.id)
    return [
      {
        id: `${storyFile}#${passage.id}-mention-${i}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: [
          {
            type: 'SpecificResource',
            source: area.codes?.wikidata
              ? `http://www.wikidata.org/entity/${area.codes.wikidata}`
              : areaAddress(area.id),
            purpose: 'identifying',
          },
          { type: 'TextualBody', value: nameOf(area, index.story.language), purpose: 'tagging' },
          { type: 'TextualBody', value: sense, purpose: 'classifying' },
        ],
        target: {
          type: 'SpecificResource',
          source: address,
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: segment.text,
              prefix: text.slice(Math.max(0, from - AROUND), from),
              suffix: text.slice(start, start + AROUND),
            },
            { type: 'TextPositionSelector', start: from, end: start },
          ],
        },
      },
    ]
  })
}
