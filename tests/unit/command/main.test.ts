// The command as a process: exit codes, streams, colours.
import { spawn } from 'node:child_process'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/files.ts'
import { call, makeFolder, makeSite, minimalText, STORY } from './folders.ts'

const MAIN = join(ROOT, 'src/command/main.ts')
const TSX = import.meta.resolve('tsx')

const run = (folder: string, args: readonly string[], env: Record<string, string> = {}) =>
  runProgram(folder, 'node', ['--import', TSX, MAIN, ...args], env)

async function runProgram(
  folder: string,
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
) {
  const child = spawn(program, args, { cwd: folder, env: { PATH: process.env.PATH, ...env } })
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ])
  return { status, stdout, stderr }
}

describe('npm run story', { timeout: 120_000 }, () => {
  it('answers each verb with its exit code', async () => {
    const article = join(makeFolder({ 'article.txt': 'One paragraph.' }), 'article.txt')
    const answers = await Promise.all(
      [
        ['check', STORY],
        ['stats', STORY, '--json'],
        ['fingerprint', STORY, article],
        ['new', 'my-story'],
        ['new', STORY],
        ['chekc'],
      ].map((args) => run(makeSite(minimalText()), args)),
    )
    const done = { status: 0, stdout: expect.any(String), stderr: '' }
    const refused = { stdout: '', stderr: expect.any(String) }
    expect(answers).toEqual([
      ...[done, done, done, done],
      { ...refused, status: 1 },
      { ...refused, status: 2 },
    ])
  })

  it('writes no colour into a pipe, and takes paths from where npm was called', async () => {
    const site = makeSite(minimalText().replace(/"format": \d+/, '"format": 99'))
    const env = { npm_lifecycle_event: 'story', INIT_CWD: site, FORCE_COLOR: '1' }
    const { status, stdout } = await run(ROOT, ['check', STORY], env)
    expect(status).toBe(1)
    expect(stdout).toContain('1 fault in 1 file')
    expect(stdout.includes('\u001b')).toBe(false)
  })
})

describe('odd files and paths', { timeout: 120_000 }, () => {
  it('get one sentence', () => {
    const folder = makeFolder({ 'latin.txt': '' })
    writeFileSync(join(folder, 'latin.txt'), Buffer.from('caf\xe9', 'latin1'))
    const site = makeSite(minimalText())
    const refusals = [
      call(site, 'fingerprint', STORY, '/dev/zero'),
      call(site, 'fingerprint', STORY, join(folder, 'latin.txt')),
      call(site, 'fingerprint', STORY, 'no\0ne'),
      call(site, 'fingerprint', STORY, 'x'.repeat(5000)),
      call(site, 'fingerprint', STORY, `${join(folder, 'latin.txt')}/inside`),
      call(site, 'check', '\u001b[2J\u202enone\n'),
      call(site, 'check', join(folder, 'latin.txt')),
      call(site, 'new', 'a\u001b]0;title\u0007'),
      call(site, 'new', join(folder, 'latin.txt', 'my-story')),
    ]
    for (const { exit, out, err } of refusals) {
      expect({ exit, out }).toEqual({ exit: 1, out: '' })
      expect(err).toMatch(/^[^\p{Cc}\p{Cf}]+\.?\n$/u)
    }
  })

  it('are refused by their size before they are read', () => {
    const site = makeSite(minimalText())
    const huge = join(makeFolder({ 'huge.txt': '' }), 'huge.txt')
    truncateSync(huge, 3_000_000_000)
    expect(call(site, 'fingerprint', STORY, huge).err).toContain('is over 256 MB')
  })

  it('may be nested deep without a word of the machine', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const { exit, out } = call(makeSite(`{"format": 3, "title": ${deep}}`), 'check', STORY)
    expect(exit).toBe(1)
    expect(out + call(makeSite(minimalText(), deep), 'check', STORY).out).not.toMatch(
      /RangeError|at .*\.ts/,
    )
  })

  it('may be printed into a pipe that is closed', async () => {
    const site = makeSite(JSON.stringify({ actors: Array.from({ length: 500 }, () => 'nobody') }))
    const command = `node --import ${TSX} ${MAIN} check ${STORY} | head -1; exit \${PIPESTATUS[0]}`
    const { stdout, stderr } = await runProgram(site, 'bash', ['--norc', '-c', command])
    expect(stderr).toBe('')
    expect(stdout).toContain('story.json')
  })
})

describe('runCommand', () => {
  it.each([
    [[], 'Say what to do'],
    [
      ['chekc', 'x'],
      'There is no verb "chekc"; the verbs are check, stats, fingerprint, new, and tiles.',
    ],
    [['constructor'], 'There is no verb "constructor"'],
    [['check'], 'story check takes DIR; it got nothing.'],
    [['check', 'a', 'b'], 'story check takes DIR; it got a b.'],
    [['fingerprint', 'a'], 'story fingerprint takes DIR and TEXT; it got a.'],
    [['check', 'a', '--titel', 'x'], '--titel'],
    [['new', 'a', '--title'], '--title'],
  ])('does not understand %j, shows the usage and exits with 2', (args, why) => {
    const { exit, out, err } = call('/', ...args)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(why)
    expect(err).toContain('Usage: npm run story -- VERB DIR')
  })

  it.each([['--help'], ['-h'], ['help'], ['check', '--help'], ['new', '-h']])(
    'helps: %s',
    (...args) => {
      const { exit, out, err } = call('/', ...args)
      expect({ exit, err }).toEqual({ exit: 0, err: '' })
      expect(out).toMatch(/^Usage: /)
    },
  )

  it('says in one sentence what is missing and what to do', () => {
    const folder = makeFolder({ 'empty/readme.txt': '' })
    expect(call(folder, 'check', 'none').err).toMatch(/^There is no folder none; .*new none\n$/)
    expect(call(folder, 'check', 'empty').err).toMatch(/^There is no story\.json in empty; .*\n$/)
    expect(JSON.parse(call(folder, 'stats', 'none', '--json').out)).toHaveProperty('error')
  })
})
