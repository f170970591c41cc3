// Loads the page again, with its link as it is: in a new version of the viewer, where one waits to be used.

/** Milliseconds that a new version has to take over, or code to come. */
const PATIENCE = 3000

/** For a part of the page that did not come: its code is asked for anew, whatever the browser has kept of it. */
export async function reloadCode(): Promise<void> {
  const code = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => /\/assets\/[^/]+\.m?js$/.test(address))
  const signal = AbortSignal.timeout(PATIENCE)
  const again = code.map((address) => fetch(address, { cache: 'reload', signal }))
  await Promise.allSettled(again)
  await reloadPage()
}

export async function reloadPage(): Promise<void> {
  const waiting = await waitingVersion()
  if (!waiting) return location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
  setTimeout(() => location.reload(), PATIENCE)
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

async function waitingVersion(): Promise<ServiceWorker | null> {
  try {
    return (await navigator.serviceWorker.getRegistration())?.waiting ?? null
  } catch {
    // No service workers here: no https, or a frame that is closed in.
    return null
  }
}
