// The list by which geo/ builds levels of detail and the map asks for them. It stands alone because the
// recipes import it: what else a module holds would count as theirs.

/** Layers of `geo/` that have all three levels; they differ in geometry alone. */
export const DETAILED_LAYERS = ['areas', 'borders', 'coast', 'land', 'lines', 'states'] as const
