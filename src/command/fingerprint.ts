// story fingerprint: marks each passage with the fingerprint of its paragraphs, so that a reader's own copy of
// the source can be matched to it. Nothing of the text itself enters the story.
import { resolve } from 'node:path'
import { fingerprintParagraphs, passageText } from '../fingerprint/fingerprint-paragraphs.ts'
import { looksLikeMarkup } from '../fingerprint/looks-like-markup.ts'
import { splitParagraphs } from '../fingerprint/split-paragraphs.ts'
import type { Passage, PassageId, Source, Story } from '../story/types.ts'
import { type Answer, type Call, Refusal } from './answer.ts'
import { readText, shown, writeFile } from './files.ts'
import { findCopied } from './find-copied.ts'
import { findShift } from './find-shift.ts'
import { putFingerprints } from './put-fingerprints.ts'
import { readFaultlessStory } from './read-story.ts'
import { text } from './text.ts'

export type Fingerprinted = {
  /** By index of the passage. */
  readonly fingerprints: ReadonlyMap<number, string>
  readonly written: readonly { readonly id: PassageId; readonly fingerprint: string }[]
  readonly left: readonly { readonly id: PassageId; readonly paragraphs: readonly number[] }[]
}

/** @param paragraphs of the source's text, numbered from 1 */
function fingerprintPassages(
  story: Story,
  source: Source,
  paragraphs: readonly string[],
): Fingerprinted {
  const passages = [...story.passages.entries()]
    .filter(([, passage]) => passage.source === source.id)
    .map(([i, passage]) => ({ i, passage, text: passageText(paragraphs, passage.paragraphs) }))
  const found = passages.flatMap((item) =>
    item.text === undefined ? [] : [{ ...item, text: item.text }],
  )
  const prints = fingerprintParagraphs(found.map((item) => item.text))
  const written = found.map(({ i, passage }, k) => ({ i, passage, fingerprint: prints[k] ?? '' }))
  return {
    fingerprints: new Map(written.map(({ i, fingerprint }) => [i, fingerprint])),
    written: written.map(({ passage, fingerprint }) => ({ id: passage.id, fingerprint })),
    left: passages
      .filter((item) => item.text === undefined)
      .map(({ passage }: { passage: Passage }) => ({
        id: passage.id,
        paragraphs: passage.paragraphs,
      })),
  }
}

export function fingerprint({ operands, options, folder }: Call): Answer {
  const [operand = '', textFile = ''] = operands
  const { story, path, file, text: content } = readFaultlessStory(operand, folder)
  const source = chooseSource(story, options.source)
  const sourceText = readText(resolve(folder, textFile), folder)
  if (looksLikeMarkup(sourceText)) throw new Refusal(text.refusals.isMarkup(shown(textFile)))
  if (sourceText.trim() === '') throw new Refusal(text.refusals.noParagraphs(shown(textFile)))
  const paragraphs = splitParagraphs(sourceText)
  const own = story.passages.filter((one) => one.source === source.id)
  const shift = findShift(own, paragraphs)
  if (shift !== 0) throw new Refusal(text.refusals.isShifted(shown(textFile), shift))
  const { fingerprints, written, left } = fingerprintPassages(story, source, paragraphs)
  const last = Math.max(0, ...own.flatMap((one) => one.paragraphs))
  const copied = findCopied(story, sourceText)
  const marked = putFingerprints(content, fingerprints)
  const isDry = options['dry-run'] === true
  const isChanged = marked !== content
  if (isChanged && !isDry) writeFile(path, marked, folder)
  return {
    exit: 0,
    data: {
      file,
      source: source.id,
      paragraphs: paragraphs.length,
      written: isChanged && !isDry,
      fingerprints: written,
      left,
      copied,
    },
    format: (paint) =>
      [
        ...(isDry ? written.map((item) => `${item.id}  ${paint.dim(item.fingerprint)}`) : []),
        ...left.map(({ id, paragraphs }) =>
          paint.yellow(text.fingerprint.left(id, paragraphs, shown(textFile))),
        ),
        ...copied.map((one) => paint.yellow(text.fingerprint.copied(one.path, one.words))),
        ...(paragraphs.length > last
          ? [paint.yellow(text.fingerprint.more(paragraphs.length, last, shown(textFile)))]
          : []),
        text.fingerprint.closing(written.length, file, isDry ? 'dry' : isChanged ? 'new' : 'same'),
      ]
        .map((line) => `${line}\n`)
        .join(''),
  }
}

function chooseSource(story: Story, wanted: string | boolean | undefined): Source {
  const withPassages = story.sources.filter(({ id }) =>
    story.passages.some(({ source }) => source === id),
  )
  const fitting = withPassages.filter(({ id }) => wanted === undefined || id === wanted)
  const [only, ...others] = fitting
  if (only && others.length === 0) return only
  const ids = withPassages.map(({ id }) => id)
  throw new Refusal(
    wanted === undefined
      ? text.refusals.whichSource(ids)
      : text.refusals.noSuchSource(String(wanted), ids),
  )
}
