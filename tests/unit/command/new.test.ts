// story new: a folder that checks clean, and never over something that is there.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatJson } from '../../../src/command/format-json.ts'
import { ROOT } from '../support/files.ts'
import { call, makeFolder } from './folders.ts'

describe('story new', () => {
  it('makes a story that checks clean, with its page', () => {
    const folder = makeFolder()
    const made = call(folder, 'new', 'my-story', '--title', 'What “we” said')
    expect({ exit: made.exit, err: made.err }).toEqual({ exit: 0, err: '' })
    expect(made.out).toContain('my-story/story.json and my-story/README.md')
    const checked = call(folder, 'check', 'my-story', '--json')
    expect(JSON.parse(checked.out)).toMatchObject({
      faults: [],
      warnings: [{ type: 'passage-without-fingerprint', items: ['p1'] }],
    })
    const story = JSON.parse(readFileSync(join(folder, 'my-story/story.json'), 'utf8'))
    expect(story).toMatchObject({ id: 'my-story', title: 'What “we” said' })
    expect(existsSync(join(folder, 'my-story', story.$schema))).toBe(true)
    const page = readFileSync(join(folder, 'my-story/README.md'), 'utf8')
    expect(page).toMatch(/^# What “we” said\n/)
    expect(page).toContain('npm run story -- check my-story')
  })

  it('explains every part of the story that it makes', () => {
    const folder = makeFolder()
    call(folder, 'new', 'my-story')
    const page = readFileSync(join(folder, 'my-story/README.md'), 'utf8')
    const story = JSON.parse(readFileSync(join(folder, 'my-story/story.json'), 'utf8'))
    const parts = Object.keys(story).filter((key) => typeof story[key] === 'object')
    expect(parts.filter((key) => !page.includes(`\`${key}\``))).toEqual([])
  })

  it('takes its title from the name of the folder', () => {
    const { out } = call(makeFolder(), 'new', 'the-long-winter', '--json')
    expect(JSON.parse(out)).toMatchObject({ id: 'the-long-winter', title: 'The long winter' })
  })

  it('overwrites nothing', () => {
    const folder = makeFolder({ 'my-story/notes.txt': 'mine' })
    const { exit, err } = call(folder, 'new', 'my-story')
    expect(exit).toBe(1)
    expect(err).toBe('my-story is not empty, and nothing is overwritten; name a new folder.\n')
    expect(existsSync(join(folder, 'my-story/story.json'))).toBe(false)
  })

  it.each(['My story', 'über', 'a--b', '-'])('wants a name that can be an id, not %s', (name) => {
    const { exit, err } = call(makeFolder(), 'new', `./${name}`)
    expect(exit).toBe(1)
    expect(err).toContain('cannot be the id of a story')
  })

  it('writes JSON as the formatter would', () => {
    const folder = makeFolder()
    call(folder, 'new', 'my-story')
    const json = readFileSync(join(folder, 'my-story/story.json'), 'utf8')
    const biome = join(ROOT, 'node_modules/.bin/biome')
    const args = ['format', '--stdin-file-path=public/stories/my-story/story.json']
    const formatted = execFileSync(biome, args, { cwd: ROOT, input: json, encoding: 'utf8' })
    expect(json).toBe(formatted)
  }, 30_000)
})

describe('formatJson', () => {
  it('writes what JSON.parse reads back', () => {
    const value = { a: [], b: {}, c: [1, 'x', null], d: [[1], { e: [{}] }], f: ['y'.repeat(120)] }
    expect(JSON.parse(formatJson(value))).toEqual(value)
  })
})
