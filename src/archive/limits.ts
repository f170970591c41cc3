// How large the parts of an archive may be, in bytes: whoever writes one keeps to it, whoever reads one asks for no
// more, so that no archive takes the memory of a page.

/** Header and directory stand within so much of an archive's start (PMTiles v3, 3 and 4). */
export const START = 16_384
/** Of what a directory is once it is inflated. */
export const MOST_DIRECTORY = 1_000_000
/** The list of features, packed and inflated. */
export const MOST_LIST = { packed: 8_000_000, inflated: 32_000_000 } as const
/** A tile, packed and inflated. */
export const MOST_TILE = { packed: 16_000_000, inflated: 64_000_000 } as const
