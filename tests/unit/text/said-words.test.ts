// Words that nobody says are not kept: the source names each of them, or chooses it from its group by a key.
import { describe, expect, it } from 'vitest'
import { ACCEPTANCES } from '../../../src/story/acceptance.ts'
import { texts } from '../../../src/text/text.ts'
import { type Path, pathsIn } from '../support/said-words.ts'
import { readSource, sourceFiles } from '../support/source-files.ts'

/** Groups of which some words are named and others chosen: those that are chosen. */
const CHOSEN: Readonly<Record<string, readonly string[]>> = {
  '.tools': ['share', 'export', 'cite'],
  '.panels': ['places', 'proposals', 'positions', 'article', 'timeline', 'about'],
  '.card': ['doubt', 'correction'],
  '.legend': ['focus', 'disputed', 'vague', 'schematic', 'claim-line', 'withheld'],
  '.theme': ['system', 'light', 'dark'],
  'compare.maps': ['beside', 'swipe'],
  'positions.views': ['table', 'two-actors', 'agreement'],
  'positions.acceptances': ACCEPTANCES,
  share: ['width', 'height'],
}

const words = await allWords()
const said = sourceFiles
  .filter((file) => /\.tsx?$/.test(file) && !/\ben\.ts$/.test(file))
  .flatMap((file) => pathsIn(file, readSource(file)))

describe('each word', () => {
  it('is said somewhere', () => {
    expect(words.length).toBeGreaterThan(600)
    expect(words.filter((word) => !isSaid(word, said)).map(written)).toEqual([])
  })

  it('is chosen by a key only from a group of such, or from a list', () => {
    const mixed = said
      .filter((path) => path.at(-1) === '*')
      .map((path) => path.slice(0, -1))
      .filter((group) => words.some((word) => isIn(group, word) && isNamed(word, said)))
    expect([...new Set(mixed.map(written))].sort()).toEqual(Object.keys(CHOSEN).sort())
  })
})

describe('a word', () => {
  const paths = (source: string) => pathsIn('x.tsx', source).map(written)

  it.each([
    ['const text = useText(); text.card.close', ['.card.close']],
    ['const { sections } = useText().card; sections.name', ['.card.sections.name']],
    ['const { card: words } = useText(); words.facts', ['.card.facts']],
    ['const f = (text: Text, kind: Kind) => text.kinds[kind]', ['.kinds.*']],
    ["texts.en.legend['claim-line']", ['.legend.claim-line']],
    ['type C = { readonly words: CiteText }; const f = (c: C) => c.words.title', ['cite.title']],
    ["const f = (words: Text['card']) => words.close", ['.card.close']],
    ['offlineTexts[language].update', ['offline.update']],
    ['const all: Record<string, string> = text.card; useText().card.close', ['.card.close']],
    ['const story = load(); story.card.close', []],
  ])('is found in %s', (source, found) => expect(paths(source)).toEqual(found))

  it('is not said by who says another of its group', () => {
    const [path = []] = pathsIn('x.ts', 'const { card } = useText(); card.close')
    expect(isSaid(['', 'card', 'close'], [path])).toBe(true)
    expect(isSaid(['', 'card', 'open'], [path])).toBe(false)
  })

  it('may be chosen, where its group has no others', () => {
    expect(isSaid(['', 'stances', 'says'], [['', 'stances', '*']])).toBe(true)
    expect(isSaid(['', 'card', 'close'], [['', 'card', '*']])).toBe(false)
  })
})

/** Of those that come with a panel or a dialog each room is its own; all others are of one. */
async function allWords(): Promise<Path[]> {
  const rooms = sourceFiles.flatMap((file) => /^text\/((?!use-).+)-text\.ts$/.exec(file)?.[1] ?? [])
  const late = rooms.map(async (room) => {
    const module: object = await import(`../../../src/text/${room}.en.ts`)
    return Object.values(module).flatMap((group) => leavesOf(group, [room]))
  })
  return [...leavesOf(texts.en, ['']), ...(await Promise.all(late)).flat()]
}

function leavesOf(words: unknown, path: Path): Path[] {
  const isGroup = typeof words === 'object' && words !== null && !Array.isArray(words)
  if (!isGroup) return [path]
  return Object.entries(words).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
}

const written = (path: Path) => path.join('.')
const isIn = (group: Path, word: Path) => group.every((key, i) => key === word[i])

/** Also where something of the word itself is used, such as its length. */
const isNamed = (word: Path, paths: readonly Path[]) => paths.some((path) => isIn(word, path))

function isSaid(word: Path, paths: readonly Path[]): boolean {
  const [group, key = ''] = [word.slice(0, -1), word.at(-1)]
  const canBeChosen = CHOSEN[written(group)]?.includes(key) ?? true
  const isHandedOn = (path: Path) => path.length > 1 && isIn(path, word)
  const isChosen = (path: Path) => written(path) === written([...group, '*']) && canBeChosen
  return isNamed(word, paths) || paths.some((path) => isHandedOn(path) || isChosen(path))
}
