// Which Chromium the end-to-end tests and the bench run, and how it is launched.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const SETTING = 'STANDPOINT_CHROMIUM'
const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

export type BrowserLookups = {
  /** What the environment names as the browser, if it names one. */
  readonly setting: string | undefined
  /** The folders of the PATH, in its order. */
  readonly folders: readonly string[]
  /** Where Playwright would have put its own browser. */
  readonly playwrightPath: string
  readonly exists: (path: string) => boolean
}

export type BrowserChoice =
  | { readonly type: 'found'; readonly path: string }
  | { readonly type: 'missing' }
  /** The environment names a file that is not there: nothing else is taken in its place. */
  | { readonly type: 'wrong-setting'; readonly path: string }

/** The environment's browser, else the first on the PATH (by name, then by folder), else Playwright's own. */
export function chooseBrowser(lookups: BrowserLookups): BrowserChoice {
  const { setting, folders, playwrightPath, exists } = lookups
  if (setting) {
    return exists(setting)
      ? { type: 'found', path: setting }
      : { type: 'wrong-setting', path: setting }
  }
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    playwrightPath,
  ]
  const path = candidates.find((candidate) => candidate !== '' && exists(candidate))
  return path === undefined ? { type: 'missing' } : { type: 'found', path }
}

/** The choice on this machine, now. */
export function findBrowser(): BrowserChoice {
  return chooseBrowser({
    setting: process.env[SETTING],
    folders: (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
  })
}

/** @param isRoot Chromium refuses to run as root inside its sandbox */
export function launchArguments(isRoot: boolean = process.getuid?.() === 0): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ]
}

/**
 * Playwright's launch options for the browser of this machine.
 *
 * @throws Error with the way out, where there is no browser
 */
export function launchOptions(): { executablePath: string; args: string[] } {
  const choice = findBrowser()
  if (choice.type !== 'found') throw new Error(adviceFor(choice))
  return { executablePath: choice.path, args: launchArguments() }
}

/** One sentence on what to do. */
export function adviceFor(choice: Exclude<BrowserChoice, { type: 'found' }>): string {
  return choice.type === 'wrong-setting'
    ? `${SETTING} names ${choice.path}, which does not exist: correct it, or unset it to search the PATH.`
    : `No Chromium was found and none could be installed: install Chromium or Chrome, or set ${SETTING} to the path of one.`
}
