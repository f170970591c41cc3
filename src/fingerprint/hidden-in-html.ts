// What an element of a saved page says of itself: whether a reader of the page sees it.

type Attributes = Readonly<Record<string, string>>

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|clip\s*:\s*rect\(\s*[01](?:px)?[\s,01px]*\)|clip-path\s*:\s*inset\(\s*(?:50|100)%)/i
/** Names by which style sheets hide words from the eye alone. */
const FOR_EARS =
  /(?:^|[\s_-])(?:visually-?hidden|sr-?only|screen-?reader(?:-?(?:text|only))?|a11y-?(?:text|hidden)|u-hidden-visually|assistive-?text|offscreen)(?:$|[\s_-])/i

/** Hidden for a time or from some: `hidden`, `aria-hidden` behind an open dialog, styles that a program changes. */
export function isHidden(name: string, attributes: Attributes): boolean {
  const { hidden, style, open } = attributes
  // What the page shows when it is searched for is text of it.
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true
  if (attributes['aria-hidden'] === 'true') return true
  if (name === 'dialog' && open === undefined) return true
  return style !== undefined && HIDING_STYLE.test(style)
}

/** Words for those who listen, such as "opens in a new window" within a link; no part of what others read. */
export const isForEars = ({ class: names }: Attributes): boolean =>
  names !== undefined && FOR_EARS.test(names)
