// story fingerprint: the story's text changes by its fingerprints and by nothing else.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { putFingerprints } from '../../../src/command/put-fingerprints.ts'
import { fingerprintParagraphs } from '../../../src/fingerprint/fingerprint-paragraphs.ts'
import { wrap } from '../fingerprint/vary.ts'
import { readText, STORY_FILE } from '../support/files.ts'
import { call, makeFolder, makeSite, minimal, minimalText, STORY } from './folders.ts'

const WORDS = 'The envoy said at noon that the north would hear from the king before the winter.'
const TEXT = `\n${WORDS}\r\n   \n\nA second paragraph, of no passage.\n`
const textFile = () => join(makeFolder({ 'article.txt': TEXT }), 'article.txt')
const storyOf = (site: string) => readFileSync(join(site, STORY, 'story.json'), 'utf8')

describe('story fingerprint', () => {
  it('adds the fingerprint as the last key of the passage and keeps the rest as it is', () => {
    const site = makeSite(minimalText())
    const { exit, out } = call(site, 'fingerprint', STORY, textFile())
    expect({ exit, out }).toEqual({
      exit: 0,
      out: expect.stringMatching(
        /^1 passage with a fingerprint; written to stories\/minimal\/story\.json\n$/m,
      ),
    })
    const [mark] = fingerprintParagraphs([WORDS])
    const line = `,\n      "fingerprint": "${mark}"`
    expect(storyOf(site).replace(line, '')).toBe(minimalText())
    expect(JSON.parse(storyOf(site)).passages[0].fingerprint).toBe(mark)
  })

  it('changes nothing the second time, and leaves no draft behind', () => {
    const site = makeSite(minimalText())
    const article = textFile()
    call(site, 'fingerprint', STORY, article)
    const first = storyOf(site)
    const { mtimeMs } = statSync(join(site, STORY, 'story.json'))
    expect(call(site, 'fingerprint', STORY, article).out).toContain('has them already')
    expect(storyOf(site)).toBe(first)
    expect(statSync(join(site, STORY, 'story.json')).mtimeMs).toBe(mtimeMs)
    expect(readdirSync(join(site, STORY))).toEqual(['story.json'])
  })

  it('replaces an old fingerprint', () => {
    const old = minimalText().replace(
      '"paragraphs": [1]',
      '"fingerprint": "old",\n"paragraphs": [1]',
    )
    const site = makeSite(old)
    call(site, 'fingerprint', STORY, textFile())
    const [mark = ''] = fingerprintParagraphs([WORDS])
    expect(storyOf(site)).toBe(old.replace('"old"', JSON.stringify(mark)))
  })

  it('prints and writes nothing on a dry run', () => {
    const site = makeSite(minimalText())
    const { out } = call(site, 'fingerprint', STORY, textFile(), '--dry-run')
    expect(out).toMatch(/^p1 {2}[\w-]+\n.*\n1 passage with a fingerprint; nothing is written\n$/)
    expect(storyOf(site)).toBe(minimalText())
  })

  it('says which passages get none', () => {
    const site = makeSite(minimalText().replace('"paragraphs": [1]', '"paragraphs": [2, 3]'))
    const article = textFile()
    const { out, exit } = call(site, 'fingerprint', STORY, article)
    expect(exit).toBe(0)
    expect(out).toContain(`p1 gets none: ${article} has no paragraph 2, 3`)
  })

  it.each([
    ['a title and a name before it', 2, '2 paragraphs later'],
    ['its first paragraph missing', -1, '1 paragraph earlier'],
  ])('refuses a text with %s, as every passage would have the mark of another', (_, by, words) => {
    const names = ['Avon', 'Brent', 'Cole', 'Dart', 'Exe', 'Fal']
    const paragraphs = names.map((name) => `They came to ${name} and went on from there.`)
    const passages = names.map((name, i) => ({
      id: `p${i + 1}`,
      source: 'letter',
      paragraphs: [i + 1],
      kind: 'body',
      text: `On to ${name}.`,
      mentions: [{ area: 'northland', sense: 'literal', words: name }],
    }))
    const site = makeSite(JSON.stringify({ ...minimal(), passages }))
    const before = storyOf(site)
    const moved = by > 0 ? [...Array(by).fill('By a hand.'), ...paragraphs] : paragraphs.slice(-by)
    const fileOf = (some: readonly string[]) =>
      join(makeFolder({ 'article.txt': some.join('\n\n') }), 'article.txt')
    const { exit, err } = call(site, 'fingerprint', STORY, fileOf(moved))
    expect(exit).toBe(1)
    expect(err).toContain(words)
    expect(storyOf(site)).toBe(before)
    expect(call(site, 'fingerprint', STORY, fileOf(paragraphs)).exit).toBe(0)
  })

  it('refuses a text without a word', () => {
    const site = makeSite(minimalText())
    const empty = join(makeFolder({ 'empty.txt': ' \n\n' }), 'empty.txt')
    const { exit, err } = call(site, 'fingerprint', STORY, empty)
    expect([exit, err]).toEqual([1, `${empty} is empty; give the text of the source.\n`])
  })

  it('tells what was copied from the source, and nothing that is as long as a quotation may be', () => {
    const eight = 'The envoy said at noon that the north was calm.'
    const nine = 'The envoy said at noon that the north would not.'
    const copied = (text: string) => {
      const site = makeSite(minimalText().replace('The envoy spoke of the north.', text))
      return call(site, 'fingerprint', STORY, textFile()).out
    }
    expect(copied(eight)).not.toContain('in a row')
    expect(copied(nine)).toContain(
      '$.passages[0].text has words of the source in a row; retell them: the envoy said at noon that the north would',
    )
  })

  it('takes the paragraphs of a wrapped text, not its lines', () => {
    const site = makeSite(minimalText())
    const folder = makeFolder({ 'wrapped.txt': `${wrap(WORDS, 60)}\n\n${wrap(WORDS, 60)}\n` })
    const { out } = call(site, 'fingerprint', STORY, join(folder, 'wrapped.txt'))
    const [mark] = fingerprintParagraphs([WORDS])
    expect(JSON.parse(storyOf(site)).passages[0].fingerprint).toBe(mark)
    expect(out).toContain('has 2 paragraphs, and the story’s last is 1')
  })

  it('refuses markup, whatever the file is called', () => {
    const site = makeSite(minimalText())
    const folder = makeFolder({ 'article.txt': `<!doctype html><body><p>${WORDS}</p></body>` })
    const { err, exit } = call(site, 'fingerprint', STORY, join(folder, 'article.txt'))
    expect(exit).toBe(1)
    expect(err).toContain('holds markup (HTML), not text')
    expect(storyOf(site)).toBe(minimalText())
  })

  it('asks whose text it is where several sources have passages', () => {
    const story = minimal()
    const more = { ...(story.passages?.[0] as object), id: 'p2', source: 'book' }
    story.passages?.push(more)
    story.sources?.push({ id: 'book', role: 'context', title: 'A book', publisher: 'A press' })
    const site = makeSite(JSON.stringify(story))
    const article = textFile()
    expect(call(site, 'fingerprint', STORY, article)).toMatchObject({
      exit: 1,
      err: 'Several sources have passages; say whose text it is with --source letter or --source book.\n',
    })
    const { out } = call(site, 'fingerprint', STORY, article, '--source', 'book', '--json')
    expect(JSON.parse(out)).toMatchObject({
      source: 'book',
      written: true,
      fingerprints: [{ id: 'p2' }],
    })
    expect(JSON.parse(storyOf(site)).passages[0].fingerprint).toBeUndefined()
    expect(call(site, 'fingerprint', STORY, article, '--source', 'none').err).toContain('"none"')
  })

  it('refuses a text that is no UTF-8 or not there', () => {
    const site = makeSite(minimalText())
    expect(call(site, 'fingerprint', STORY, 'none.txt').err).toBe(
      'There is no file none.txt; check the name.\n',
    )
    expect(call(site, 'fingerprint', STORY, '.').err).toBe('. is a folder; name a file.\n')
  })
})

describe('putFingerprints', () => {
  it('changes only the passages that it is given, in the shipped story', () => {
    const text = readText(STORY_FILE)
    const marked = putFingerprints(
      text,
      new Map([
        [0, 'first'],
        [47, 'last'],
      ]),
    )
    const story = JSON.parse(text)
    story.passages[0].fingerprint = 'first'
    story.passages[47].fingerprint = 'last'
    expect(JSON.parse(marked)).toEqual(story)
    const lines = new Set(text.split('\n'))
    expect(marked.split('\n').filter((line) => !lines.has(line)).length).toBeLessThanOrEqual(4)
  })

  it('writes into a story on one line', () => {
    const text = '{"passages": [{"id": "a"}]}'
    expect(putFingerprints(text, new Map([[0, 'x']]))).toBe(
      '{"passages": [{"id": "a", "fingerprint": "x"}]}',
    )
  })
})
