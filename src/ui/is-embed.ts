// Whether the page stands in a frame of another one, by `?embed` in its address: `early.js` has marked the root then.

export const isEmbed = (): boolean => document.documentElement.dataset.embed !== undefined
