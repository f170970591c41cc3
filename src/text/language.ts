// The languages that the interface speaks.

/**
 * Their tags (BCP 47). The words of each stand in `texts`, those that come later beside them; `index.html` and the web
 * manifest have a few sentences of their own.
 */
export type Language = 'en'
