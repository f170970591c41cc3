// Whether the page stands in a frame of another one, by `?embed` in its address: `early.js` has marked the root then.

/** Where the page is written ahead, it is in no frame. */
export const isEmbed = (): boolean =>
  typeof document !== 'undefined' && document.documentElement.dataset.embed !== undefined
