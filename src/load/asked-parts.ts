// Which parts of files this page has asked for, so that they can be kept on the device.

export type AskedPart = { readonly address: string; readonly range: string }

/** In order; relative to the page. */
export const askedParts: AskedPart[] = []
