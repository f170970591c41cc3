// Which browser wins, with the machine's look-ups injected.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  adviceFor,
  type BrowserLookups,
  chooseBrowser,
  launchArguments,
} from '../../browser/find-browser.ts'

const OWN = '/own/chrome'

function choose(files: readonly string[], lookups: Partial<BrowserLookups> = {}) {
  return chooseBrowser({
    setting: undefined,
    folders: ['/first', '/second'],
    playwrightPath: OWN,
    exists: (path) => files.includes(path),
    ...lookups,
  })
}

describe('chooseBrowser', () => {
  it('takes what the environment names before all else', () => {
    const files = ['/set/chrome', join('/first', 'chromium'), OWN]
    expect(choose(files, { setting: '/set/chrome' })).toEqual({
      type: 'found',
      path: '/set/chrome',
    })
  })

  it('does not fall back where the environment names a file that is not there', () => {
    const choice = choose([join('/first', 'chromium'), OWN], { setting: '/gone' })
    expect(choice).toEqual({ type: 'wrong-setting', path: '/gone' })
  })

  it('reads an empty setting as none', () => {
    expect(choose([OWN], { setting: '' })).toEqual({ type: 'found', path: OWN })
  })

  it.each([
    [[join('/second', 'chromium'), join('/first', 'google-chrome')], join('/second', 'chromium')],
    [[join('/second', 'chromium'), join('/first', 'chromium')], join('/first', 'chromium')],
    [[join('/first', 'chromium-browser'), OWN], join('/first', 'chromium-browser')],
    [[join('/second', 'google-chrome'), OWN], join('/second', 'google-chrome')],
    [[OWN], OWN],
  ])('of %j takes %s', (files, path) => {
    expect(choose(files)).toEqual({ type: 'found', path })
  })

  it('finds none where there is none', () => {
    expect(choose([])).toEqual({ type: 'missing' })
    expect(choose([''], { folders: [], playwrightPath: '' })).toEqual({ type: 'missing' })
  })
})

describe('adviceFor', () => {
  it('is one sentence that names the setting', () => {
    for (const choice of [{ type: 'missing' }, { type: 'wrong-setting', path: '/gone' }] as const) {
      expect(adviceFor(choice)).toMatch(/^[^.\n]*STANDPOINT_CHROMIUM[^.\n]*\.$/)
    }
  })
})

describe('launchArguments', () => {
  it('leaves the sandbox only as root, and never switches graphics off', () => {
    expect(launchArguments(true)).toContain('--no-sandbox')
    expect(launchArguments(false)).not.toContain('--no-sandbox')
    expect(launchArguments(true).join(' ')).not.toMatch(/gpu|webgl|3d/)
  })
})
