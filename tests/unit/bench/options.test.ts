// The bench's command line.
import { describe, expect, it } from 'vitest'
import { HELP } from '../../bench/help.ts'
import { isComplete, parseOptions } from '../../bench/options.ts'

function options(...args: string[]) {
  const parsed = parseOptions(args)
  if (!parsed.ok) throw new Error(parsed.fault)
  return parsed.options
}

function fault(...args: string[]) {
  const parsed = parseOptions(args)
  return parsed.ok ? null : parsed.fault
}

describe('parseOptions', () => {
  it('measures everything five times where nothing is said', () => {
    expect(options()).toMatchObject({ runs: 5, modes: ['gpu', 'cpu', 'none'], help: false })
    expect(isComplete(options())).toBe(true)
  })

  it('takes names parted by commas, in its own order', () => {
    const some = options('--pages', 'floor, app', '--modes', 'cpu', '--only', 'drag', '--runs', '1')
    expect(some).toMatchObject({ pages: ['app', 'floor'], modes: ['cpu'], only: ['drag'], runs: 1 })
    expect(isComplete(some)).toBe(false)
  })

  it.each([
    ['--speed'],
    ['fast'],
    ['--pages', 'moon'],
    ['--modes', ''],
    ['--runs', '0'],
    ['--runs', 'many'],
    ['--runs'],
  ])('answers %s %s with one sentence', (...args) => {
    expect(fault(...args)).toMatch(/^[^\n]+; --help tells what there is\.$/)
  })
})

describe('HELP', () => {
  it('names every option and what takes how long', () => {
    for (const name of ['--runs', '--modes', '--pages', '--only', '--layers', '--help', 'hour']) {
      expect(HELP).toContain(name)
    }
  })
})
