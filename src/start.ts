// What the page needs before its first paint; the viewer itself begins after that. Until it is there the page can be
// read, and answers clicks without it.
import 'virtual:tokens.css'
import './theme/fonts.css'
import './theme/base.css'
import './theme/first-map.css'
import { afterPaint } from './time/after-paint.ts'

const begin = () =>
  import('./main.tsx').catch(() => {
    // Told as `early.js` tells of any script that does not come.
    document.querySelector('script[type="module"]')?.dispatchEvent(new Event('error'))
  })

/** Nothing is painted where nobody looks, or where the page has nothing to show by itself. */
const isPainted = document.getElementById('root')?.hasChildNodes() && !document.hidden
if (isPainted) afterPaint(begin)
else void begin()
