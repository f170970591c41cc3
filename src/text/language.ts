// The languages that the interface speaks.

/** Their tags (BCP 47). The words of each stand in `texts`, those of the page about the map beside them. */
export type Language = 'en'
