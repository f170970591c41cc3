// Run before the end-to-end tests and the bench: there is a Chromium, or one is installed, or the command
// ends with one sentence that says what to do.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { adviceFor, type BrowserChoice, findBrowser } from './find-browser.ts'

/** Milliseconds that an installer may take. */
const TIME_LIMIT = 5 * 60_000

/** Ways to get a browser, tried in this order until one is found. */
const INSTALLERS: readonly (() => void)[] = [
  () => run('npx', ['--no-install', 'playwright', 'install', 'chromium']),
  () => {
    if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
    run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])
  },
]

function run(command: string, args: readonly string[]): boolean {
  console.log(`No Chromium found; running: ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    timeout: TIME_LIMIT,
    killSignal: 'SIGKILL',
  })
  return status === 0
}

function ensureBrowser(): BrowserChoice {
  let choice = findBrowser()
  for (const install of INSTALLERS) {
    if (choice.type !== 'missing') return choice
    install()
    choice = findBrowser()
  }
  return choice
}

const choice = ensureBrowser()
if (choice.type === 'found') {
  console.log(`Browser: ${choice.path}`)
} else {
  console.error(adviceFor(choice))
  process.exitCode = 1
}
