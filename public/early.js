// Before the first paint, what the reader chose before: the theme, the pane's width, the hint that was read;
// whether the page is embedded in another one, and whether the link asks for another picture than the one in the page.
const root = document.documentElement
// What the pane is as wide as, as in `pane-kinds.ts`.
const [, panel] = /(?:^#?|&)panel=([a-z]+)/.exec(location.hash) ?? []
const kinds = { article: 'article', about: 'article', positions: 'table' }
const kind = /(^#?|&)passage=/.test(location.hash)
  ? 'article'
  : Object.hasOwn(kinds, panel)
    ? kinds[panel]
    : 'list'
root.dataset.paneKind = kind
try {
  const recall = (key) => localStorage.getItem(`standpoint:${key}`)
  const theme = recall('theme')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  const width = recall(kind === 'list' ? 'pane-width' : `pane-width-${kind}`)
  if (/^\d{1,5}$/.test(width ?? '')) root.style.setProperty('--pane-width', `${width}px`)
  if (recall('pane-collapsed') === 'yes') root.dataset.pane = 'collapsed'
  if (recall('hint') === 'seen') root.dataset.hint = 'seen'
} catch {
  // Storage is closed to us: all is as at first.
}

// In a frame of another page the map stands alone, as in `embed.css`.
if (new URLSearchParams(location.search).has('embed')) root.dataset.embed = ''

// `MEDIA CAMERA; …`: where the map begins on pages of each size; the first that matches holds.
const first = (document.querySelector('meta[name="standpoint-first"]')?.content ?? '')
  .split(';')
  .map((one) => [one.slice(0, one.lastIndexOf(' ')), one.slice(one.lastIndexOf(' ') + 1)])
  .find(([media]) => matchMedia(media).matches)?.[1]
const asked = location.hash.replace(`map=${first}`, '')
if (/(^#?|&)(map|area|story|borders)=/.test(asked)) root.dataset.asked = 'other'

// Code of the page that does not come is told in a sentence. To load the page again keeps the link, and asks for the
// code anew, whatever the browser has kept of it.
const reload = async () => {
  const code = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\/assets\/.*js$/.test(name))
  await Promise.allSettled(code.map(({ name }) => fetch(name, { cache: 'reload' })))
  location.reload()
}
addEventListener(
  'error',
  ({ target }) => {
    const words = document.getElementById('not-started')
    if (!(target instanceof HTMLScriptElement) || !words) return
    words.hidden = false
    const [served, opened] = words.children
    served.hidden = location.protocol === 'file:'
    opened.hidden = !served.hidden
    words.querySelector('button')?.addEventListener('click', reload)
  },
  true,
)
