// The addresses that leave the page: of what is seen, of one thing in the story, of the same page as an embed.
import { formatLink, readLinkValue } from '../state/link.ts'
import { initialLink, type LinkState } from '../state/viewer-state.ts'

/** The part of the page's location that an address is made from. */
export type Place = { readonly origin: string; readonly pathname: string; readonly hash: string }

/** The map, its key and the cards, without what stands around them: `early.js` reads it. */
const EMBED = '?embed'

/** An address that restores a state; the story's own id stays where the link has one. */
export function addressOf({ origin, pathname, hash }: Place, link: Partial<LinkState>): string {
  const story = readLinkValue(hash, 'story')
  const own = story === undefined ? '' : `#story=${story}`
  return `${origin}${pathname}${formatLink(own, { ...initialLink, ...link })}`
}

export function embedAddressOf(place: Place, link: Partial<LinkState>): string {
  return addressOf({ ...place, pathname: `${place.pathname}${EMBED}` }, link)
}
