// Says on an element that scrolls, in `data-more`, whether there is more of it below or to the right of what is in
// sight, so that a style sheet can show that it goes on.

/** Screens that scroll by fractions of a pixel never quite reach the end. */
const SLACK = 1

/** As a ref of the element; what it answers with ends the watch. */
export function watchMore(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return
  const look = () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = element
    const isBelow = scrollTop + clientHeight < scrollHeight - SLACK
    const isRight = scrollLeft + clientWidth < scrollWidth - SLACK
    const more = [isBelow && 'below', isRight && 'right'].filter(Boolean).join(' ')
    if (more) element.dataset.more = more
    else delete element.dataset.more
  }
  const sizes = new ResizeObserver(look)
  const watchAll = () => {
    sizes.disconnect()
    for (const one of [element, ...element.children]) sizes.observe(one)
    look()
  }
  const children = new MutationObserver(watchAll)
  children.observe(element, { childList: true })
  element.addEventListener('scroll', look, { passive: true })
  watchAll()
  return () => {
    sizes.disconnect()
    children.disconnect()
    element.removeEventListener('scroll', look)
  }
}
