// Which parts of files have come to this page, so that they can be kept on the device.

export type FetchedPart = { readonly address: string; readonly range: string }

/** In order; relative to the page. */
export const fetchedParts: FetchedPart[] = []
