// Before the first paint, what the reader chose before: the theme, the pane's width, the hint that was read;
// whether the page is embedded in another one, and whether the link asks for another picture than the one in the page.
const root = document.documentElement
try {
  const recall = (key) => localStorage.getItem(`standpoint:${key}`)
  const theme = recall('theme')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  // What the pane is as wide as, as in `PaneEdge.tsx`.
  const kind = /(^#?|&)(passage=|panel=(article|about))/.test(location.hash) ? 'article' : 'list'
  root.dataset.paneKind = kind
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
